import { renderArea } from "../../core/formula/a1.ts";
import type { ConditionalFormat, NewSheet, Validation } from "../../core/plan/sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Finds a sheet by the name the plan knows it by. */
export type FindSheet = (name: string) => Sheet;

/** The validation of every cell of a new sheet, for one call; undefined when it has none. */
export function layValidations(plan: NewSheet<string>, find: FindSheet): (DataValidation | null)[][] | undefined {
  if (plan.validations.length === 0) return undefined;
  const grid = Array.from({ length: plan.rows }, () => new Array<DataValidation | null>(plan.columns).fill(null));
  for (const validation of plan.validations) {
    const { row, column, rows, columns } = validation.area;
    const rule = buildValidation(validation, find);
    for (const line of grid.slice(row - 1, row - 1 + rows)) line.fill(rule, column - 1, column - 1 + columns);
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

/** The rules of a new sheet, the first that holds first, as in the plan. */
export function buildConditionalFormats(sheet: Sheet, formats: readonly ConditionalFormat<string>[]) {
  return formats.map(({ area, rule, style }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(renderArea(area))]);
    if (rule.kind === "text is") builder.whenTextEqualTo(rule.text);
    else builder.whenFormulaSatisfied(rule.formula);
    if (style.fill !== undefined) builder.setBackground(style.fill);
    if (style.color !== undefined) builder.setFontColor(style.color);
    if (style.bold !== undefined) builder.setBold(style.bold);
    return builder.build();
  });
}
