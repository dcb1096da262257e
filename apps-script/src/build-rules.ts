import { type Area, renderArea } from "../../core/formula/a1.ts";
import type { ConditionalFormat, Validation } from "../../core/plan/sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Finds a sheet by the name the plan knows it by. */
export type FindSheet = (name: string) => Sheet;

/** The validation of every cell of an area that holds them all, for one call. */
export function layValidations(validations: readonly Validation[], within: Area, find: FindSheet): (DataValidation | null)[][] {
  const grid = Array.from({ length: within.rows }, () => new Array<DataValidation | null>(within.columns).fill(null));
  for (const validation of validations) {
    const { area } = validation;
    const rule = buildValidation(validation, find);
    const [row, column] = [area.row - within.row, area.column - within.column];
    for (const line of grid.slice(row, row + area.rows)) line.fill(rule, column, column + area.columns);
  }
  return grid;
}

function buildValidation({ rule, help, strict }: Validation, find: FindSheet): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(help).setAllowInvalid(!strict);
  switch (rule.kind) {
    case "list":
      return builder.requireValueInList([...rule.values], true).build();
    case "list from":
      return builder.requireValueInRange(find(rule.sheet).getRange(renderArea(rule.area)), true).build();
    case "number between":
      return builder.requireNumberBetween(rule.least, rule.most).build();
    case "number at least":
      return builder.requireNumberGreaterThanOrEqualTo(rule.least).build();
    case "date":
      return builder.requireDate().build();
  }
}

/** The rules of a new sheet in the plan's order, in which Sheets lets the first that holds win. */
export function buildConditionalFormats(sheet: Sheet, formats: readonly ConditionalFormat<string>[]) {
  const ranges = new Map<string, Range>();
  const rangeOf = (area: Area): Range => {
    const a1 = renderArea(area);
    const range = ranges.get(a1) ?? sheet.getRange(a1);
    ranges.set(a1, range);
    return range;
  };
  return formats.map(({ area, rule, style }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(area)]);
    if (rule.kind === "text is") builder.whenTextEqualTo(rule.text);
    else builder.whenFormulaSatisfied(rule.formula);
    if (style.fill !== undefined) builder.setBackground(style.fill);
    if (style.color !== undefined) builder.setFontColor(style.color);
    if (style.bold !== undefined) builder.setBold(style.bold);
    return builder.build();
  });
}
