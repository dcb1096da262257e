import type { Answer } from "../../core/custom-function.ts";

/** One cell to put into an engine's only sheet, by its row and column counted from 1. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: number | string | boolean } | { readonly formula: string };
}

/** What to calculate: the cells that hold something, and how large the sheet is. */
export interface InputSheet {
  readonly cells: readonly InputCell[];
  readonly rows: number;
  readonly columns: number;
}

/** A real spreadsheet engine. */
export interface Engine {
  readonly name: string;
  /**
   * What every cell of the sheet comes to, row by row: errors as CellError, an empty cell as "".
   * @param names workbook names by their formula, as "=LAMBDA(…)".
   */
  calculate(sheet: InputSheet, names: Readonly<Record<string, string>>): Promise<readonly (readonly Answer[])[]>;
}
