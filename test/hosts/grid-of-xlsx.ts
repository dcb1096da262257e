import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import type { XlsxSheet, XlsxWorkbook } from "../../workbench/xlsx/xlsx-workbook.ts";
import { type Grid, type GridCell, type GridSheet, gridAround } from "../grid.ts";

/** What an .xlsx file holds, in the words that all hosts share. */
export const gridOfXlsx = ({ sheets, names }: XlsxWorkbook): Grid => ({
  sheets: sheets.map(gridOfSheet),
  names: Object.fromEntries(names.map(({ name, sheet, area }) => [name, `${sheet}!${renderArea(area)}`])),
});

const gridOfSheet = (sheet: XlsxSheet): GridSheet => ({
  ...gridAround(sheet),
  cells: cellsOf(sheet),
  columnWidths: sheet.columnWidths.map(Math.round),
});

function cellsOf({ cells, styles }: XlsxSheet): Record<string, GridCell> {
  const found = new Map<string, { -readonly [K in keyof GridCell]: GridCell[K] }>();
  const at = (row: number, column: number) => {
    const a1 = renderArea({ row, column, rows: 1, columns: 1 });
    const cell = found.get(a1) ?? {};
    found.set(a1, cell);
    return cell;
  };
  for (const { area, style } of styles) {
    if (style.numberFormat === undefined || style.numberFormat === "General") continue;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) at(row, column).numberFormat = style.numberFormat;
  }
  for (const { row, column, value, formula } of cells) {
    if (formula !== undefined) at(row, column).formula = formula;
    else if (value !== undefined && value !== "") at(row, column).value = value instanceof CellError ? value.code : value;
  }
  return Object.fromEntries(found);
}
