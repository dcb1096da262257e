import type { PlannedCell } from "../../core/plan/sheet-plan.ts";

/** What Excel takes for one cell: as if typed into a cell of General format, by a user with an English Excel. */
export type ExcelInput = string | number | boolean;

/** The input that makes a cell hold `cell`. The apostrophe is not kept: it tells Excel that what follows is text, whatever it looks like. */
export function excelInput(cell: PlannedCell<string>): ExcelInput {
  if (cell === null) return "";
  return cell.kind === "text" && cell.value !== "" ? `'${cell.value}` : cell.value;
}

export const excelInputs = (cells: readonly (readonly PlannedCell<string>[])[]): ExcelInput[][] =>
  cells.map((line) => line.map(excelInput));
