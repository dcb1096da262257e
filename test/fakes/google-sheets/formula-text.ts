import { renderSheetName } from "../../../core/formula/a1.ts";
import { type Formula, findSheet, type Sheet, type Workbook } from "./workbook.ts";

/** Text, an array of constants, a sheet's name before "!", a number, or one other character. */
const TOKEN = /"(?:[^"]|"")*"|\{[^}]*\}|(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_.]*))!|\d+(?:\.\d+)?|[A-Za-z_][\w.]*|./gs;

/** Sheets stores what it cannot read as this error. */
export class FormulaParseError extends Error {}

/**
 * Reads a formula as Sheets does in the spreadsheet's locale: semicolons separate arguments in every locale, commas only
 * where they are the locale's own, and a decimal point only where the decimal mark is one. A reference to a sheet that
 * is not there is broken for good.
 */
export function readFormula(workbook: Workbook, text: string): Formula {
  const parts: (string | Sheet)[] = [];
  let depth = 0;
  for (const [token, quoted, plain] of text.slice(1).matchAll(TOKEN)) {
    const sheetName = quoted?.replaceAll("''", "'") ?? plain;
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (depth < 0 || token === '"' || token === "'" || token === "{") throw new FormulaParseError(text);
    if (workbook.separator === ";" && isCommaLocale(token)) throw new FormulaParseError(text);
    if (sheetName !== undefined) parts.push(findSheet(workbook, sheetName) ?? "#REF!");
    else parts.push(token === "," ? ";" : token);
  }
  if (depth !== 0) throw new FormulaParseError(text);
  return parts;
}

/** A comma between arguments or constants, or a decimal point: parts that only some locales read. */
const isCommaLocale = (token: string): boolean => token === "," || /^\d+\.\d/.test(token) || /^\{.*(?:,|\d\.\d)/.test(token);

/** The formula's text, with sheets under the names they have now and arguments separated as asked. */
export const renderFormula = (formula: Formula, separator: "," | ";"): string =>
  `=${formula.map((part) => (typeof part === "object" ? `${renderSheetName(part.name)}!` : part === ";" ? separator : part)).join("")}`;
