import type { Grid, GridCell, GridSheet } from "../grid.ts";

export type Host = "Google Sheets" | "Excel" | ".xlsx" | "the workbench";

/** What a host cannot hold as planned, and why. Everything else is the same in all of them. */
export interface Limit {
  readonly what: string;
  readonly why: string;
  readonly hosts: readonly Host[];
  /** Takes it out of a grid, planned or held; left out where grids do not tell of it. */
  readonly leaveOut?: (grid: Grid) => Grid;
}

const inSheets =
  (change: (sheet: GridSheet) => GridSheet) =>
  (grid: Grid): Grid => ({ ...grid, sheets: grid.sheets.map(change) });

export const LIMITS: readonly Limit[] = [
  {
    what: "column widths that differ by little",
    why: "Google Sheets sets the widths of a run of columns in one call, so neighbours that are nearly as wide share one.",
    hosts: ["Google Sheets"],
    leaveOut: inSheets((sheet) => ({ ...sheet, columnWidths: [] })),
  },
  {
    what: "no number format where a text looks like a number, a date or a formula",
    why: "Univer reads such a text anew when its cell is opened and left again, unless the cell is formatted as text.",
    hosts: ["the workbench"],
    leaveOut: inSheets((sheet) => ({ ...sheet, cells: Object.fromEntries(Object.entries(sheet.cells).flatMap(withoutTextFormat)) })),
  },
  {
    what: "how a sheet prints: orientation, area, repeated rows, pages",
    why: "Apps Script has no call for it; users choose it in the print dialog.",
    hosts: ["Google Sheets"],
  },
  {
    what: "what a screen reader says of a chart",
    why: "Neither EmbeddedChartBuilder nor ExcelApi 1.9 has a place for it; the title is read, and the words stand above the chart.",
    hosts: ["Google Sheets", "Excel"],
  },
  {
    what: "a warning before a formula is changed",
    why: "Only Google Sheets warns without locking; a locked sheet could not be sorted.",
    hosts: ["Excel", ".xlsx", "the workbench"],
  },
];

function withoutTextFormat([a1, { numberFormat, ...cell }]: [string, GridCell]): [string, GridCell][] {
  const kept = numberFormat === undefined || numberFormat === "@" ? cell : { ...cell, numberFormat };
  return Object.keys(kept).length > 0 ? [[a1, kept]] : [];
}
