import { renderArea } from "../../core/formula/a1.ts";
import type { NewSheet } from "../../core/plan/sheet-plan.ts";
import { buildConditionalFormats, type FindSheet, layValidations } from "./build-rules.ts";
import { type CellInput, renderCell } from "./cell-input.ts";
import { layStyles, paintCells } from "./paint-cells.ts";
import { runsOf, runsOfNumbers } from "./runs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid Sheets gives a new sheet. */
const NEW_GRID = { rows: 1000, columns: 26 };

/** What setNumberFormats takes for "none": Sheets then goes by what is typed. */
const GENERAL = "General";

/** For a date whose cell brings no format of its own: it would show as a serial number. */
const DATE_FORMAT = "yyyy-mm-dd";

/**
 * Fills an empty new sheet. Writes only, so that Sheets takes all of it in one go, and each call sets a whole grid: how
 * many there are does not depend on the number of rows. `spell` gives a formula its final text.
 */
export function writeSheet(sheet: Sheet, plan: NewSheet<string>, find: FindSheet, spell: (formula: string) => string): void {
  if (plan.rows > NEW_GRID.rows) sheet.insertRowsAfter(NEW_GRID.rows, plan.rows - NEW_GRID.rows);
  if (plan.columns > NEW_GRID.columns) sheet.insertColumnsAfter(NEW_GRID.columns, plan.columns - NEW_GRID.columns);
  const whole = sheet.getRange(1, 1, plan.rows, plan.columns);

  whole.setValues(layValues(plan, spell));
  const numberFormats = layNumberFormats(plan);
  if (numberFormats) whole.setNumberFormats(numberFormats);
  paintCells(sheet, whole, plan);
  const validations = layValidations(plan, find);
  if (validations) whole.setDataValidations(validations);
  if (plan.conditionalFormats.length > 0) sheet.setConditionalFormatRules(buildConditionalFormats(sheet, plan.conditionalFormats));
  for (const area of plan.merges) sheet.getRange(renderArea(area)).merge();

  sheet.setTabColor(plan.tabColor);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  for (const { from, count, value } of runsOf(plan.columnWidths)) sheet.setColumnWidths(from, count, value);
  for (const { row, height } of plan.rowHeights) sheet.setRowHeight(row, height);
  for (const { from, count } of runsOfNumbers(plan.hiddenColumns)) sheet.hideColumns(from, count);
  for (const { from, count } of runsOfNumbers(plan.hiddenRows)) sheet.hideRows(from, count);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.filter) sheet.getRange(renderArea(plan.filter)).createFilter();
  for (const { area, description } of plan.warnings)
    sheet.getRange(renderArea(area)).protect().setDescription(description).setWarningOnly(true);
}

function layValues({ rows, columns, blocks }: NewSheet<string>, spell: (formula: string) => string): CellInput[][] {
  const grid = Array.from({ length: rows }, () => new Array<CellInput>(columns).fill(""));
  for (const { row, column, cells } of blocks)
    for (const [index, line] of cells.entries())
      grid[row - 1 + index]?.splice(column - 1, line.length, ...line.map((cell) => renderCell(cell, spell)));
  return grid;
}

/** Formats of the styles, those of the blocks over them, and one for dates that have none; undefined when there are none. */
function layNumberFormats(plan: NewSheet<string>): string[][] | undefined {
  const grid =
    layStyles(plan, GENERAL, (style) => style.numberFormat) ??
    Array.from({ length: plan.rows }, () => new Array<string>(plan.columns).fill(GENERAL));
  for (const { row, column, cells, numberFormats } of plan.blocks)
    for (const [index, line] of cells.entries()) {
      const target = grid[row - 1 + index] as string[];
      for (const [offset, cell] of line.entries()) {
        const format = numberFormats?.[index]?.[offset] ?? GENERAL;
        if (format !== GENERAL) target[column - 1 + offset] = format;
        else if (cell?.kind === "date" && target[column - 1 + offset] === GENERAL) target[column - 1 + offset] = DATE_FORMAT;
      }
    }
  return grid.some((line) => line.some((format) => format !== GENERAL)) ? grid : undefined;
}
