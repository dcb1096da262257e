import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import type { WorkbookTexts } from "../i18n/workbook/index.ts";

/** As many letters as any whole number of a spreadsheet has, with its sign. */
const WIDTH = 18;

/**
 * A number in words of the workbook's language: "1.5", "12,345", "12 345". Patterns with thousands mean something else in
 * other locales, so the marks are put in by their place, in a text of one length. Below the least number that has them the
 * decimals stay, as a host of any locale writes them into a text: with a point or a comma.
 */
export function numberWords(number: Expression, texts: WorkbookTexts): Expression {
  const { group, groupedFrom } = texts.numbers;
  let grouped = f`RIGHT(REPT("_",${WIDTH})&TEXT(${number},"0"),${WIDTH})`;
  for (let place = WIDTH - 2; place > 1; place -= 3) grouped = f`REPLACE(${grouped},${place},0,${group})`;
  for (const [found, put] of [
    [`_${group}`, ""],
    ["_", ""],
    [`-${group}`, "-"],
  ] as const)
    grouped = f`SUBSTITUTE(${grouped},${found},${put})`;
  return f`IF(ABS(${number})<${groupedFrom},${decimalWords(number, texts)},${grouped})`;
}

/** A number that has no thousands: "6.5", "6,5". */
export const decimalWords = (number: Expression, { numbers: { decimal } }: WorkbookTexts): Expression =>
  f`SUBSTITUTE(${number}&"",${decimal === "," ? "." : ","},${decimal})`;
