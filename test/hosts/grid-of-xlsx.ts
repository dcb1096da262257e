import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import type { XlsxSheet, XlsxWorkbook } from "../../workbench/xlsx/xlsx-workbook.ts";
import type { Grid, GridCell, GridSheet } from "../grid.ts";

/** What an .xlsx file holds, in the words that all hosts share. */
export const gridOfXlsx = ({ sheets, names }: XlsxWorkbook): Grid => ({
  sheets: sheets.map(gridOfSheet),
  names: Object.fromEntries(names.map(({ name, sheet, area }) => [name, `${sheet}!${renderArea(area)}`])),
});

const gridOfSheet = (sheet: XlsxSheet): GridSheet => ({
  name: sheet.name,
  tabColor: sheet.tabColor ?? "",
  cells: cellsOf(sheet),
  validations: sheet.validations.map(({ area, rule, help, strict }) => ({ area: renderArea(area), rule, help, strict })),
  conditionalFormats: sheet.conditionalFormats.map(({ area, rule, style }) => ({ area: renderArea(area), rule, style })),
  merges: sheet.merges.map(renderArea),
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
  columnWidths: sheet.columnWidths.map(Math.round),
  filter: sheet.filter ? renderArea(sheet.filter) : null,
  gridlines: sheet.gridlines,
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
