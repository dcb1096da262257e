import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError, type ErrorCode } from "../../core/cell-error.ts";
import type { Answer, CustomFunction } from "../../core/custom-function.ts";

/** Whether Excel is told to expect a range back: an elementwise function spills over the shape of its arguments. */
export const answersRange = (fn: CustomFunction): boolean => fn.takes === "elements" || fn.spills !== undefined;

/**
 * A custom function as Excel calls it: one argument a parameter, then the invocation object. Ranges are rows of cells,
 * left-out arguments null. Answers rows of cells where the metadata says so, else one cell. A call that fails throws a
 * `CustomFunctions.Error`; a failed element is one inside the rows.
 */
export const excelFunction =
  (fn: CustomFunction) =>
  (...args: readonly unknown[]): unknown => {
    const result = callFunction(fn, args.slice(0, fn.parameters.length).map(readArgument));
    if (result instanceof CellError) throw excelError(result);
    if (!Array.isArray(result)) return answersRange(fn) ? [[result]] : result;
    return (result as readonly (readonly Answer[])[]).map((row) => (row.some(isCellError) ? row.map(excelAnswer) : row));
  };

/** Rows without an object among their cells are handed on as they are: ranges may have 100,000 of them. */
function readArgument(argument: unknown): Argument {
  if (!Array.isArray(argument)) return readCell(argument) as Argument;
  return argument.map((row) => (Array.isArray(row) && row.some(isObject) ? row.map(readCell) : row)) as Argument;
}

/** Error cells arrive as objects with their code; any other object (the invocation) is not a value. */
function readCell(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  return typeof cell.code === "string" ? cell.code : undefined;
}

const isObject = (value: unknown): value is { readonly code?: unknown } => typeof value === "object" && value !== null;

const isCellError = (answer: Answer): answer is CellError => answer instanceof CellError;

const excelAnswer = (answer: Answer): unknown => (isCellError(answer) ? excelError(answer) : answer);

const ERROR_NAMES = {
  "#VALUE!": "invalidValue",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#N/A": "notAvailable",
} as const satisfies Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode>;

/** Made only when it is needed: the runtime defines the class after functions are associated. */
const excelError = (error: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[ERROR_NAMES[error.code]], error.message);
