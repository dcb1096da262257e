import type { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, ISheetDataValidationRule } from "@univerjs/core";
import { readArea, renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import type { Validation, ValidationRule } from "../../core/plan/sheet-plan.ts";
import { readRange, renderRange } from "./render-worksheet.ts";

/** A data validation as Univer stores it. */
export const renderValidation = (validation: Validation, id: string): ISheetDataValidationRule => ({
  uid: id,
  ranges: [renderRange(validation.area)],
  ...renderRule(validation.rule),
  allowBlank: true,
  errorStyle: (validation.strict ? REFUSE : WARN) as DataValidationErrorStyle,
  showErrorMessage: true,
  error: validation.help,
});

/** The validations of a stored rule, one for each of its ranges; none where a plan has no word for the rule. */
export function readValidations(stored: ISheetDataValidationRule): readonly Validation[] {
  const rule = readRule(stored);
  if (!rule) return [];
  const { ranges, error = "", errorStyle } = stored;
  return ranges.map((range) => ({ area: readRange(range), rule, help: error, strict: errorStyle === REFUSE }));
}

function renderRule(rule: ValidationRule): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  switch (rule.kind) {
    case "list":
      return { ...LIST, formula1: JSON.stringify(rule.values) };
    case "list from":
      return { ...LIST, formula1: `=${renderSheetName(rule.sheet)}!${renderAbsoluteArea(rule.area)}` };
    case "number between":
      return { type: "decimal", operator: BETWEEN, formula1: String(rule.least), formula2: String(rule.most) };
    case "number at least":
      return { type: "decimal", operator: AT_LEAST, formula1: String(rule.least) };
    case "date":
      return { type: "date" };
  }
}

function readRule({ type, operator, formula1 = "", formula2 = "" }: ISheetDataValidationRule): ValidationRule | undefined {
  if (type === "list") return formula1.startsWith("=") ? readListSource(formula1.slice(1)) : { kind: "list", values: readList(formula1) };
  if (type === "date" && !operator) return { kind: "date" };
  if (type !== "decimal" || !Number.isFinite(Number(formula1))) return undefined;
  if (operator === AT_LEAST) return { kind: "number at least", least: Number(formula1) };
  return operator === BETWEEN ? { kind: "number between", least: Number(formula1), most: Number(formula2) } : undefined;
}

function readListSource(reference: string): ValidationRule | undefined {
  const mark = reference.lastIndexOf("!");
  const area = readArea(reference.slice(mark + 1));
  return area && mark > 0 ? { kind: "list from", sheet: readSheetName(reference.slice(0, mark)), area } : undefined;
}

/** Univer keeps a list as JSON, and as plain commas where the user typed it in. */
const readList = (formula: string): readonly string[] =>
  formula.startsWith("[") ? JSON.parse(formula) : formula.split(",").filter(Boolean);

/** 'Key results' → Key results */
export const readSheetName = (spelled: string): string => (spelled.startsWith("'") ? spelled.slice(1, -1).replaceAll("''", "'") : spelled);

const BETWEEN = "between" as DataValidationOperator;
const AT_LEAST = "greaterThanOrEqual" as DataValidationOperator;
const REFUSE = 1;
const WARN = 2;
const ARROW = 1 as DataValidationRenderMode;
const LIST = { type: "list", showDropDown: true, renderMode: ARROW };
