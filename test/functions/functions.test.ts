import { beforeAll, describe, expect, test } from "vitest";
import { type Expression, walk } from "../../core/formula/expression.ts";
import { parseFormula } from "../../core/formula/parse-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import type { Vector } from "../evaluators/evaluator.ts";
import { countTwinEngines, functionJudges, isInsideTwin, type Judge, lambdaJudges, twinJudges } from "../evaluators/judges.ts";
import { type Disagreement, findDisagreements, readVectorFiles } from "../evaluators/vectors.ts";
import { SHARED_FUNCTIONS } from "../shared-functions.ts";

const specifications: readonly FunctionSpecification[] = Object.values(SPECIFICATIONS);
const named = specifications.map((specification) => [specification.function.name, specification] as const);
const vectorFiles = readVectorFiles();

/** KPI_CHANGE is kpi-change.ts, kpiChange, kpiChangeSpecification and vectors/kpi-change.json. */
const fileNameOf = (name: string): string => name.toLowerCase().replaceAll("_", "-");
const exportOf = (name: string): string => fileNameOf(name).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const vectorsOf = (name: string): readonly Vector[] => vectorFiles.get(fileNameOf(name))?.cases ?? [];

/** What a function is asked: its examples and its vectors. */
const casesOf = ({ function: { name }, examples }: FunctionSpecification): readonly Vector[] => [...examples, ...vectorsOf(name)];

describe("the registry", () => {
  test.each(named)("%s gives its file, its exports and its vectors their names", async (name, specification) => {
    const module = await import(`../../core/functions/${fileNameOf(name)}.ts`);
    expect(module[exportOf(name)]).toBe(specification.function);
    expect(module[`${exportOf(name)}Specification`]).toBe(specification);
    expect(vectorFiles.get(fileNameOf(name))?.function).toBe(name);
  });

  test("every function has a specification, in the same order", () => {
    expect(specifications.map((specification) => specification.function)).toEqual(FUNCTIONS);
  });

  test("every vector file belongs to a function", () => {
    const known = FUNCTIONS.map((fn) => fileNameOf(fn.name));
    expect([...vectorFiles.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(named)("%s has two examples, a source for its vectors, and a vector for each of its errors", (name, { errors, examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(vectorFiles.get(fileNameOf(name))?.source).toMatch(/\S/);
    const shown = JSON.stringify(vectorsOf(name).map(({ result }) => result));
    expect(errors.map(({ code }) => code).filter((code) => !shown.includes(`{"error":"${code}"}`))).toEqual([]);
  });
});

describe.each([...(await functionJudges()), ...twinJudges(), ...lambdaJudges()].map((judge) => [judge.evaluator.name, judge] as const))(
  "%s",
  (_, { evaluator, asked, tolerance }: Judge) => {
    const questions = new Map(
      named.map(([name, specification]) => [name, casesOf(specification).filter((vector) => asked(specification, vector))] as const),
    );
    const found = new Map<string, readonly Disagreement[]>();

    // All at once, so that an engine calculates one sheet.
    beforeAll(async () => {
      const search = async ([name, vectors]: readonly [string, readonly Vector[]]) =>
        found.set(name, await findDisagreements(evaluator, name, vectors, tolerance));
      await Promise.all([...questions].map(search));
    });

    test.each([...questions.keys()].filter((name) => questions.get(name)?.length))("%s answers its examples and vectors", (name) => {
      expect(found.get(name)).toEqual([]);
    });
  },
);

describe("native twins", () => {
  test.each(named)("%s is judged by two engines or more on every vector inside its twin", (_, specification) => {
    const inside = casesOf(specification).filter((vector) => isInsideTwin(specification, vector));
    expect(inside.filter((vector) => countTwinEngines(specification, vector) < 2)).toEqual([]);
  });

  const withTwin = named.flatMap(([name, { twin, twinLength, function: fn }]) =>
    typeof twin === "string" ? [[name, fn, [parseFormula(twin), ...(twinLength ? [parseFormula(twinLength)] : [])]] as const] : [],
  );

  test.each(withTwin)("%s: Excel 2016, Google Sheets and LibreOffice have every function in it", (_, __, formulas) => {
    const called = partsOf(formulas).flatMap((part) => (part.kind === "call" ? [part.name] : []));
    expect(called.filter((name) => !SHARED_FUNCTIONS.has(name))).toEqual([]);
  });

  test.each(withTwin)("%s: every name in it is a parameter, and every required parameter is in it", (_, fn, formulas) => {
    const names = partsOf(formulas).flatMap((part) => (part.kind === "name" ? [part.name] : []));
    const known = [...fn.parameters.map(({ name }) => name), ...(fn.spills ? ["position", "length"] : [])];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(fn.parameters.filter(({ name, default: whenLeftOut }) => whenLeftOut === undefined && !names.includes(name))).toEqual([]);
  });

  test.each(named)("%s has a twin, or one sentence why it has none", (_, { twin }) => {
    expect(typeof twin === "string" || /^\S.*\.$/.test(twin.none)).toBe(true);
  });
});

const partsOf = (formulas: readonly Expression[]): Expression[] => formulas.flatMap((formula) => [...walk(formula)]);
