import { type Expression, mapChildren, walk } from "../../core/formula/expression.ts";
import { nativeTwin } from "../../core/formula/native-twin.ts";
import { parseFormula } from "../../core/formula/parse-formula.ts";
import { EN_US, spellExpression, spellFormula } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import { callsAny, LONGEST_FORMULA, spellFileFormula } from "./file-formula.ts";
import type { XlsxCell } from "./xlsx-workbook.ts";

/**
 * The cells as programs without our functions can calculate them: calls become their native twins, for a call that
 * spills one twin a cell. A formula with a call that has no twin where it stands gives way to its value.
 */
export function nativeCells(cells: readonly XlsxCell[]): readonly XlsxCell[] {
  const calling = cells.filter(({ formula }) => formula !== undefined && callsAny(formula, NAMES));
  if (calling.length === 0) return cells;
  const result = new Map(cells.map((cell) => [positionOf(cell), cell]));
  for (const cell of calling) {
    for (const twin of spilledTwins(cell) ?? [singleTwin(cell)]) {
      const { formula: _, spill: __, ...covered } = result.get(positionOf(twin)) ?? { ...twin, value: "" };
      result.set(positionOf(twin), { ...covered, ...twin });
    }
  }
  return [...result.values()];
}

type Twin = Pick<XlsxCell, "row" | "column" | "formula">;

const NAMES: ReadonlySet<string> = new Set(Object.keys(SPECIFICATIONS).flatMap((name) => [name, `MB.${name}`]));

const specificationOf = (name: string): FunctionSpecification | undefined =>
  (SPECIFICATIONS as Readonly<Record<string, FunctionSpecification>>)[name.toUpperCase().replace(/^MB\./, "")];

const positionOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

/** The formula of each cell that a call on its own spills into; undefined for any other formula. */
function spilledTwins({ row, column, formula, spill }: XlsxCell): Twin[] | undefined {
  if (!spill) return undefined;
  const call = readFormula(formula);
  const specification = call?.kind === "call" ? specificationOf(call.name) : undefined;
  if (call?.kind !== "call" || !specification) return undefined;
  const args = call.args.map((arg) => (isArray(arg) ? (arg.kind === "reference" ? arg : undefined) : withTwins(arg)));
  if (args.includes(undefined)) return undefined;
  return Array.from({ length: spill.rows * spill.columns }, (_, index) => {
    const at = { row: Math.floor(index / spill.columns), column: index % spill.columns };
    const twin = nativeTwin(specification, args, { row: at.row + 1, column: at.column + 1, ...spill });
    return spelled({ row: row + at.row, column: column + at.column }, twin);
  });
}

function singleTwin(cell: XlsxCell): Twin {
  const formula = readFormula(cell.formula);
  return spelled(cell, formula && !cell.spill ? withTwins(formula) : undefined);
}

/** Twins inside twins can grow beyond what a file can hold. */
function spelled({ row, column }: { row: number; column: number }, twin: Expression | undefined): Twin {
  const formula = twin && spellFormula(twin, EN_US, row);
  return formula !== undefined && formula.length <= LONGEST_FORMULA ? { row, column, formula } : { row, column };
}

/** The expression with twins for all calls of ours; undefined where one has none or answers more than one cell. */
function withTwins(expression: Expression): Expression | undefined {
  const calls = [...walk(expression)].filter((part) => part.kind === "call" && specificationOf(part.name) !== undefined);
  const replace = (part: Expression): Expression => {
    const inner = mapChildren(part, replace);
    const specification = inner.kind === "call" ? specificationOf(inner.name) : undefined;
    return (inner.kind === "call" && specification && nativeTwin(specification, inner.args)) || inner;
  };
  return calls.every((call) => call.kind === "call" && answersOneCell(call.name, call.args)) ? replace(expression) : undefined;
}

function answersOneCell(name: string, args: readonly Expression[]): boolean {
  const specification = specificationOf(name);
  if (typeof specification?.twin !== "string" || specification.function.spills) return false;
  return specification.function.takes === "ranges" || !args.some(isArray);
}

const isArray = (expression: Expression): boolean => spellFileFormula(`=${spellExpression(expression, EN_US)}`)?.array ?? false;

/** What the user typed as an expression; undefined where it goes beyond the formulas that core writes. */
function readFormula(formula = ""): Expression | undefined {
  try {
    return parseFormula(formula.replace(/^=/, ""));
  } catch {
    return undefined;
  }
}
