import type { WriteFailureReason } from "../../core/sidebar-host.ts";
import { parseFormula, parseText } from "./parse-input.ts";

/** Shows a sheet, also one that was hidden. */
export function activateSheet(input: unknown): WriteFailureReason | null {
  const name = parseText(input);
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) return { kind: "sheet missing", sheet: name };
  sheet.showSheet().activate();
  return null;
}

/** Types a formula into the cell that has the focus. Answers whether there was one: a chart's own sheet has none. */
export function enterFormula(input: unknown): boolean {
  const cell: GoogleAppsScript.Spreadsheet.Range | null = SpreadsheetApp.getCurrentCell();
  if (cell) cell.setFormula(parseFormula(input));
  return cell !== null;
}

/** The picked ranges in A1 notation, in the order they were picked. */
export const readSelection = (): readonly string[] => {
  const picked: GoogleAppsScript.Spreadsheet.RangeList | null = SpreadsheetApp.getActiveRangeList();
  return picked ? picked.getRanges().map((range) => range.getA1Notation()) : [];
};
