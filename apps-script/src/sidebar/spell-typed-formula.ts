import { number } from "../../../core/formula/expression.ts";
import { GOOGLE_SHEETS, spellExpression } from "../../../core/formula/spell-formula.ts";

/** Text, a quoted sheet name, a number with decimals, or a comma. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])\d*\.\d+(?:[eE][+-]?\d+)?|,/g;

/**
 * A formula in English, with commas, as every spreadsheet takes it whatever its locale: semicolons between arguments and
 * fractions for decimals. Arrays of constants are columns ({1;2}), which all locales write alike.
 */
export const spellTypedFormula = (formula: string): string =>
  formula.replace(PARTS, (part, at: number) => {
    if (part === ",") return GOOGLE_SHEETS.separator;
    if (part.startsWith('"') || part.startsWith("'")) return part;
    const fraction = spellExpression(number(Number(part)), GOOGLE_SHEETS);
    const standsAlone = /[=(,;{]$/.test(formula.slice(0, at)) && /^[),;}]|^$/.test(formula.slice(at + part.length));
    return standsAlone ? fraction : `(${fraction})`;
  });
