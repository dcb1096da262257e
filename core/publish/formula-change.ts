import { type CellValue, showsError } from "../cell.ts";
import type { PlannedCell } from "../plan/sheet-plan.ts";
import type { FreezeReason } from "./share-formula.ts";

/** A formula that a plan changes, or has to leave as it is: what users are shown before they agree, and as a report. */
export type FormulaChange = (CellPlace | NamePlace) & Change;

interface CellPlace {
  readonly sheet: string;
  /** In A1 notation; an area where the formula answers an array. */
  readonly cells: string;
}

/** The formula that a name stands for. */
interface NamePlace {
  readonly name: string;
  /** The one sheet that knows the name. */
  readonly sheet?: string;
}

interface Change {
  /** As the host shows it, with its equals sign. */
  readonly from: string;
  /** Of an area that gets a formula or a value a cell: what its first cell gets. */
  readonly to:
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "value"; readonly value: CellValue; readonly reason: FreezeReason }
    | { readonly kind: "left"; readonly reason: LeaveReason };
}

export type LeaveReason =
  /** To be frozen, but there is no value: it shows #NAME?, or is still being calculated. */
  | "no value"
  /** To be restored, but it calls functions that this spreadsheet does not have. */
  | "other program"
  /** Of a name: the cells that use it become values in its place. */
  | "name stays"
  /** Of a name, to be restored: what is relative in its formula cannot be entered again for sure. */
  | "moves";

/** A user's formula as a plan holds it. */
export const typedFormula = (formula: string): PlannedCell => ({
  kind: "formula",
  value: { kind: "typed", formula: formula.replace(/^=/, ""), strength: 0 },
});

export const SPILLED: PlannedCell = { kind: "spilled", value: "" };

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
