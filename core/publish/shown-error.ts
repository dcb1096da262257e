import { type CellValue, showsError } from "../cell.ts";

/** The error a cell shows, as its code; undefined where it shows none. Errors beyond the closed set come as a message or as text. */
export function shownError(value: CellValue): string | undefined {
  const shown = showsError(value) ? value.message : value;
  if (typeof shown === "string" && ERRORS.has(shown)) return shown;
  return showsError(value) ? value.code : undefined;
}

const ERRORS: ReadonlySet<string> = new Set(
  "#NAME? #REF! #SPILL! #CALC! #NULL! #ERROR! #VALUE! #NUM! #DIV/0! #N/A #BUSY! #CONNECT! #GETTING_DATA".split(" "),
);

/** The formula refers to something by a name that the host does not know. */
export const UNKNOWN_NAME = "#NAME?";

/** What Google Sheets and Excel show until a custom function has answered is no value. */
export const hasAnswered = (value: CellValue): boolean =>
  value !== "Loading..." && ![UNKNOWN_NAME, "#BUSY!", "#CONNECT!", "#GETTING_DATA"].includes(shownError(value) ?? "");

/**
 * Our functions refuse what is of the wrong type or outside its domain with these two errors. Formulas of built-in functions
 * answer as ours do where those answer, and in the other errors; with refused input they may calculate.
 */
export const isRefusal = (value: CellValue): boolean => ["#VALUE!", "#NUM!"].includes(shownError(value) ?? "");
