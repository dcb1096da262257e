import { renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import type { ValidationRule } from "../../core/plan/sheet-plan.ts";

/** A data validation as Excel's API takes it. Numbers go as numbers and the list with commas: neither depends on the user's locale. */
export function excelValidation(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join() } };
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

/** Excel refuses a longer list inside a rule, and parts it at every comma: what does not fit is planned as "list from". */
const LONGEST_LIST = 255;

export const fitsIntoRule = (rule: ValidationRule): boolean =>
  rule.kind !== "list" || (rule.values.join().length <= LONGEST_LIST && !rule.values.some((value) => value.includes(",")));

/** The longest text that Excel shows beside a cell or with a refused entry. */
export const LONGEST_HELP = 255;
