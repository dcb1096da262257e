import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { Answer } from "../../core/custom-function.ts";
import { FUNCTIONS, type FunctionName } from "../../core/functions/index.ts";
import { createDateReader, isDate } from "./serial-of-date.ts";

type SheetsValue = number | string | boolean;

/**
 * Answers a call from a cell, with arguments as Google Sheets gives them: a value for one cell, rows of values for a
 * range, "" for a blank, a Date for a date. Sheets cannot return an error value: a call that fails throws an Error whose
 * message starts with the code ("#VALUE! …") and an element of an array that fails is the code as text.
 */
export function callFromCell(name: FunctionName, given: ArrayLike<unknown>): SheetsValue | SheetsValue[][] {
  const fn = FUNCTIONS.find((candidate) => candidate.name === name) as (typeof FUNCTIONS)[number];
  const serialOf = createDateReader();
  const readCell = (cell: unknown): unknown => (isDate(cell) ? serialOf(cell) : cell);
  const result = callFunction(
    fn,
    Array.from(given, (argument) => readArgument(argument, readCell)),
  );
  if (result instanceof CellError) throw new Error(result.toString());
  return typeof result === "object" ? result.map((row) => row.map(writeElement)) : result;
}

/** Ranges without a date go through as they came: copying a long one costs more than most calculations. */
function readArgument(argument: unknown, readCell: (cell: unknown) => unknown): Argument {
  const rows: unknown =
    Array.isArray(argument) && argument.some(holdsDate) ? argument.map((row) => readRow(row, readCell)) : readCell(argument);
  return rows as Argument;
}

const holdsDate = (row: unknown): boolean => (Array.isArray(row) ? row.some(isDate) : isDate(row));

const readRow = (row: unknown, readCell: (cell: unknown) => unknown): unknown => (Array.isArray(row) ? row.map(readCell) : readCell(row));

const writeElement = (answer: Answer): SheetsValue => (answer instanceof CellError ? answer.code : answer);
