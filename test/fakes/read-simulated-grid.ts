import { renderArea } from "../../core/formula/a1.ts";
import type { Grid, GridCell, GridSheet } from "../grid.ts";
import { renderFormula } from "./google-sheets/formula-text.ts";
import type { Sheet, Validation, Workbook } from "./google-sheets/workbook.ts";

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
  conditionalFormats: sheet.conditionalFormats.flatMap(({ areas, rule, style }) =>
    areas.map((area) => ({ area: renderArea(area), rule, style })),
  ),
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

/** The cells of one rule, column by column: Sheets keeps rules by cell. */
function readValidations(sheet: Sheet): GridSheet["validations"] {
  const runs: { rule: Validation; row: number; column: number; rows: number }[] = [];
  const cells = [...sheet.cells.values()].sort((left, right) => left.column - right.column || left.row - right.row);
  for (const { row, column, validation } of cells) {
    const last = runs.at(-1);
    if (!validation) continue;
    if (last?.rule === validation && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ rule: validation, row, column, rows: 1 });
  }
  return runs.map(({ rule: { rule, help, strict }, row, column, rows }) => ({
    area: renderArea({ row, column, rows, columns: 1 }),
    rule:
      "sheet" in rule && typeof rule.sheet === "object"
        ? { ...rule, sheet: rule.sheet.name }
        : (rule as GridSheet["validations"][number]["rule"]),
    help,
    strict,
  }));
}
