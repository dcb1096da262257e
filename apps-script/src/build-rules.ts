import { type Area, overlaps, renderArea } from "../../core/formula/a1.ts";
import type { ConditionalFormat, Validation } from "../../core/plan/sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Finds a sheet by the name the plan knows it by. */
export type FindSheet = (name: string) => Sheet;

/** Builds the rules of one plan: what several areas share is built once. */
export interface RuleBuilder {
  /** The validation of every cell of an area that holds them all, for one call. */
  layValidations(validations: readonly Validation[], within: Area): (DataValidation | null)[][];
  /** The rules of a new sheet in the plan's order, in which Sheets lets the first that holds win. */
  buildConditionalFormats(formats: readonly ConditionalFormat<string>[], rangeOf: (area: Area) => Range): ConditionalFormatRule[];
}

export function createRuleBuilder(find: FindSheet): RuleBuilder {
  const validations = new Map<string, DataValidation>();
  const conditionalFormats = new Map<string, ConditionalFormatRule>();
  return {
    layValidations(planned, within) {
      const grid = Array.from({ length: within.rows }, () => new Array<DataValidation | null>(within.columns).fill(null));
      for (const { area, ...validation } of planned) {
        const rule = remember(validations, JSON.stringify(validation), () => buildValidation(validation, find));
        const [row, column] = [area.row - within.row, area.column - within.column];
        for (const line of grid.slice(row, row + area.rows)) line.fill(rule, column, column + area.columns);
      }
      return grid;
    },
    buildConditionalFormats: (formats, rangeOf) =>
      joinAreas(formats).map(({ areas, rule, style }) => {
        const ranges = areas.map(rangeOf);
        const key = JSON.stringify([rule, style]);
        const alike = conditionalFormats.get(key);
        if (alike) return alike.copy().setRanges(ranges).build();
        return remember(conditionalFormats, key, () => buildConditionalFormat(ranges, rule, style));
      }),
  };
}

function remember<T>(known: Map<string, T>, key: string, build: () => T): T {
  const found = known.get(key) ?? build();
  known.set(key, found);
  return found;
}

function buildValidation({ rule, help, strict }: Omit<Validation, "area">, find: FindSheet): DataValidation {
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

type Rule = Pick<ConditionalFormat<string>, "rule" | "style">;

/** Formats that are alike become one of several areas, where no rule between them could win over one of the two. */
function joinAreas(formats: readonly ConditionalFormat<string>[]): readonly (Rule & { readonly areas: readonly Area[] })[] {
  const joined: (Rule & { readonly key: string; readonly areas: Area[] })[] = [];
  for (const { area, rule, style } of formats) {
    const key = JSON.stringify([rule, style]);
    const at = joined.findIndex((other) => other.key === key);
    const isFree = at >= 0 && !joined.slice(at + 1).some(({ areas }) => areas.some((other) => overlaps(other, area)));
    // A formula is read from its range's first cell, so another range is another rule.
    if (isFree && rule.kind === "text is") joined[at]?.areas.push(area);
    else joined.push({ key, areas: [area], rule, style });
  }
  return joined;
}

function buildConditionalFormat(ranges: Range[], rule: Rule["rule"], style: Rule["style"]): ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(ranges);
  if (rule.kind === "text is") builder.whenTextEqualTo(rule.text);
  else builder.whenFormulaSatisfied(rule.formula);
  if (style.fill !== undefined) builder.setBackground(style.fill);
  if (style.color !== undefined) builder.setFontColor(style.color);
  if (style.bold !== undefined) builder.setBold(style.bold);
  return builder.build();
}
