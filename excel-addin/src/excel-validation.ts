import { renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import type { ValidationRule } from "../../core/plan/sheet-plan.ts";

/** A data validation as Excel's API takes it. Numbers go as numbers and the list with commas: neither depends on the user's locale. */
export function excelValidation(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: spellList(rule.values) } };
    case "list from":
      return { list: { inCellDropDown: true, source: `=${renderSheetName(rule.sheet)}!${renderAbsoluteArea(rule.area)}` } };
    case "number between":
      return { decimal: { operator: "Between", formula1: rule.least, formula2: rule.most } };
    case "number at least":
      return { decimal: { operator: "GreaterThanOrEqualTo", formula1: rule.least } };
    case "date":
      return { date: { operator: "GreaterThanOrEqualTo", formula1: FIRST_DAY } };
  }
}

/** 1 January 1900: with it every date passes and nothing else does. */
const FIRST_DAY = "=1";

/** Excel refuses a longer list inside a rule, and parts it at every comma. */
const LONGEST_LIST = 255;

function spellList(values: readonly string[]): string {
  const list = values.join(",");
  if (list.length > LONGEST_LIST || values.some((value) => value.includes(","))) {
    throw new RangeError(`A list of choices does not fit into an Excel validation: ${list}`);
  }
  return list;
}

/** The longest text that Excel shows beside a cell or with a refused entry. */
export const LONGEST_HELP = 255;
