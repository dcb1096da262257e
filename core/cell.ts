import type { CellError } from "./cell-error.ts";

/** What one cell holds on its way into or out of a custom function. Dates are spreadsheet serial day numbers. */
export type CellValue = number | string | boolean | CellError | null | undefined;

/** Rows of cells. A range of one row is `[[a, b, c]]`, of one column `[[a], [b], [c]]`. */
export type Matrix<T = CellValue> = readonly (readonly T[])[];

/** What a host hands over for one parameter: a cell, a range, or nothing at all when it was left out. */
export type Argument = CellValue | Matrix;

/** The blank answer. Both hosts show it as an empty cell. */
export const BLANK = "";

/** Blank is what hosts send for an empty cell or a left-out argument; 0 and FALSE never are. */
export function isBlank(value: unknown): value is "" | null | undefined {
  return value === "" || value === null || value === undefined;
}

/**
 * Whether a cell that was read shows an error. Not by its class: a host and the planners may come in scripts of their own,
 * each with a class of its own.
 */
export const showsError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

/** How a value reads in an error message: short, on one line, with text in quotes. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `"${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}"`;
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "number":
      return String(value);
    default:
      return isBlank(value) ? "a blank" : `a value of type ${typeof value}`;
  }
}

const LONGEST_QUOTE = 40;
