import type { CellStyle, ConditionalRule, DataValidation } from "hucre";
import { type Area, readArea } from "../../core/formula/a1.ts";
import type { Color, ConditionalFormat, Validation, ValidationRule } from "../../core/plan/sheet-plan.ts";
import { readFileFormula } from "./read-file-formula.ts";
import { readColor, readFileStyle } from "./read-file-styles.ts";

/** Looks up the texts of a range of a sheet that holds lists and is not shown; undefined for any other sheet. */
export type ReadList = (sheet: string, area: Area) => readonly string[] | undefined;

/** A file's data validations, one for each of their areas; those that a plan has no word for are left out. */
export const readFileValidations = (validations: readonly DataValidation[], readList: ReadList): readonly Validation[] =>
  validations.flatMap((validation) => {
    const rule = readRule(validation, readList);
    const { range, inputMessage = "", errorStyle = "stop" } = validation;
    return rule ? readAreas(range).map((area) => ({ area, rule, help: inputMessage, strict: errorStyle === "stop" })) : [];
  });

function readRule(
  { type, operator, values, formula1 = "", formula2 = "" }: DataValidation,
  readList: ReadList,
): ValidationRule | undefined {
  switch (type) {
    case "list": {
      // hucre leaves quotes inside a list doubled.
      if (values) return { kind: "list", values: values.map((value) => value.replaceAll('""', '"')) };
      const reference = readReference(formula1);
      const list = reference && readList(reference.sheet, reference.area);
      return list ? { kind: "list", values: list } : reference && { kind: "list from", ...reference };
    }
    case "decimal":
    case "whole":
      if (operator === "between") return { kind: "number between", least: Number(formula1), most: Number(formula2) };
      return operator === "greaterThanOrEqual" ? { kind: "number at least", least: Number(formula1) } : undefined;
    case "date":
      return { kind: "date" };
    default:
      return undefined;
  }
}

/** A file's conditional formats in their order, as far as a plan has words for them. */
export const readFileConditionalFormats = (rules: readonly ConditionalRule[]): readonly ConditionalFormat<string>[] =>
  [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((stored) => {
      const rule = readTest(stored);
      const { color, bold } = readFileStyle(stored.style ?? {});
      const fill = readFill(stored.style);
      const style = { ...(fill && { fill }), ...(color && { color }), ...(bold && { bold }) };
      return rule ? readAreas(stored.range).map((area) => ({ area, rule, style })) : [];
    });

/** Conditional formats fill with the background colour, and most programs do not say that the pattern is solid. */
function readFill({ fill }: CellStyle = {}): Color | undefined {
  return fill?.type === "pattern" ? readColor(fill.bgColor ?? fill.fgColor) : undefined;
}

function readTest({ type, operator, formula }: ConditionalRule): ConditionalFormat<string>["rule"] | undefined {
  const text = [formula].flat()[0] ?? "";
  if (type === "expression") return { kind: "formula", formula: readFileFormula(text) };
  const quoted = type === "cellIs" && operator === "equal" ? /^"((?:[^"]|"")*)"$/.exec(text) : null;
  return quoted ? { kind: "text is", text: (quoted[1] ?? "").replaceAll('""', '"') } : undefined;
}

const readAreas = (ranges: string): readonly Area[] => ranges.split(" ").flatMap((range) => readArea(range) ?? []);

/** 'It''s a list'!$A$1:$A$3; undefined for anything else. */
export function readReference(reference: string): { readonly sheet: string; readonly area: Area } | undefined {
  const mark = reference.lastIndexOf("!");
  const area = readArea(reference.slice(mark + 1));
  const sheet = reference.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  return area && mark > 0 ? { sheet, area } : undefined;
}
