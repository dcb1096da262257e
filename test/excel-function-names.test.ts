import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { renderLambda } from "../core/formula/lambda.ts";
import { EN_US } from "../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../core/function-specification.ts";
import { SPECIFICATIONS } from "../core/functions/specifications.ts";
import { type LambdaName, renderLambdaNames } from "../core/publish/lambda-names.ts";
import type { FunctionNames, WriteFailure } from "../core/sidebar-host.ts";
import { functionNames, type LoadLambdaNames } from "../excel-addin/src/function-names.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";

const LAMBDAS = renderLambdaNames(EN_US);
const NAMES = LAMBDAS.map(({ name }) => name);

let excel: OpenedExcel;
let names: FunctionNames;
beforeEach(() => {
  excel = openExcel();
  names = functionNames(async () => renderLambdaNames, "en");
});
afterEach(() => expect(excel.host.notModelled).toEqual([]));

const held = () =>
  excel.host.workbook.definedNames.map(({ Name, Formula, Comment }) => ({ name: Name, formula: Formula, comment: Comment }));
const heldNames = () => held().map(({ name }) => name);

/** The functions with another calculation of one of them. */
const changed =
  (name: string): LoadLambdaNames =>
  async () =>
  (dialect) =>
    renderLambdaNames(dialect).map(
      (lambda): LambdaName => (lambda.name === name ? { ...lambda, formula: "=LAMBDA(a,a)", version: "00000001" } : lambda),
    );

describe("functions as names of the workbook", () => {
  test("every function with a native twin becomes a LAMBDA, with what it is for as its comment", async () => {
    expect(await names.install()).toEqual({ installed: NAMES, taken: [], refused: [] });
    expect(held().map(({ name, formula }) => ({ name, formula }))).toEqual(LAMBDAS.map(({ name, formula }) => ({ name, formula })));
    const change = held().find(({ name }) => name === "KPI_CHANGE");
    expect(change?.formula).toMatch(/^=LAMBDA\(current,previous,\[mode\],\[if_undefined\],/);
    expect(change?.comment).toMatch(/^Measured By [0-9a-f]{8}\. \S.*\.$/);
    expect(await names.read()).toEqual({ possible: true, installed: NAMES, outdated: false });
  });

  test("are the LAMBDAs of the specifications, which are judged by engines", () => {
    const specified = (Object.values(SPECIFICATIONS) as readonly FunctionSpecification[]).flatMap((specification) => {
      const formula = renderLambda(specification);
      return formula === undefined ? [] : [[specification.function.name, formula]];
    });
    expect(specified.length).toBeGreaterThan(40);
    expect(LAMBDAS.map(({ name, formula }) => [name, formula])).toEqual(specified);
  });

  test.each(["en", "es", "sv", "ro"] as const)("comments in %s fit into what a workbook keeps", async (language) => {
    await functionNames(async () => renderLambdaNames, language).install();
    expect(Math.max(...held().map(({ comment }) => comment.length))).toBeLessThanOrEqual(255);
  });

  test("are written together, after one name that is tried and taken away", async () => {
    await names.install();
    expect(excel.host.requests.filter(({ writes }) => writes)).toHaveLength(3);
    expect(heldNames()).not.toContain("MB_PROBE");
    expect(excel.host.workbook.isStale).toBe(false);
  });

  test("are read without writing", async () => {
    expect(await names.read()).toEqual({ possible: true, installed: [], outdated: false });
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false]);
  });

  test("names that users gave stay theirs, whatever their case", async () => {
    excel.host.workbook.Names.Add("kpi_change", "=LAMBDA(a,b,a-b)", "Ours since 2020");
    excel.host.workbook.Names.Add("KPI_ROI", excel.host.workbook.active.GetRange("A1"), null);
    const { installed, taken, refused } = await names.install();
    expect(taken).toEqual(["KPI_CHANGE", "KPI_ROI"]);
    expect(refused).toEqual([]);
    expect(installed).toEqual(NAMES.filter((name) => !taken.includes(name)));
    await names.uninstall();
    expect(held()).toEqual([
      { name: "kpi_change", formula: "=LAMBDA(a,b,a-b)", comment: "Ours since 2020" },
      { name: "KPI_ROI", formula: "=Sheet1!$A$1", comment: "" },
    ]);
  });

  test("a name that Excel refuses is told by its name, and the others are installed", async () => {
    const wrong: LoadLambdaNames = async () => (dialect) =>
      renderLambdaNames(dialect).map((lambda) => (lambda.name === "KPI_CAC" ? { ...lambda, formula: "=LAMBDA(" } : lambda));
    expect(await functionNames(wrong, "en").install()).toEqual({
      installed: NAMES.filter((name) => name !== "KPI_CAC"),
      taken: [],
      refused: ["KPI_CAC"],
    });
    expect(heldNames()).toEqual(NAMES.filter((name) => name !== "KPI_CAC"));
  });

  test("of an earlier version are outdated until they are installed again, in place", async () => {
    await functionNames(changed("KPI_CHANGE"), "en").install();
    expect(await names.read()).toEqual({ possible: true, installed: NAMES, outdated: true });
    excel.host.requests.length = 0;
    expect((await names.install()).installed).toEqual(NAMES);
    expect(heldNames()).toEqual(NAMES);
    expect(held().find(({ name }) => name === "KPI_CHANGE")?.formula).toBe(LAMBDAS.find(({ name }) => name === "KPI_CHANGE")?.formula);
    expect(await names.read()).toMatchObject({ outdated: false });
  });

  test("that lack a function which came later are outdated too", async () => {
    await names.install();
    excel.host.workbook.Names.GetItem("KPI_ROI").Delete();
    expect(await names.read()).toMatchObject({ outdated: true });
    await names.install();
    expect(await names.read()).toMatchObject({ outdated: false });
  });

  test("installed already are not written again", async () => {
    await names.install();
    const before = held();
    excel.host.requests.length = 0;
    expect((await names.install()).installed).toEqual(NAMES);
    expect(held()).toEqual(before);
    expect(Math.max(...excel.host.requests.map(({ bytes }) => bytes))).toBeLessThan(5000);
  });

  test("are removed by an uninstall, also those that later versions no longer have", async () => {
    await names.install();
    excel.host.workbook.Names.Add("KPI_OLD", "=LAMBDA(a,a)", "Measured By 12345678. Was there once.");
    await names.uninstall();
    expect(held()).toEqual([]);
    expect(await names.read()).toEqual({ possible: true, installed: [], outdated: false });
  });

  test("are refused by an Excel that does not know LAMBDA, and nothing is left in the workbook", async () => {
    excel.host.workbook.kind = "before LAMBDA";
    expect(await names.install()).toEqual({ installed: [], taken: [], refused: NAMES });
    expect(held()).toEqual([]);
    expect(await names.read()).toMatchObject({ possible: false });
  });

  test("are spelled with semicolons where Excel reads names so", async () => {
    excel.host.workbook.kind = "Mac with semicolons";
    expect((await names.install()).installed).toEqual(NAMES);
    expect(held().find(({ name }) => name === "KPI_CHANGE")?.formula).toMatch(/^=LAMBDA\(current;previous;\[mode\];/);
    expect(await names.read()).toEqual({ possible: true, installed: NAMES, outdated: false });
  });
});

describe("a fault while functions are installed", () => {
  const OLD = changed("KPI_CHANGE");

  /** A workbook with names of a user and of an earlier version, and a fault in it. */
  async function attempt(fault: (request: number) => { readonly before: number } | { readonly instead: "answer" } | undefined) {
    excel = openExcel();
    excel.host.workbook.Names.Add("KPI_ROI", "=LAMBDA(a,a)", "Mine");
    await functionNames(OLD, "en").install();
    excel.host.workbook.Names.GetItem("KPI_CAC").Delete();
    excel.host.requests.length = 0;
    excel.host.fault = fault;
    const result = await names.install().catch((error: WriteFailure) => error.reason);
    excel.host.fault = () => undefined;
    return { result, after: held() };
  }

  const isDone = async () => (await names.read()).outdated === false;

  test("at any one request is made up for, or told; what users named stays, and no probe is left", async () => {
    await attempt(() => undefined);
    const requests = excel.host.requests.length;
    for (let at = 0; at < requests; at++)
      for (const fault of [{ before: 0 }, { instead: "answer" }] as const) {
        const { result, after } = await attempt((request) => (request === at ? fault : undefined));
        expect(after).toContainEqual({ name: "KPI_ROI", formula: "=LAMBDA(a,a)", comment: "Mine" });
        const isTold = "kind" in result ? result.kind === "host" || result.kind === "busy" : result.refused.length > 0;
        expect(isTold || (await isDone())).toBe(true);
        const isNamed = "kind" in result && result.kind === "host" && result.leftovers.includes("MB_PROBE");
        expect(after.some(({ name }) => name === "MB_PROBE")).toBe(isNamed);
      }
  });

  test("before any one action of the request that writes them is made up for", async () => {
    await attempt(() => undefined);
    const writing = excel.host.requests.map(({ writes }) => writes).lastIndexOf(true);
    const actions = excel.host.requests[writing]?.actions ?? 0;
    expect(actions).toBeGreaterThan(4);
    for (let before = 0; before < actions; before++) {
      const { result } = await attempt((request) => (request === writing ? { before } : undefined));
      expect(result).toMatchObject({ taken: ["KPI_ROI"], refused: [] });
      expect(await isDone()).toBe(true);
    }
  });

  test("that lasts is told with the names that may be there", async () => {
    await attempt(() => undefined);
    const writing = excel.host.requests.map(({ writes }) => writes).lastIndexOf(true);
    const { result } = await attempt((request) => (request >= writing ? { before: 0 } : undefined));
    expect(result).toMatchObject({ kind: "host", leftovers: expect.arrayContaining(["KPI_CAC", "KPI_CHANGE"]) });
  });

  test("while they are removed names those that are left", async () => {
    await names.install();
    excel.host.fault = (_, { Actions }) => (Actions.some(({ Name }) => Name === "Delete") ? { before: 0 } : undefined);
    await expect(names.uninstall()).rejects.toMatchObject({ reason: { kind: "host", leftovers: NAMES } });
    excel.host.fault = () => undefined;
    await names.uninstall();
    expect(held()).toEqual([]);
  });
});
