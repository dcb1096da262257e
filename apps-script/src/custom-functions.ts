import { callFunction } from "../../core/call-function.ts";
import type { Argument, Matrix } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { Answer } from "../../core/custom-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { createCellReader, isDate } from "./serial-of-date.ts";

type SheetsValue = number | string | boolean;

/**
 * Answers a call from a cell to the custom function at a place in the list, with arguments as Google Sheets gives them: a value for one cell, rows of values for a
 * range, "" for a blank, a Date for a date. Sheets cannot return an error value: a call that fails throws an Error whose
 * message starts with the code ("#VALUE! …") and an element of an array that fails is the code as text.
 */
export function callFromCell(place: number, given: ArrayLike<unknown>): SheetsValue | Matrix<SheetsValue> {
  const readCell = createCellReader();
  const result = callFunction(
    FUNCTIONS[place] as (typeof FUNCTIONS)[number],
    Array.from(given, (argument) => mapCells(argument, isDate, readCell) as Argument),
  );
  if (result instanceof CellError) throw new Error(result.toString());
  return mapCells(result, isError, writeCell) as SheetsValue | Matrix<SheetsValue>;
}

const isError = (value: unknown): value is CellError => value instanceof CellError;

const writeCell = (answer: unknown): SheetsValue => (isError(answer) ? answer.code : (answer as Exclude<Answer, CellError>));

/** A cell or rows of cells, changed. Rows in which nothing is to change stay as they came: to copy long ones takes longer than most calculations. */
function mapCells(value: unknown, changes: (cell: unknown) => boolean, change: (cell: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return change(value);
  return hasCell(value, changes) ? value.map((row) => (Array.isArray(row) ? row.map(change) : change(row))) : value;
}

/** Dates and errors are objects: telling them by that first keeps the scan of a long range cheap. */
function hasCell(rows: readonly unknown[], searched: (cell: unknown) => boolean): boolean {
  for (const row of rows) {
    if (!Array.isArray(row)) {
      if (searched(row)) return true;
    } else for (const cell of row) if (typeof cell === "object" && searched(cell)) return true;
  }
  return false;
}
