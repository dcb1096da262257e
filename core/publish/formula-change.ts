import type { CellValue } from "../cell.ts";

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

/** Why a value stands in for a formula. */
export type FreezeReason =
  /** No formula of built-in functions does the same. */
  | "no twin"
  /** Answers an array where the formula goes on with it. */
  | "array inside"
  /** Longer than a cell may hold. */
  | "too long"
  /** Named without being called, or called with more than it takes. */
  | "not a call"
  /** Shows an error of input that was refused. */
  | "wrong input"
  /** Uses a name whose formula cannot do without our functions. */
  | "through a name";

/** Why a formula is left as it is. */
export type LeaveReason =
  /** To be frozen, but there is no value: it shows #NAME?, or is still being calculated. */
  | "no value"
  /** To be restored, but it calls functions that this spreadsheet does not have. */
  | "other program"
  /** Of a name: the cells that use it become values in its place. */
  | "name stays"
  /** Of a name, to be restored: what is relative in its formula cannot be entered again for sure. */
  | "moves";
