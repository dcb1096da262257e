import { type Area, renderArea } from "../../core/formula/a1.ts";
import type { Grid, GridCell, GridSheet } from "../grid.ts";
import { renderFormula } from "./google-sheets/formula-text.ts";
import type { Cell, Sheet, Validation, Workbook } from "./google-sheets/workbook.ts";

/** What a simulated spreadsheet holds, in the words that all hosts share. Decimals in formulas stay the fractions they are in Sheets. */
export const readSimulatedGrid = (workbook: Workbook): Grid => ({
  sheets: workbook.sheets.map(readSheet),
  names: Object.fromEntries(workbook.names.map(({ name, sheet, area }) => [name, `${sheet.name}!${renderArea(area)}`])),
});

const readSheet = (sheet: Sheet): GridSheet => ({
  name: sheet.name,
  tabColor: sheet.tabColor ?? "",
  cells: readCells(sheet),
  validations: readValidations(sheet),
  conditionalFormats: sheet.conditionalFormats.map(({ area, rule, style }) => ({ area: renderArea(area), rule, style })),
  merges: sheet.merges.map(renderArea),
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  hiddenRows: [...sheet.hiddenRows],
  hiddenColumns: [...sheet.hiddenColumns],
  columnWidths: Array.from({ length: Math.max(0, ...sheet.columnWidths.keys()) }, (_, index) => sheet.columnWidths.get(index + 1) ?? 100),
  filter: sheet.filter && renderArea(sheet.filter),
  gridlines: sheet.gridlines,
});

function readCells(sheet: Sheet): Record<string, GridCell> {
  const written = [...sheet.cells.values()].filter((cell) => cell.formula || cell.value !== "" || cell.numberFormat !== "General");
  const entries = written.map((cell): [string, GridCell] => {
    const content = cell.formula ? { formula: renderFormula(cell.formula, ",") } : cell.value === "" ? {} : { value: cell.value };
    const format = cell.numberFormat === "General" ? {} : { numberFormat: cell.numberFormat };
    return [renderArea({ row: cell.row, column: cell.column, rows: 1, columns: 1 }), { ...content, ...format }];
  });
  return Object.fromEntries(entries);
}

/** Cells of one rule, as the rectangle they fill; a rule that fills none is a mistake worth failing on. */
function readValidations(sheet: Sheet): GridSheet["validations"] {
  const cellsByRule = new Map<Validation, Cell[]>();
  for (const cell of sheet.cells.values()) {
    if (!cell.validation) continue;
    const cells = cellsByRule.get(cell.validation);
    if (cells) cells.push(cell);
    else cellsByRule.set(cell.validation, [cell]);
  }
  return [...cellsByRule].map(([{ rule, help, strict }, cells]) => ({
    area: renderArea(rectangleOf(cells)),
    rule:
      "sheet" in rule && typeof rule.sheet === "object"
        ? { ...rule, sheet: rule.sheet.name }
        : (rule as GridSheet["validations"][number]["rule"]),
    help,
    strict,
  }));
}

function rectangleOf(cells: readonly Cell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  if (area.rows * area.columns !== cells.length) throw new Error(`A validation does not fill ${renderArea(area)}`);
  return area;
}
