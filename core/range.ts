import { CellError } from "./cell-error.ts";
import type { Parameter } from "./custom-function.ts";

/** One argument as rows of cells; a single cell is 1 × 1. Short rows read as blank beyond their end. */
export interface Range {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

export const isSingle = (range: Range): boolean => range.rows === 1 && range.columns === 1;

/** Reads whatever a host handed over: a cell, a 2-D range, a flat list (one row), or an empty array (one blank). */
export function readRange(argument: unknown): Range {
  if (!Array.isArray(argument)) return { cells: [[argument]], rows: 1, columns: 1 };
  const cells: unknown[][] = Array.isArray(argument[0]) ? argument : [argument];
  let columns = 0;
  for (const row of cells) if (Array.isArray(row) && row.length > columns) columns = row.length;
  return columns === 0 ? { cells: [[undefined]], rows: 1, columns: 1 } : { cells, rows: cells.length, columns };
}

/** The cells row by row; where a row is short, undefined stands for its missing cells. */
export function flatten(range: Range): unknown[] {
  const cells: unknown[] = [];
  for (const row of range.cells) for (let column = 0; column < range.columns; column++) cells.push(row?.[column]);
  return cells;
}

/** "3 × 2 cells": rows, then columns. */
export const describeShape = (range: Range): string => `${range.rows} × ${range.columns} cells`;

/** The #VALUE! that tells the shape of each of these ranges, and which would fit together. */
export const shapesDiffer = (parameters: readonly Parameter[], ranges: readonly Range[]): CellError =>
  new CellError(
    "#VALUE!",
    `The ranges do not fit together: ${parameters
      .map((parameter, index) => `${parameter.name} is ${describeShape(ranges[index] as Range)}`)
      .join(", ")}. Give ranges of the same size (rows × columns), one row, one column or one cell.`,
  );
