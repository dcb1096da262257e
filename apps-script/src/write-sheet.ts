import type { Area } from "../../core/formula/a1.ts";
import type { Block, NewSheet } from "../../core/plan/sheet-plan.ts";
import { boundingArea } from "./bounding-area.ts";
import type { RuleBuilder } from "./build-rules.ts";
import { type CellInput, renderCell } from "./cell-input.ts";
import { insertChart } from "./insert-chart.ts";
import { mergeCells } from "./merge-cells.ts";
import { GENERAL, layStyles, paintCells } from "./paint-cells.ts";
import { type RangeWork, runRangeWork } from "./range-work.ts";
import { runsOfHeights, runsOfNumbers, runsOfWidths } from "./runs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid Sheets gives a new sheet. */
const NEW_GRID = { rows: 1000, columns: 26 };

/** For a date whose cell brings no format of its own: it would show as a serial number. */
const DATE_FORMAT = "yyyy-mm-dd";

/**
 * Fills an empty new sheet. Writes only, so that Sheets takes all of it in one go, and each call sets a whole grid: how
 * many there are does not depend on the number of rows. `spell` gives a formula its final text.
 */
export function writeSheet(sheet: Sheet, plan: NewSheet<string>, rules: RuleBuilder, spell: (formula: string) => string): void {
  if (plan.rows > NEW_GRID.rows) sheet.insertRowsAfter(NEW_GRID.rows, plan.rows - NEW_GRID.rows);
  if (plan.columns > NEW_GRID.columns) sheet.insertColumnsAfter(NEW_GRID.columns, plan.columns - NEW_GRID.columns);

  runRangeWork(sheet, [
    ...writeValues(plan, spell),
    ...paintCells(sheet, plan),
    ...writeNumberFormats(plan),
    ...mergeCells(plan.merges),
    ...setValidations(plan, rules),
    ...setConditionalFormats(sheet, plan, rules),
    ...(plan.filter ? [createFilter(plan.filter)] : []),
    ...plan.charts.map((chart) => insertChart(sheet, chart)),
    ...plan.warnings.map(warn),
  ]);

  sheet.setTabColor(plan.tabColor);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  for (const { from, count, width } of runsOfWidths(plan.columnWidths, plan.hiddenColumns)) sheet.setColumnWidths(from, count, width);
  for (const { from, count, height } of runsOfHeights(plan.rowHeights)) sheet.setRowHeights(from, count, height);
  for (const { from, count } of runsOfNumbers(plan.hiddenColumns)) sheet.hideColumns(from, count);
  for (const { from, count } of runsOfNumbers(plan.hiddenRows)) sheet.hideRows(from, count);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
}

/** All blocks in one call: what lies between them on a new sheet is empty anyway. */
function writeValues({ blocks }: NewSheet<string>, spell: (formula: string) => string): readonly RangeWork[] {
  if (blocks.length === 0) return [];
  const whole = boundingArea(blocks.map(areaOf));
  const grid = Array.from({ length: whole.rows }, () => new Array<CellInput>(whole.columns).fill(""));
  for (const { row, column, cells } of blocks)
    for (const [index, line] of cells.entries())
      grid[row - whole.row + index]?.splice(column - whole.column, line.length, ...line.map((cell) => renderCell(cell, spell)));
  return [{ areas: [whole], write: (rangeOf) => void rangeOf(whole).setValues(grid) }];
}

/** Formats that differ from cell to cell, over those of the styles. */
function writeNumberFormats(plan: NewSheet<string>): readonly RangeWork[] {
  return plan.blocks.flatMap((block) => {
    const area = areaOf(block);
    const styled = layStyles(plan, area.row + area.rows - 1, GENERAL, (style) => style.numberFormat);
    const styleOf = (y: number, x: number): string => styled?.[area.row - 1 + y]?.[area.column - 1 + x] ?? GENERAL;
    const formatOf = (y: number, x: number): string => {
      const own = block.numberFormats?.[y]?.[x] ?? GENERAL;
      const format = own === GENERAL ? styleOf(y, x) : own;
      return format === GENERAL && block.cells[y]?.[x]?.kind === "date" ? DATE_FORMAT : format;
    };
    const formats = block.cells.map((line, y) => line.map((_, x) => formatOf(y, x)));
    if (!formats.some((line, y) => line.some((format, x) => format !== styleOf(y, x)))) return [];
    return [{ areas: [area], write: (rangeOf) => void rangeOf(area).setNumberFormats(formats) } satisfies RangeWork];
  });
}

function setValidations({ validations }: NewSheet<string>, rules: RuleBuilder): readonly RangeWork[] {
  if (validations.length === 0) return [];
  const whole = boundingArea(validations.map(({ area }) => area));
  return [{ areas: [whole], write: (rangeOf) => void rangeOf(whole).setDataValidations(rules.layValidations(validations, whole)) }];
}

function setConditionalFormats(sheet: Sheet, { conditionalFormats }: NewSheet<string>, rules: RuleBuilder): readonly RangeWork[] {
  if (conditionalFormats.length === 0) return [];
  const areas = conditionalFormats.map(({ area }) => area);
  return [{ areas, write: (rangeOf) => sheet.setConditionalFormatRules(rules.buildConditionalFormats(conditionalFormats, rangeOf)) }];
}

const createFilter = (area: Area): RangeWork => ({ areas: [area], write: (rangeOf) => void rangeOf(area).createFilter() });

const warn = ({ area, description }: NewSheet<string>["warnings"][number]): RangeWork => ({
  areas: [area],
  write: (rangeOf) => void rangeOf(area).protect().setDescription(description).setWarningOnly(true),
});

const areaOf = ({ row, column, cells }: Block<string>): Area => ({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
