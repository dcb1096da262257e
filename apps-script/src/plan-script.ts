/*
 * What the sidebar makes of a plan: plain data, worked out before anything crosses to the script, which only checks it and
 * does what it says. The names of its members are part of what crosses.
 */

/** What setValues takes: a text has an apostrophe first, a formula an equals sign; a date is a serial day number. */
export type CellInput = string | number | boolean;

export interface PlanScript {
  readonly newSheets: readonly SheetScript[];
  /** What fills the new sheets, in order: between two batches the sidebar is told how far it has come. */
  readonly batches: readonly (readonly Chain[])[];
  /** Names to add, and their cells. */
  readonly newNames: readonly { readonly name: string; readonly cells: Value }[];
  readonly edits: readonly EditScript[];
  readonly formatEdits: readonly FormatScript[];
  readonly removedSheets: readonly string[];
  readonly removedNames: readonly string[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As people are told of it: "'Key results'!C3:F4". */
  readonly place: string;
}

export interface EditScript extends Place {
  /** What the cells must still hold. Null holds whatever a formula elsewhere answers there. */
  readonly before: (CellInput | null)[][];
  readonly after: CellInput[][];
}

export interface FormatScript extends Place {
  readonly after: string[][];
}

/**
 * A new sheet. Until all else is done it bears its temporary name, so that what a killed run leaves behind is known for
 * what it is. Formulas name it so too: Sheets renames them along with the sheet, while a reference to a sheet that is not
 * there stays broken.
 */
export interface SheetScript {
  readonly name: string;
  readonly temporaryName: string;
  /** Its ranges that are of use, in A1 notation. They are fetched at once, when the first is needed. */
  readonly areas: readonly string[];
}

/** An argument of a service call. */
export type Value = null | string | number | boolean | readonly Value[] | Chain | CellsOf | Grid;

/**
 * Members of members, from the left: `["setBold", true]` is called, `"WrapStrategy"` is looked up. It begins at a new
 * sheet (by its index), at one of the areas of a new sheet, or at a service.
 */
export interface Chain {
  readonly on: "SpreadsheetApp" | "Charts" | number | readonly [sheet: number, area: number];
  readonly path: readonly (string | Call)[];
}

export type Call = readonly [member: string, ...values: Value[]];

/** Cells of a sheet that was there before. */
export interface CellsOf {
  readonly sheet: string;
  readonly a1: string;
}

/** Rows of values: `none`, but for the areas that hold another, a later one over an earlier. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly none: Value;
  readonly areas: readonly (readonly [value: Value, ...areas: Rectangle[]])[];
}

/** Counted from 0, from the grid's first cell on. */
export type Rectangle = readonly [row: number, column: number, rows: number, columns: number];
