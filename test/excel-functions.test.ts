import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { FunctionSpecification } from "../core/function-specification.ts";
import { FUNCTIONS } from "../core/functions/index.ts";
import { SPECIFICATIONS } from "../core/functions/specifications.ts";
import type { Vector } from "./evaluators/evaluator.ts";
import { excelBundle } from "./evaluators/excel-bundle.ts";
import { type Disagreement, findDisagreements, readVectorFiles } from "./evaluators/vectors.ts";
import { ERRORS_ALLOWED, FunctionsRuntime, type Reported } from "./fakes/excel/functions-runtime.ts";

const vectorFiles = readVectorFiles();
const specifications: readonly FunctionSpecification[] = Object.values(SPECIFICATIONS);

const casesOf = ({ function: { name }, examples }: FunctionSpecification): readonly Vector[] => [
  ...examples,
  ...(vectorFiles.get(name.toLowerCase().replaceAll("_", "-"))?.cases ?? []),
];

const found = new Map<string, readonly Disagreement[]>();

// All at once: the runtime reports twice a second, whatever there is to report.
beforeAll(async () => {
  const bundle = await excelBundle();
  const search = async (specification: FunctionSpecification) => {
    const { name } = specification.function;
    found.set(name, await findDisagreements(bundle, name, casesOf(specification), 1e-12));
  };
  await Promise.all(specifications.map(search));
});

test.each(FUNCTIONS.map(({ name }) => name))("%s answers every vector in Microsoft's JavaScript-only runtime", (name) => {
  expect(found.get(name)).toEqual([]);
});

describe("a call from Excel", () => {
  let runtime: FunctionsRuntime;
  beforeAll(async () => {
    await excelBundle();
    runtime = new FunctionsRuntime();
    runtime.load(readFileSync(new URL("../dist/excel-addin/functions.js", import.meta.url), "utf8"), "functions.js");
  });

  const change = (...args: readonly unknown[]) => runtime.call("KPI_CHANGE", args, ERRORS_ALLOWED);
  const value = (reported: unknown): Reported => ({ failed: false, value: reported });
  const errorCell = (code: string) => ({ type: "CustomFunctionError", code });

  test("is answered with rows of one cell where the metadata says matrix", async () => {
    expect(await change([[120]], [[100]], null, null)).toEqual(value([[0.2]]));
  });

  test("is answered with one cell where the metadata says scalar", async () => {
    expect(await runtime.call("OKR_ROLLUP", [[[0.4], [0.8]], null, null])).toEqual(value(0.6000000000000001));
  });

  test("takes single values as they are and as rows of one cell", async () => {
    expect(await change(120, 100, "points", null)).toEqual(value([[20]]));
  });

  test("takes left-out arguments as null, as rows of null, or not at all", async () => {
    const answers = await Promise.all([
      change([[50]], [[0]], null, null),
      change([[50]], [[0]], [[null]], [[null]]),
      change([[50]], [[0]]),
    ]);
    expect(answers).toEqual([value([["n/m"]]), value([["n/m"]]), value([["n/m"]])]);
  });

  test("takes a blank cell as null and as an empty text; 0 is no blank", async () => {
    expect(await change([[null], [""], [0]], [[100]], null, null)).toEqual(value([[""], [""], [-1]]));
  });

  test("fails with the code of its error, and with a message where Excel shows one", async () => {
    expect(await change([["x"]], [[100]], null, null)).toEqual({ failed: true, code: 7, message: 'current must be a number; it is "x".' });
    expect(await runtime.call("KPI_CONVERSION", [[[1]], [[0]]])).toMatchObject({ failed: true, code: 5 });
    expect(await runtime.call("KPI_CONVERSION", [[[-1]], [[1]]])).toMatchObject({ failed: true, code: 6 });
    expect(await runtime.call("KPI_PIPELINE_COVERAGE", [[[5]], [[1]], [[2]]])).toMatchObject({
      failed: true,
      code: 1,
      message: expect.stringContaining("quota"),
    });
  });

  test("fails in the elements that fail alone, with code and message", async () => {
    const { value: rows } = (await change([["x"], [120]], [[100]], null, null)) as { value: unknown[][] };
    expect(rows).toEqual([
      [expect.objectContaining({ code: "#VALUE!", errorType: "Value", message: 'current must be a number; it is "x".' })],
      [0.2],
    ]);
  });

  test("passes the error of another cell on, in its element", async () => {
    const { value: rows } = (await change([[errorCell("#DIV/0!")], [120]], [[100]], null, null)) as { value: unknown[][] };
    expect(rows).toEqual([[expect.objectContaining({ code: "#DIV/0!", errorType: "Div0" })], [0.2]]);
  });

  test("says what is wrong with an error that is none of ours", async () => {
    expect(await change([[errorCell("#REF!")]], [[100]], null, null)).toEqual({
      failed: true,
      code: 7,
      message: 'current must be a number; it is "#REF!".',
    });
  });

  test("reports many answers in one request", async () => {
    const before = runtime.requests;
    await Promise.all(Array.from({ length: 200 }, (_, index) => change([[index]], [[100]], null, null)));
    expect(runtime.requests - before).toBeLessThan(5);
  });

  test("never answers what Excel would show as something else, whatever it is asked", async () => {
    const cell = fc.oneof(
      fc.constantFrom(null, "", 0, -1, 1e308, 5e-324, true, false, "percent", "reach", "up", "2026-01-01", "#N/A", "=1+1"),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.string({ maxLength: 8 }),
      fc.constantFrom("#NAME?", "#N/A", "#NUM!").map(errorCell),
    );
    const range = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    const argument = fc.oneof(cell, fc.constant(null), range);
    const calls = fc.sample(fc.tuple(fc.constantFrom(...FUNCTIONS), fc.array(argument, { minLength: 8, maxLength: 8 })), {
      numRuns: 4000,
      seed: 20_261_121,
    });
    const answers = await Promise.all(
      calls.map(async ([fn, args]) => ({
        name: fn.name,
        args,
        answer: await runtime.call(fn.name, args.slice(0, fn.parameters.length), ERRORS_ALLOWED),
      })),
    );
    expect(answers.filter(({ answer }) => !isShown(answer))).toEqual([]);
  });
});

/** Whether Excel shows an answer as what it is: no failure of an unknown kind, and no null, which it shows as 0. */
function isShown(answer: Reported): boolean {
  if (answer.failed) return [1, 5, 6, 7].includes(answer.code);
  return [answer.value].flat(2).every((cell) => {
    if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return true;
    return ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"].includes((cell as { code?: string } | null)?.code ?? "");
  });
}
