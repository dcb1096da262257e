import type { Wire } from "./wire.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** One execution's view of the workbook: what exposed objects have in common. */
export interface Document {
  readonly wire: Wire;
  readonly workbook: Workbook;
  readonly showSheet: (sheet: Sheet) => GoogleAppsScript.Spreadsheet.Sheet;
}
