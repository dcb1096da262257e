import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellValue } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { Area } from "../../core/formula/a1.ts";
import type { NewSheet, PlannedCell, Style } from "../../core/plan/sheet-plan.ts";
import { GENERAL } from "../../core/plan/table-sheet.ts";
import { renderStyle } from "./render-style.ts";

/**
 * A planned sheet as one Univer snapshot, so that it is inserted in one step. Univer counts rows and columns from 0.
 * Formulas get what is known of their values: rows × columns from A1 on.
 */
export function renderWorksheet(sheet: NewSheet<string>, id: string, values: SheetValues = []): IWorksheetData {
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: 0,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    // Cells with a list draw their text in the middle; the others line up with them.
    defaultStyle: renderStyle({ vertical: "middle" }),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    freeze: renderFreeze(sheet),
    cellData: renderCells(sheet, values),
    mergeData: sheet.merges.map(renderRange),
    columnData: renderColumns(sheet),
    rowData: renderRows(sheet),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: sheet.gridlines ? 1 : 0,
    rightToLeft: 0,
    custom: { print: sheet.print, warnings: sheet.warnings, charts: sheet.charts } satisfies SheetNotes,
  };
}

/** What a plan says of a sheet and Univer has no place for: kept with the sheet for the charts over it and for the .xlsx. */
export type SheetNotes = Pick<NewSheet, "print" | "warnings" | "charts">;

/**
 * Text that would become a number, a date, a formula or a logical value if it were typed in. Its cell is formatted as
 * text, or Univer would read it anew when a user opens the cell and leaves it again.
 */
export const needsTextFormat = (cell: PlannedCell<string>): boolean =>
  cell?.kind === "text" && /^[=+'-]|\d|^(true|false)$/i.test(cell.value);

export const TEXT_FORMAT = "@";

/** Text keeps its type whatever it looks like; a formula has no value until it is calculated. */
export function renderCell(cell: PlannedCell<string>): ICellData {
  if (!cell || cell.kind === "spilled") return {};
  switch (cell.kind) {
    case "formula":
      return { f: cell.value };
    case "text":
      return { v: cell.value, t: CELL_TYPE.text };
    case "boolean":
      return { v: cell.value ? 1 : 0, t: CELL_TYPE.boolean };
    default:
      return { v: cell.value, t: CELL_TYPE.number };
  }
}

/** What a formula came to, as Univer stores it: an error is the text of its code. */
function renderAnswer(value: CellValue): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof CellError) return { v: value.code, t: CELL_TYPE.text };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  return { v: value, t: typeof value === "number" ? CELL_TYPE.number : CELL_TYPE.text };
}

export const renderRange = (area: Area) => ({
  startRow: area.row - 1,
  endRow: area.row + area.rows - 2,
  startColumn: area.column - 1,
  endColumn: area.column + area.columns - 2,
});

export const readRange = (range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Area => ({
  row: range.startRow + 1,
  column: range.startColumn + 1,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Univer's CellValueType. */
export const CELL_TYPE = { text: 1, number: 2, boolean: 3 } as const;

export const DEFAULT_COLUMN_WIDTH = 88;
export const DEFAULT_ROW_HEIGHT = 24;

type Cells = Record<number, Record<number, ICellData>>;

type SheetValues = readonly (readonly CellValue[])[];

function renderCells(sheet: NewSheet<string>, values: SheetValues): Cells {
  const cells: Cells = {};
  const put = (row: number, column: number, data: ICellData) => {
    cells[row] ??= {};
    const line = cells[row];
    line[column] = { ...line[column], ...data };
  };
  for (const block of sheet.blocks)
    for (const [y, line] of block.cells.entries())
      for (const [x, cell] of line.entries()) {
        const [row, column] = [block.row - 1 + y, block.column - 1 + x];
        if (cell) put(row, column, { ...renderCell(cell), ...(cell.kind === "formula" && renderAnswer(values[row]?.[column])) });
      }
  layStyles(sheet, (row, column, style) => put(row, column, { s: style }));
  return cells;
}

/** Hands out one style a cell: all that were laid on it, then its number format. Cells with the same mixture share one. */
function layStyles(sheet: NewSheet<string>, put: (row: number, column: number, style: IStyleData) => void) {
  const laid: (Style | undefined)[][] = Array.from({ length: sheet.rows }, () => []);
  const mix = mixStyles();
  const lay = (row: number, column: number, style: Style) => {
    const line = laid[row];
    if (line && column < sheet.columns) line[column] = mix(line[column], style);
  };
  for (const { area, style } of sheet.styles) {
    const { startRow, endRow, startColumn, endColumn } = renderRange(area);
    for (let row = startRow; row <= endRow; row++) for (let column = startColumn; column <= endColumn; column++) lay(row, column, style);
  }
  const formatOf = rememberFormats();
  for (const block of sheet.blocks)
    for (const [y, line] of block.cells.entries())
      for (const [x, cell] of line.entries()) {
        const [row, column] = [block.row - 1 + y, block.column - 1 + x];
        const format = needsTextFormat(cell) ? TEXT_FORMAT : block.numberFormats?.[y]?.[x];
        // "General" is none, so what is laid below shows; where nothing is, it keeps Univer from guessing one.
        const isShown = format !== GENERAL || laid[row]?.[column]?.numberFormat === undefined;
        if (format !== undefined && isShown) lay(row, column, formatOf(format));
      }

  const rendered = new Map<Style, IStyleData>();
  for (const [row, line] of laid.entries())
    for (const [column, style] of line.entries()) {
      if (!style) continue;
      const data = rendered.get(style) ?? renderStyle(style);
      rendered.set(style, data);
      put(row, column, data);
    }
}

function rememberFormats(): (numberFormat: string) => Style {
  const known = new Map<string, Style>();
  return (numberFormat) => {
    const style = known.get(numberFormat) ?? { numberFormat };
    known.set(numberFormat, style);
    return style;
  };
}

/** Adds a style to what is there; the same two always give the same object, so thousands of cells share a few. */
function mixStyles(): (under: Style | undefined, over: Style) => Style {
  const mixtures = new Map<Style | undefined, Map<Style, Style>>();
  return (under, over) => {
    const known = mixtures.get(under) ?? new Map<Style, Style>();
    mixtures.set(under, known);
    const mixture = known.get(over) ?? { ...under, ...over };
    known.set(over, mixture);
    return mixture;
  };
}

function renderColumns(sheet: NewSheet<string>): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (const [index, width] of sheet.columnWidths.entries()) columns[index] = { w: width };
  for (const column of sheet.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: 1 };
  return columns;
}

function renderRows(sheet: NewSheet<string>): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const { row, height } of sheet.rowHeights) rows[row - 1] = { h: height, ia: 0 };
  for (const row of sheet.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: 1 };
  return rows;
}

const renderFreeze = (sheet: NewSheet<string>): IWorksheetData["freeze"] => ({
  xSplit: sheet.frozenColumns,
  ySplit: sheet.frozenRows,
  startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
  startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
});
