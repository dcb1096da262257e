import { renderSheetName } from "../../../core/formula/a1.ts";
import { type Formula, findSheet, type Workbook } from "./workbook.ts";

/** Text, an array of constants, a sheet's name before "!", a number, or one other character: where the decimal mark is a point, and where it is a comma. */
const TOKENS = {
  ",": /"(?:[^"]|"")*"|\{[^}]*\}|(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_.]*))!|\d+(?:\.\d+)?|[A-Za-z_][\w.]*|./gs,
  ";": /"(?:[^"]|"")*"|\{[^}]*\}|(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_.]*))!|\d+(?:[.,]\d+)?|[A-Za-z_][\w.]*|./gs,
} as const;

/** Sheets stores what it cannot read as this error. */
export class FormulaParseError extends Error {}

/**
 * Reads a formula as Sheets does in the spreadsheet's locale: semicolons separate arguments in every locale, commas only
 * where they are the locale's own, and a decimal point only where the decimal mark is one. A reference to a sheet that
 * is not there is broken for good.
 */
export function readFormula(workbook: Workbook, text: string): Formula {
  const { parts, isWellFormed, needsCommaLocale } = split(text, workbook.separator);
  if (!isWellFormed || (needsCommaLocale && workbook.separator === ";")) throw new FormulaParseError(text);
  return parts.map((part) => (typeof part === "object" ? (findSheet(workbook, part.sheetName) ?? "#REF!") : part));
}

interface SplitFormula {
  readonly parts: readonly (string | { readonly sheetName: string })[];
  readonly isWellFormed: boolean;
  readonly needsCommaLocale: boolean;
}

/** Tests write the same formulas over and over. */
const splitBefore = { ",": new Map<string, SplitFormula>(), ";": new Map<string, SplitFormula>() };

function split(text: string, separator: Workbook["separator"]): SplitFormula {
  const known = splitBefore[separator].get(text);
  if (known) return known;
  const parts: SplitFormula["parts"][number][] = [];
  let depth = 0;
  let isWellFormed = true;
  let needsCommaLocale = false;
  for (const [token, quoted, plain] of text.slice(1).matchAll(TOKENS[separator])) {
    const sheetName = quoted?.replaceAll("''", "'") ?? plain;
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (depth < 0 || token === '"' || token === "'" || token === "{") isWellFormed = false;
    if (isCommaLocale(token)) needsCommaLocale = true;
    parts.push(sheetName === undefined ? (token === "," ? ";" : token.replace(DECIMAL_COMMA, ".")) : { sheetName });
  }
  const found = { parts, isWellFormed: isWellFormed && depth === 0, needsCommaLocale };
  splitBefore[separator].set(text, found);
  return found;
}

/** A comma between arguments or constants, or a decimal point: parts that only some locales read. */
const isCommaLocale = (token: string): boolean => token === "," || /^\d+\.\d/.test(token) || /^\{.*(?:,|\d\.\d)/.test(token);

/** Numbers are kept with a point. */
const DECIMAL_COMMA = /(?<=^\d+),(?=\d+$)/;

/** The formula's text, with sheets under the names they have now, and arguments and decimals separated as asked. */
export const renderFormula = (formula: Formula, separator: Workbook["separator"]): string =>
  `=${formula.map((part) => (typeof part === "object" ? `${renderSheetName(part.name)}!` : renderPart(part, separator))).join("")}`;

const renderPart = (part: string, separator: Workbook["separator"]): string => {
  if (part === ";") return separator;
  return separator === ";" && /^\d+\.\d+$/.test(part) ? part.replace(".", ",") : part;
};
