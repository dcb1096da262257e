import type { Area } from "../../core/formula/a1.ts";
import type { XlsxSheet } from "./xlsx-workbook.ts";

/** What a sheet prints. Rows join a table after its page was set up, so one goes on down to the last row that shows something. */
export function printedArea({ print: { area, repeatedRows }, cells, hiddenColumns }: XlsxSheet): Area | undefined {
  if (!area || !repeatedRows) return area;
  const hidden = new Set(hiddenColumns);
  const isPrinted = (column: number) => column >= area.column && column < area.column + area.columns && !hidden.has(column);
  let lastRow = area.row + area.rows - 1;
  for (const { row, column, value } of cells) if (row > lastRow && value !== undefined && value !== "" && isPrinted(column)) lastRow = row;
  return { ...area, rows: lastRow - area.row + 1 };
}
