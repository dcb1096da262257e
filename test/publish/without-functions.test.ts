import { beforeAll, describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError, passedOnError } from "../../core/cell-error.ts";
import type { Answer } from "../../core/custom-function.ts";
import { f } from "../../core/formula/parse-formula.ts";
import { EN_US, spellExpression } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import type { FreezeReason } from "../../core/publish/formula-change.ts";
import { type FormulaPlan, planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import { isRefusal } from "../../core/publish/shown-error.ts";
import { startHeadlessUniver } from "../../workbench/headless-univer.ts";
import { readFormulas } from "../../workbench/src/read-formulas.ts";
import type { InputCell, InputSheet } from "../evaluators/engine.ts";
import type { Vector } from "../evaluators/evaluator.ts";
import { ironCalc } from "../evaluators/ironcalc.ts";
import { defectOf, hasVerbatimBlank, isInsideTwin } from "../evaluators/judges.ts";
import { callByName } from "../evaluators/lambdas.ts";
import { layOutArguments } from "../evaluators/lay-out.ts";
import { openSheet, readAnswers, univerWith } from "../evaluators/univer.ts";
import { readVectorFiles } from "../evaluators/vectors.ts";

/** A call as users write it: by itself, among other functions, in lower case, inside another of ours, inside a total. */
const USES = {
  alone: (call: string) => call,
  "in a formula": (call: string) => `IFERROR(${call},"KPI_CHANGE(A1,A2) failed")`,
  "in lower case": (call: string) => `( ${call.toLowerCase()} )`,
  "inside another of ours": (call: string) => `KPI_VARIANCE(${call},1)`,
  "in a total": (call: string) => `SUM(${call},2)`,
};

interface Use {
  readonly name: keyof typeof USES;
  readonly specification: FunctionSpecification;
  readonly vector: Vector;
  /** Where the formula stands, and how many cells it may fill. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every vector of every function in one sheet: its arguments, and beside them each use. */
function layOutVectors(): { sheet: InputSheet; uses: readonly Use[] } {
  const cells: InputCell[] = [];
  const uses: Use[] = [];
  let top = 1;
  let width = 0;
  for (const { function: name, cases } of readVectorFiles().values()) {
    const specification = (SPECIFICATIONS as Readonly<Record<string, FunctionSpecification>>)[name] as FunctionSpecification;
    for (const vector of cases) {
      const args = vector.args as readonly Argument[];
      const answer = callFunction(specification.function, args);
      const rows = Array.isArray(answer) ? answer.length : 1;
      const columns = Array.isArray(answer) ? (answer[0] as readonly Answer[]).length : 1;
      const laidOut = layOutArguments(args, specification.function.parameters, "blank cells", top);
      cells.push(...laidOut.cells);
      const call = callByName(specification, laidOut.expressions, { row: 1, column: 1, rows, columns });
      let column = laidOut.columns + 1;
      for (const [use, spell] of Object.entries(USES)) {
        cells.push({ row: top, column, content: { formula: `=${spell(spellExpression(call ?? f`0`, EN_US))}` } });
        uses.push({ name: use as keyof typeof USES, specification, vector, row: top, column, rows, columns });
        column += columns;
      }
      width = Math.max(width, column);
      top += Math.max(laidOut.rows, rows);
    }
  }
  return { sheet: { cells, rows: top, columns: width }, uses };
}

function apply({ plan }: FormulaPlan, { cells, ...size }: InputSheet): InputSheet {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { row, column, after } of spellPlan(plan, EN_US).edits)
    for (const [y, line] of after.entries())
      for (const [x, cell] of line.entries()) {
        const place = { row: row + y, column: column + x };
        const key = `${place.row},${place.column}`;
        if (!cell || cell.kind === "spilled") at.delete(key);
        else at.set(key, { ...place, content: cell.kind === "formula" ? { formula: cell.value } : { value: cell.value } });
      }
  return { ...size, cells: [...at.values()] };
}

const { sheet, uses } = layOutVectors();
let before: readonly (readonly Answer[])[];
let plan: FormulaPlan;
let shareable: InputSheet;

beforeAll(async () => {
  const running = startHeadlessUniver(FUNCTIONS);
  const workbook = await openSheet(running, sheet);
  before = readAnswers(workbook, sheet);
  plan = planMakeShareable(readFormulas(running, workbook), "workbench");
  shareable = apply(plan, sheet);
  running.univer.dispose();
}, 120_000);

const isUnknown = (answer: Answer): boolean => (answer instanceof CellError ? answer.message : answer) === "#NAME?";

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, "");

const formulasIn = ({ cells }: InputSheet): readonly string[] =>
  cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []));

describe("a workbook with every vector of every function, made shareable", () => {
  test("has calls of all functions, and calls none of them afterwards", () => {
    const names = FUNCTIONS.map(({ name }) => name);
    const called = (text: string, name: string) => new RegExp(`\\b${name}\\(`, "i").test(withoutTexts(text));
    const [typed, written] = [formulasIn(sheet).join("\n"), formulasIn(shareable).join("\n")];
    expect(names.filter((name) => !called(typed, name))).toEqual([]);
    expect(names.filter((name) => called(written, name))).toEqual([]);
  });

  test("freezes the functions without a twin, those that spill inside a total, and nothing else", () => {
    const namesOf = (which: (specification: FunctionSpecification) => boolean) =>
      FUNCTIONS.map(({ name }) => name)
        .filter((name) => which(SPECIFICATIONS[name]))
        .sort();
    const frozen = (reason: FreezeReason) => {
      const formulas = plan.changes.flatMap(({ from, to }) => (to.kind === "value" && to.reason === reason ? [from] : []));
      return [
        ...new Set(
          formulas.map((formula) => withoutTexts(formula)).map((formula) => /([A-Z_]+)\([^(]*$/i.exec(formula)?.[1]?.toUpperCase()),
        ),
      ].sort();
    };
    expect(frozen("no twin")).toEqual(namesOf(({ twin }) => typeof twin !== "string"));
    expect(frozen("array inside")).toEqual(namesOf(({ twin, function: { spills } }) => typeof twin === "string" && spills !== undefined));
    expect(plan.changes.filter(({ to }) => to.kind === "left")).toEqual([]);
  });

  test("has nothing left to do", () => {
    const again = planMakeShareable(
      {
        sheets: [
          { sheet: "Sheet", separator: ",", cells: formulasIn(shareable).map((formula, row) => ({ row, column: 1, formula, value: 0 })) },
        ],
        names: [],
      },
      "workbench",
    );
    expect(again.changes).toEqual([]);
  });

  describe.each([ironCalc, univerWith([])])("calculated in $name, which knows none of our functions", (engine) => {
    let after: readonly (readonly Answer[])[];
    beforeAll(async () => {
      after = await engine.calculate(shareable, {});
    }, 120_000);

    test("shows no #NAME?, as it would for a call of ours", async () => {
      const called = await engine.calculate(
        { cells: [{ row: 1, column: 1, content: { formula: "=KPI_CTR(1,2)" } }], rows: 1, columns: 1 },
        {},
      );
      expect(called.flat().filter(isUnknown)).toHaveLength(1);
      expect(after.flat().filter(isUnknown)).toEqual([]);
    });

    test.each(Object.keys(USES) as (keyof typeof USES)[])("answers the same to calls %s", (name) => {
      const compared = uses.filter(
        (use) =>
          use.name === name &&
          // An error of refused input stays one, unless something else hides it, as IFERROR does here.
          (isInsideTwin(use.specification, use.vector) || (name !== "in a formula" && cellsOf(before, use).some(isRefusal))) &&
          // What a total makes of TRUE is each program's own.
          !(name === "in a total" && use.specification.result.unit === "logical") &&
          !(name === "in a total" && engine === ironCalc && hasErrorInside(use.vector)) &&
          !hasVerbatimBlank(use.specification, use.vector) &&
          !defectOf(engine, use.specification, use.vector),
      );
      const differing = compared.flatMap((use) => {
        const [was, is] = [cellsOf(before, use), cellsOf(after, use)];
        return agree(was, is) ? [] : [{ function: use.specification.function.name, args: use.vector.args, was, is }];
      });
      expect(compared.length).toBeGreaterThan(1000);
      expect(differing).toEqual([]);
    });
  });
});

/** IronCalc's SUM passes over errors inside an array. */
const hasErrorInside = ({ args }: Vector): boolean => args.some((arg) => Array.isArray(arg) && arg.flat().some(passedOnError));

const cellsOf = (answers: readonly (readonly Answer[])[], { row, column, rows, columns }: Use): readonly Answer[] =>
  answers.slice(row - 1, row - 1 + rows).flatMap((line) => line.slice(column - 1, column - 1 + columns));

const agree = (was: readonly Answer[], is: readonly Answer[]): boolean => was.every((answer, index) => same(answer, is[index]));

function same(was: Answer, is: Answer | undefined): boolean {
  if (typeof was === "number") return typeof is === "number" && Math.abs(was - is) <= 1e-6 * Math.max(Math.abs(was), 1e-3);
  if (was instanceof CellError) return is instanceof CellError && is.code === was.code;
  return was === is;
}
