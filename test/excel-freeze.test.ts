import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EN_US } from "../core/formula/spell-formula.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import type { SheetCopy, WriteFailure } from "../core/sidebar-host.ts";
import { freezeCopies } from "../excel-addin/src/freeze-copies.ts";
import { inspect } from "../excel-addin/src/read-plan.ts";
import { writePlan } from "../excel-addin/src/write-plan.ts";
import { EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";
import type { Fault } from "./fakes/excel/simulated-excel.ts";
import type { Content } from "./fakes/excel/typed-input.ts";

const COPIES: readonly SheetCopy[] = [
  { sheet: "Owner's table", copy: "Owner's table 2026-11-21" },
  { sheet: "Ägarnas lista", copy: "Ägarnas lista 2026-11-21" },
];

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openFilled();
});
afterEach(() => expect(excel.host.notModelled).toEqual([]));

/** A workbook with every feature of a plan, and cells of every kind that calculate to something. */
async function openFilled(): Promise<OpenedExcel> {
  const opened = openExcel();
  await writePlan(spellPlan(EVERY_FEATURE_PLAN, EN_US));
  const sheet = opened.host.workbook.find("Owner's table");
  const contents: Content[] = [
    { kind: "formula", formula: "=B1", value: "=1+1" },
    { kind: "formula", formula: "=B2", value: 0.5 },
    { kind: "formula", formula: "=B3", value: true },
    { kind: "formula", formula: "=B4", value: "" },
    { kind: "formula", formula: "=B5", value: "#DIV/0!" },
    { kind: "formula", formula: "=SEQUENCE(1,2)", value: 1, spills: { rows: 1, columns: 2 } },
    { kind: "spilled", value: 2 },
    { kind: "constant", value: "3-5" },
  ];
  for (const [index, content] of contents.entries()) Object.assign(sheet?.cellAt(10, index + 1) ?? {}, { content });
  Object.assign(sheet?.cellAt(10, 8) ?? {}, { numberFormat: "@" });
  opened.host.requests.length = 0;
  return opened;
}

const sheetsOf = () => gridOfWorkbook(excel.host.workbook).sheets;

const failureOf = (work: Promise<void>) =>
  work.then(
    () => undefined,
    (error: WriteFailure) => error.reason,
  );

describe("copies that hold values", () => {
  test("look like their sheets, and have values where those have formulas", async () => {
    const before = sheetsOf();
    await freezeCopies(COPIES);
    const after = sheetsOf();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name }) => name)).toEqual(COPIES.map(({ copy }) => copy));
    for (const { sheet, copy } of COPIES) {
      const { cells: live = {}, name: _, ...looks } = before.find(({ name }) => name === sheet) ?? {};
      const { cells: frozen = {}, name: __, ...frozenLooks } = after.find(({ name }) => name === copy) ?? {};
      expect(frozenLooks).toEqual(looks);
      expect(Object.values(frozen).filter(({ formula }) => formula !== undefined)).toEqual([]);
      const format = (cells: typeof live) =>
        Object.entries(cells).flatMap(([a1, { numberFormat }]) => (numberFormat ? [[a1, numberFormat]] : []));
      expect(format(frozen)).toEqual(format(live));
    }
  });

  test("keep values of every kind as they are", async () => {
    await freezeCopies(COPIES);
    const sheet = excel.host.workbook.find("Owner's table 2026-11-21");
    const contents = [1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet?.peek(10, column)?.content);
    expect(contents).toEqual([
      { kind: "constant", value: "=1+1" },
      { kind: "constant", value: 0.5 },
      { kind: "constant", value: true },
      { kind: "empty" },
      { kind: "error", code: "#DIV/0!" },
      { kind: "constant", value: 1 },
      { kind: "constant", value: 2 },
      { kind: "constant", value: "3-5" },
    ]);
  });

  test("of a sheet with a filter that hides rows hold the values of every row", async () => {
    const sheet = "Owner's table";
    const cellsOf = (copy: string) => sheetsOf().find(({ name }) => name === copy)?.cells;
    await freezeCopies([{ sheet, copy: "All shown" }]);
    for (const row of [4, 5, 10]) excel.host.workbook.find(sheet)?.filteredRows.add(row);
    await freezeCopies([{ sheet, copy: "Some hidden" }]);
    expect(cellsOf("Some hidden")).toEqual(cellsOf("All shown"));
  });

  test("have the names that Excel gives them for themselves: none that a set is found by", async () => {
    const before = await inspect();
    await freezeCopies(COPIES);
    expect(excel.host.workbook.find("Owner's table 2026-11-21")?.definedNames.length).toBeGreaterThan(0);
    const { sheets, names } = await inspect();
    expect({ sheets, names }).toEqual({ ...before, sheets: [...before.sheets, ...COPIES.map(({ copy }) => copy)] });
  });

  test("are made in one request after those that read", async () => {
    await freezeCopies(COPIES);
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false, false, false, true]);
  });

  test("of one sheet may be several, and an empty sheet has one too", async () => {
    await freezeCopies([
      { sheet: "Ägarnas lista", copy: "A" },
      { sheet: "Ägarnas lista", copy: "B" },
      { sheet: "Sheet1", copy: "C" },
    ]);
    const sheets = sheetsOf();
    const cellsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.cells;
    expect(cellsOf("A")).toEqual(cellsOf("B"));
    expect(cellsOf("C")).toEqual({});
  });

  test.each<[what: string, copies: readonly SheetCopy[], reason: object]>([
    ["a sheet is gone", [{ sheet: "Gone", copy: "New" }], { kind: "sheet missing", sheet: "Gone" }],
    ["a name is taken", [{ sheet: "Sheet1", copy: "ÄGARNAS LISTA" }], { kind: "name taken", name: "ÄGARNAS LISTA" }],
  ])("are refused before anything is written when %s", async (_, copies, reason) => {
    expect(await failureOf(freezeCopies(copies))).toEqual(reason);
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false]);
  });
});

describe("a fault while copies are made", () => {
  const WRITE = 3;

  async function attempt(fault: (request: number) => Fault | undefined) {
    excel = await openFilled();
    const before = sheetsOf();
    excel.host.fault = fault;
    const reason = await failureOf(freezeCopies(COPIES));
    excel.host.fault = () => undefined;
    return { before, after: sheetsOf(), reason };
  }

  test("leaves the workbook as it was, before any one action", async () => {
    await freezeCopies(COPIES);
    const actions = excel.host.requests[WRITE]?.actions ?? 0;
    expect(actions).toBeGreaterThan(10);
    for (let action = 0; action < actions; action++) {
      const { before, after, reason } = await attempt((request) => (request === WRITE ? { before: action } : undefined));
      expect(reason).toMatchObject({ kind: "host", leftovers: [] });
      expect(after).toEqual(before);
      expect(excel.host.workbook.settings.size).toBe(0);
    }
  });

  test("leaves the workbook as it was, at any one request", async () => {
    for (let at = 0; at <= WRITE; at++)
      for (const fault of [{ before: 0 }, { instead: "answer" }] as const) {
        const { before, after, reason } = await attempt((request) => (request === at ? fault : undefined));
        expect(reason).toMatchObject({ kind: "host", leftovers: [] });
        expect(after).toEqual(before);
      }
  });

  test("that lasts is told with the copies that may be there", async () => {
    const { reason } = await attempt((request) =>
      request < WRITE ? undefined : request === WRITE ? { instead: "answer" } : { before: 0 },
    );
    expect(reason).toMatchObject({ kind: "host", leftovers: COPIES.map(({ copy }) => copy) });
  });

  test("does not touch what a colleague adds meanwhile", async () => {
    excel.host.fault = (request) => {
      if (request === WRITE) excel.host.workbook.addSheet("Owner's");
      return request === WRITE ? { instead: "answer" } : undefined;
    };
    expect(await failureOf(freezeCopies(COPIES))).toMatchObject({ leftovers: [] });
    expect(sheetsOf().map(({ name }) => name)).toContain("Owner's");
  });
});
