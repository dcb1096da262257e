import { renderArea, renderColumn } from "../../core/formula/a1.ts";
import type { NewSheet } from "../../core/plan/sheet-plan.ts";
import { POINTS_A_PIXEL } from "./points.ts";
import { rangeAt } from "./range-at.ts";

/** Queues what a new sheet looks like beyond its cells. Answers about how many bytes that adds to the request. */
export function queueLayout(worksheet: Excel.Worksheet, sheet: NewSheet<string>): number {
  worksheet.tabColor = sheet.tabColor;
  worksheet.showGridlines = sheet.gridlines;
  for (const [index, width] of sheet.columnWidths.entries()) columnOf(worksheet, index + 1).format.columnWidth = width * POINTS_A_PIXEL;
  for (const { row, height } of sheet.rowHeights) rowOf(worksheet, row).format.rowHeight = height * POINTS_A_PIXEL;
  // Before anything is hidden: Excel for Windows has been reported to freeze other panes where something is.
  freeze(worksheet, sheet);
  for (const column of sheet.hiddenColumns) columnOf(worksheet, column).columnHidden = true;
  for (const row of sheet.hiddenRows) rowOf(worksheet, row).rowHidden = true;
  if (sheet.filter) worksheet.autoFilter.apply(rangeAt(worksheet, sheet.filter));
  setUpPage(worksheet, sheet);
  return (
    BYTES_A_SETTING * (sheet.columnWidths.length + sheet.rowHeights.length + sheet.hiddenColumns.length + sheet.hiddenRows.length + 10)
  );
}

const BYTES_A_SETTING = 1000;

const columnOf = (worksheet: Excel.Worksheet, column: number): Excel.Range =>
  rangeAt(worksheet, `${renderColumn(column)}:${renderColumn(column)}`);

const rowOf = (worksheet: Excel.Worksheet, row: number): Excel.Range => rangeAt(worksheet, `${row}:${row}`);

function freeze({ freezePanes }: Excel.Worksheet, { frozenRows, frozenColumns }: NewSheet<string>): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    freezePanes.freezeAt(renderArea({ row: 1, column: 1, rows: frozenRows, columns: frozenColumns }));
  } else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

/** As many pages wide as planned, and as many high, or as it takes. */
function setUpPage({ pageLayout }: Excel.Worksheet, { print }: NewSheet<string>): void {
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide ?? 1,
    ...(print.pagesTall !== undefined && { verticalFitToPages: print.pagesTall }),
  };
  if (print.repeatedRows) pageLayout.setPrintTitleRows(`$1:$${print.repeatedRows}`);
  if (print.area) pageLayout.setPrintArea(renderArea(print.area));
}
