import { type FormulaStyle, shareFormula } from "../../core/publish/share-formula.ts";
import type { Reach } from "../../core/publish/share-names.ts";
import { isRefusal } from "../../core/publish/shown-error.ts";
import type { XlsxCell } from "./xlsx-workbook.ts";

/**
 * The cells as programs without our functions can calculate them: formulas that call them become formulas of built-in
 * functions, or give way to their value where there are none, or where it is an error of refused input.
 * @param reachOf whether a formula calls them through names.
 */
export function nativeCells(
  cells: readonly XlsxCell[],
  reachOf: (formula: string) => Reach | undefined = () => undefined,
): readonly XlsxCell[] {
  const shared = cells.flatMap((cell) => shareCell(cell, reachOf(cell.formula ?? "")) ?? []);
  if (shared.length === 0) return cells;
  const result = new Map(cells.map((cell) => [positionOf(cell), cell]));
  for (const { formula, spill, ...cell } of shared) {
    const { formula: _, spill: __, ...covered } = result.get(positionOf(cell)) ?? { ...cell, value: "" };
    const native = formula !== undefined && !isRefusal(covered.value) && { formula, ...(spill && { spill }) };
    result.set(positionOf(cell), { ...covered, ...native });
  }
  return [...result.values()];
}

/** A formula of a rule, which has no value that could stand in its place: undefined where none of built-in functions does the same. */
export function nativeFormula(formula: string, reach: Reach | undefined): string | undefined {
  if (reach === "stays") return undefined;
  const shared = shareFormula({ formula, value: null }, STYLE);
  return shared?.kind === "value" ? undefined : (shared?.formulas[0]?.[0] ?? formula);
}

/** What stands in for a formula with calls of ours, where it stands and where it spills; undefined for any other cell. */
function shareCell(
  { row, column, formula, value, spill }: XlsxCell,
  reach: Reach | undefined,
): readonly Omit<XlsxCell, "value">[] | undefined {
  if (formula === undefined) return undefined;
  if (reach === "stays" || (reach && isRefusal(value))) return [{ row, column }];
  const spilled = spill && Array.from({ length: spill.rows }, () => Array.from({ length: spill.columns }, () => null));
  const shared = shareFormula({ formula, value: null, ...(spilled && { spilled }) }, STYLE);
  if (shared?.kind !== "formulas") return shared && [{ row, column }];
  const spills = shared.formulas.length === 1 && shared.formulas[0]?.length === 1 && spill;
  return shared.formulas.flatMap((line, y) =>
    line.map((each, x) => ({ row: row + y, column: column + x, formula: each, ...(spills && { spill }) })),
  );
}

const STYLE: FormulaStyle = { separator: ",", arrayFormula: false };

const positionOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
