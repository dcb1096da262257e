import type { NewSheet } from "../core/plan/sheet-plan.ts";

/** A new sheet without anything, for tests to add the one thing that they are about. */
export const BARE_SHEET: NewSheet<never> = {
  name: "Bare",
  rows: 20,
  columns: 6,
  tabColor: "#1F3A5F",
  columnWidths: [],
  hiddenColumns: [],
  hiddenRows: [],
  rowHeights: [],
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  blocks: [],
  styles: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  warnings: [],
  charts: [],
  print: { landscape: false },
};
