import { beforeAll, describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { Answer } from "../../core/custom-function.ts";
import type { Expression } from "../../core/formula/expression.ts";
import { f } from "../../core/formula/parse-formula.ts";
import { EN_US, spellExpression } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { type FormulaPlan, planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import { startHeadlessUniver } from "../../workbench/headless-univer.ts";
import { readFormulas } from "../../workbench/src/read-formulas.ts";
import type { RunningUniver } from "../../workbench/src/start-univer.ts";
import type { InputCell, InputSheet } from "../evaluators/engine.ts";
import { ironCalc } from "../evaluators/ironcalc.ts";
import { defectOf, hasVerbatimBlank, isInsideTwin } from "../evaluators/judges.ts";
import { callByName } from "../evaluators/lambdas.ts";
import { layOutArguments } from "../evaluators/lay-out.ts";
import { libreOffice } from "../evaluators/libreoffice.ts";
import { openSheet, readAnswers, univerWith } from "../evaluators/univer.ts";
import { readVectorFiles } from "../evaluators/vectors.ts";

const SHEET = "Sheet1";
const ONE_CELL = { row: 1, column: 1, rows: 1, columns: 1 };

type Names = Readonly<Record<string, string>>;

/** How a cell uses a name: by itself, in a formula, and through another name. */
const USES = [(name: string) => `=${name}`, (name: string) => `=IF(1=1,${name},2)`, (name: string) => `=OF_${name}`];

interface Use {
  readonly specification: FunctionSpecification;
  readonly args: readonly Argument[];
  readonly row: number;
  readonly column: number;
}

/** Calls of every function with arguments in cells, each as a name and as another name of that, and cells that use these. */
function layOutNames(): { sheet: InputSheet; names: Names; uses: readonly Use[] } {
  const cells: InputCell[] = [];
  const names: Record<string, string> = {};
  const uses: Use[] = [];
  let top = 1;
  let width = 0;
  for (const { function: fn, cases } of readVectorFiles().values()) {
    const specification = (SPECIFICATIONS as Readonly<Record<string, FunctionSpecification>>)[fn] as FunctionSpecification;
    const chosen = cases.filter((vector) => {
      const isScalar = !Array.isArray(callFunction(specification.function, vector.args as readonly Argument[]));
      const isOneAnswer = isScalar || specification.function.spills !== undefined;
      const isKnown = ![ironCalc, univerWith([])].some((engine) => defectOf(engine, specification, vector));
      const holds = isInsideTwin(specification, vector) || typeof specification.twin !== "string";
      return isOneAnswer && isKnown && holds && !hasVerbatimBlank(specification, vector);
    });
    for (const vector of chosen.slice(0, MOST_VECTORS)) {
      const args = vector.args as readonly Argument[];
      const laidOut = layOutArguments(args, specification.function.parameters, "blank cells", top);
      const call = callByName(specification, laidOut.expressions.map(fix), ONE_CELL);
      const name = `N${top}_${fn.replace(/_/g, "")}`;
      names[name] = `=${spellExpression(call ?? f`0`, EN_US)}`;
      names[`OF_${name}`] = `=${name}`;
      cells.push(...laidOut.cells);
      const answer = callFunction(specification.function, args);
      const length = Array.isArray(answer) ? answer.length * (answer[0] as readonly Answer[]).length : 1;
      for (const [index, use] of USES.entries()) {
        const column = laidOut.columns + 1 + index * length;
        cells.push({ row: top, column, content: { formula: use(name) } });
        uses.push({ specification, args, row: top, column });
        width = Math.max(width, column + length);
      }
      top += Math.max(laidOut.rows, length);
    }
  }
  return { sheet: { cells, rows: top, columns: width }, names, uses };
}

const MOST_VECTORS = 4;

/** A name's formula says where it reads: on which sheet, and always there. */
function fix(expression: Expression | undefined): Expression | undefined {
  if (expression?.kind !== "reference") return expression;
  const stay = { absoluteColumn: true, absoluteRow: true };
  return {
    ...expression,
    sheet: SHEET,
    from: { ...expression.from, ...stay },
    ...(expression.to && { to: { ...expression.to, ...stay } }),
  };
}

async function open(running: RunningUniver, sheet: InputSheet, names: Names) {
  const isFormula = ({ content }: InputCell) => "formula" in content && /N\d+_/.test(content.formula);
  const workbook = await openSheet(running, { ...sheet, cells: sheet.cells.filter((cell) => !isFormula(cell)) });
  workbook.getActiveSheet().setName(SHEET);
  for (const [name, formula] of Object.entries(names)) workbook.insertDefinedName(name, formula);
  for (const { row, column, content } of sheet.cells.filter(isFormula))
    if ("formula" in content)
      workbook
        .getActiveSheet()
        .getRange(row - 1, column - 1)
        .setValue({ f: content.formula });
  await running.api.getFormula().onCalculationResultApplied();
  return workbook;
}

const applyToNames = ({ plan }: Pick<FormulaPlan, "plan">, names: Names): Names => ({
  ...names,
  ...Object.fromEntries(plan.nameEdits.map(({ name, after }) => [name, after])),
});

function applyToCells({ plan }: FormulaPlan, { cells, ...size }: InputSheet): InputSheet {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { row, column, after } of spellPlan(plan, EN_US).edits)
    for (const [y, line] of after.entries())
      for (const [x, cell] of line.entries()) {
        const place = { row: row + y, column: column + x };
        const content = cell?.kind === "formula" ? { formula: cell.value } : { value: cell?.value ?? "" };
        at.set(`${place.row},${place.column}`, { ...place, content });
      }
  return { ...size, cells: [...at.values()].filter(({ content }) => !("value" in content) || content.value !== "") };
}

const { sheet, names, uses } = layOutNames();
let before: readonly (readonly Answer[])[];
let plan: FormulaPlan;

beforeAll(async () => {
  const running = startHeadlessUniver(FUNCTIONS);
  const workbook = await open(running, sheet, names);
  before = readAnswers(workbook, sheet);
  plan = planMakeShareable(readFormulas(running, workbook), "workbench");
  running.univer.dispose();
}, 120_000);

const answerAt = (answers: readonly (readonly Answer[])[], { row, column }: Use) => answers[row - 1]?.[column - 1];

const same = (was: Answer | undefined, is: Answer | undefined): boolean => {
  if (typeof was === "number") return typeof is === "number" && Math.abs(was - is) <= 1e-6 * Math.max(Math.abs(was), 1e-3);
  if (was instanceof CellError) return is instanceof CellError && is.code === was.code;
  return was === is;
};

describe("a workbook with every function in names, made shareable", () => {
  test("has every function in a name, and calculates", () => {
    const called = Object.values(names).join("\n");
    expect(FUNCTIONS.filter(({ name }) => !called.includes(`${name}(`))).toEqual([]);
    expect(uses.filter((use) => (answerAt(before, use) as CellError | undefined)?.message === "#NAME?")).toEqual([]);
    expect(new Set(uses.map((use) => JSON.stringify(answerAt(before, use)))).size).toBeGreaterThan(80);
  });

  test("rewrites every name that has a formula of built-in functions, and freezes what uses the others", () => {
    const stays = new Set(
      uses.flatMap(({ specification: { twin, function: fn } }) => (typeof twin === "string" && !fn.spills ? [] : [fn.name])),
    );
    const callOf = (formula: string) => /^=([A-Z_]+)\(/.exec(formula)?.[1] ?? "";
    const kept = plan.changes.filter(({ to }) => to.kind === "left");
    expect(kept.map(({ to }) => to)).toEqual(kept.map(() => ({ kind: "left", reason: "name stays" })));
    expect(new Set(kept.map(({ from }) => callOf(from)))).toEqual(stays);
    const frozen = plan.changes.filter(({ to }) => to.kind === "value" && to.reason === "through a name");
    expect(frozen).toHaveLength(kept.length * USES.length);
  });

  test("has all names and cells back after undo", () => {
    expect(applyToNames({ plan: reversePlan(plan.plan) }, applyToNames(plan, names))).toEqual(names);
  });

  test("answers the same in IronCalc, which knows none of our functions", async () => {
    const { cells, ...size } = applyToCells(plan, sheet);
    const called = cells.map(({ content, ...place }) => ({
      ...place,
      content: "formula" in content ? { formula: callNames(content.formula) } : content,
    }));
    const after = await ironCalc.calculate({ ...size, cells: called }, asLambdas(applyToNames(plan, withoutKept())));
    expect(differing(after)).toEqual([]);
  });

  test("answers the same in LibreOffice, by way of a file", async () => {
    const held = Object.entries(applyToNames(plan, withoutKept())).map(([name, formula]) => [
      name,
      formula.replaceAll(`${SHEET}!`, "Sheet!"),
    ]);
    expect(differing(await libreOffice.calculate(applyToCells(plan, sheet), Object.fromEntries(held)))).toEqual([]);
  });

  test("answers the same in Univer without our functions", async () => {
    const running = startHeadlessUniver([]);
    const shareable = applyToCells(plan, sheet);
    const after = readAnswers(await open(running, shareable, applyToNames(plan, names)), shareable);
    running.univer.dispose();
    expect(differing(after)).toEqual([]);
  });
});

/** The only formulas that IronCalc takes for names are LAMBDAs: here without parameters, and called. */
const asLambdas = (all: Names): Names =>
  Object.fromEntries(Object.entries(all).map(([name, formula]) => [name, `=LAMBDA(${callNames(formula.slice(1))})`]));

const callNames = (formula: string): string => formula.replace(/\b(?:OF_)?N\d+_[A-Z]+\b/g, "$&()");

/** The names that are left to use: IronCalc takes none with functions that it does not know. */
const withoutKept = (): Names => {
  const kept = new Set(
    plan.changes.flatMap((change) => ("name" in change && change.to.kind === "left" ? [change.name, `OF_${change.name}`] : [])),
  );
  return Object.fromEntries(Object.entries(names).filter(([name]) => !kept.has(name)));
};

const differing = (after: readonly (readonly Answer[])[]) =>
  uses.flatMap((use) => {
    const [was, is] = [answerAt(before, use), answerAt(after, use)];
    return same(was, is) ? [] : [{ function: use.specification.function.name, args: use.args, was, is }];
  });
