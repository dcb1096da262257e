import type { Answer } from "../../core/custom-function.ts";

/** One cell to put into an engine's only sheet, by its row and column counted from 1. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: number | string | boolean } | { readonly formula: string };
}

/** A real spreadsheet engine: takes a sheet and answers what its cells come to. Errors are CellError, empty cells are "". */
export interface Engine {
  readonly name: string;
  /** @param names workbook names by their formula, as "=LAMBDA(…)". */
  calculate(cells: readonly InputCell[], names?: Readonly<Record<string, string>>): Promise<(row: number, column: number) => Answer>;
}
