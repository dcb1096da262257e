import { shareFormula } from "../../core/publish/share-formula.ts";
import type { XlsxCell } from "./xlsx-workbook.ts";

/**
 * The cells as programs without our functions can calculate them: formulas that call them become formulas of built-in
 * functions, or give way to their value where there are none.
 */
export function nativeCells(cells: readonly XlsxCell[]): readonly XlsxCell[] {
  const shared = cells.flatMap((cell) => shareCell(cell) ?? []);
  if (shared.length === 0) return cells;
  const result = new Map(cells.map((cell) => [positionOf(cell), cell]));
  for (const cell of shared) {
    const { formula: _, spill: __, ...covered } = result.get(positionOf(cell)) ?? { ...cell, value: "" };
    result.set(positionOf(cell), { ...covered, ...cell });
  }
  return [...result.values()];
}

/** What stands in for a formula with calls of ours, where it stands and where it spills; undefined for any other cell. */
function shareCell({ row, column, formula, spill }: XlsxCell): readonly Omit<XlsxCell, "value">[] | undefined {
  if (formula === undefined) return undefined;
  const spilled = spill && Array.from({ length: spill.rows }, () => Array.from({ length: spill.columns }, () => null));
  const shared = shareFormula({ formula, value: null, ...(spilled && { spilled }) }, { separator: ",", arrayFormula: false });
  if (shared?.kind !== "formulas") return shared && [{ row, column }];
  const spills = shared.formulas.length === 1 && shared.formulas[0]?.length === 1 && spill;
  return shared.formulas.flatMap((line, y) =>
    line.map((each, x) => ({ row: row + y, column: column + x, formula: each, ...(spills && { spill }) })),
  );
}

const positionOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
