import { require } from "./excel-error.ts";

/** What a cell holds. The simulation does not calculate: a formula has the value 0 unless a test gives it another. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "formula"; readonly formula: string; readonly value?: string | number | boolean; readonly spills?: Spill }
  /** Shows what the formula of another cell answers there. */
  | { readonly kind: "spilled"; readonly value: string | number | boolean };

/** How many cells an array formula fills, itself included. */
export interface Spill {
  readonly rows: number;
  readonly columns: number;
}

export const EMPTY: Content = { kind: "empty" };

/** What typed into a cell is an error and no text. */
const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/** Longest formula that Excel takes. */
const LONGEST_FORMULA = 8192;

/**
 * What Excel makes of an input through its API: as of something typed into the cell. In a cell formatted as text all
 * is text, an apostrophe too. Elsewhere a first apostrophe makes text of the rest, and text that looks like a formula, a
 * number, a percentage, a logical value or a date becomes one.
 */
export function readInput(input: unknown, numberFormat: string, sheets: readonly string[]): Content {
  if (input === "") return EMPTY;
  if (numberFormat === "@" && (typeof input !== "string" || !input.startsWith("="))) return { kind: "constant", value: String(input) };
  if (typeof input === "number" || typeof input === "boolean") return { kind: "constant", value: input };
  require(typeof input === "string", `A cell cannot hold ${JSON.stringify(input)}.`);
  if (numberFormat === "@") return { kind: "constant", value: input };
  if (input.startsWith("'")) return { kind: "constant", value: input.slice(1) };
  if (/^[=+\-@]./.test(input)) return readFormula(input.startsWith("=") ? input : `=${input}`, sheets);
  if (ERRORS.includes(input)) return { kind: "error", code: input };
  return { kind: "constant", value: readTypedValue(input) };
}

function readTypedValue(input: string): string | number | boolean {
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^\d+([.,]\d+)?%$/.test(text)) return Number.parseFloat(text) / 100;
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(text) || (/\d/.test(text) && !Number.isNaN(Date.parse(text)))) return DATE_OF_SOME_KIND;
  return input;
}

const DATE_OF_SOME_KIND = 46_000;

function readFormula(formula: string, sheets: readonly string[]): Content {
  require(formula.length <= LONGEST_FORMULA, `A formula of ${formula.length} characters is too long.`);
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  require((code.match(/\(/g) ?? []).length === (code.match(/\)/g) ?? []).length, `Unbalanced brackets: ${formula}`);
  require(!code.includes(";"), `A formula of the API parts its arguments with commas: ${formula}`);
  const known = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  for (const [, quoted, plain] of code.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
    const sheet = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
    require(known.has(sheet), `The formula refers to a sheet that is not there: ${formula}`);
  }
  return { kind: "formula", formula };
}

/** A formula as Excel spells it when it is read back: capitals, no needless quotes, numbers written out. */
export const spellAsExcel = (formula: string): string =>
  formula.replace(/("(?:[^"]|"")*")|'((?:[^']|'')+)'!|\b(\d+)e-(\d+)\b|[a-z]+(?=\()/g, (found, text, sheet, digits, exponent) => {
    if (text !== undefined) return found;
    if (sheet !== undefined) return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? `${sheet}!` : found;
    if (digits !== undefined) return Number(found).toFixed(Number(exponent));
    return found.toUpperCase();
  });
