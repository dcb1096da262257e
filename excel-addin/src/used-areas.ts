import type { Area } from "../../core/formula/a1.ts";
import type { Place } from "./read-cells.ts";

/** The area of each sheet that has contents, as values count: formats alone are none. */
export async function readUsedAreas(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly Place[]> {
  const used = sheets.map((sheet) => ({
    sheet,
    range: askForArea(context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true)),
  }));
  if (used.length > 0) await context.sync();
  return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, area: toArea(range) }]));
}

export const askForArea = (range: Excel.Range): Excel.Range => range.untrack().load("rowIndex,columnIndex,rowCount,columnCount");

export const toArea = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex + 1,
  column: columnIndex + 1,
  rows: rowCount,
  columns: columnCount,
});
