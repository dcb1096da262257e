import { renderSheetName } from "../../../core/formula/a1.ts";
import { type Formula, findSheet, type Workbook } from "./workbook.ts";

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
  const { parts, isWellFormed, needsCommaLocale } = split(text);
  if (!isWellFormed || (needsCommaLocale && workbook.separator === ";")) throw new FormulaParseError(text);
  return parts.map((part) => (typeof part === "object" ? (findSheet(workbook, part.sheetName) ?? "#REF!") : part));
}

interface SplitFormula {
  readonly parts: readonly (string | { readonly sheetName: string })[];
  readonly isWellFormed: boolean;
  readonly needsCommaLocale: boolean;
}

/** Tests write the same formulas over and over. */
const splitBefore = new Map<string, SplitFormula>();

function split(text: string): SplitFormula {
  const known = splitBefore.get(text);
  if (known) return known;
  const parts: SplitFormula["parts"][number][] = [];
  let depth = 0;
  let isWellFormed = true;
  let needsCommaLocale = false;
  for (const [token, quoted, plain] of text.slice(1).matchAll(TOKEN)) {
    const sheetName = quoted?.replaceAll("''", "'") ?? plain;
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (depth < 0 || token === '"' || token === "'" || token === "{") isWellFormed = false;
    if (isCommaLocale(token)) needsCommaLocale = true;
    parts.push(sheetName === undefined ? (token === "," ? ";" : token) : { sheetName });
  }
  const found = { parts, isWellFormed: isWellFormed && depth === 0, needsCommaLocale };
  splitBefore.set(text, found);
  return found;
}

/** A comma between arguments or constants, or a decimal point: parts that only some locales read. */
const isCommaLocale = (token: string): boolean => token === "," || /^\d+\.\d/.test(token) || /^\{.*(?:,|\d\.\d)/.test(token);

/** The formula's text, with sheets under the names they have now and arguments separated as asked. */
export const renderFormula = (formula: Formula, separator: "," | ";"): string =>
  `=${formula.map((part) => (typeof part === "object" ? `${renderSheetName(part.name)}!` : part === ";" ? separator : part)).join("")}`;
