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
    return holdsObject(result) ? result.map((row: readonly Answer[]) => row.map(excelAnswer)) : result;
  };

function readArgument(argument: unknown): Argument {
  if (!Array.isArray(argument)) return readCell(argument) as Argument;
  return (holdsObject(argument) ? argument.map((row) => (Array.isArray(row) ? row.map(readCell) : readCell(row))) : argument) as Argument;
}

/** Error cells arrive as objects with their code; any other object (the invocation) is not a value. */
function readCell(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { code } = cell as { readonly code?: unknown };
  return typeof code === "string" ? code : undefined;
}

/** Whether any cell is an error. By index: ranges may have 100,000 rows, and calling back for each costs more than the answers. */
function holdsObject(rows: readonly unknown[]): boolean {
  for (let y = 0; y < rows.length; y++) {
    const row = rows[y];
    if (!Array.isArray(row)) return true;
    for (let x = 0; x < row.length; x++) if (typeof row[x] === "object" && row[x] !== null) return true;
  }
  return false;
}

const excelAnswer = (answer: Answer): unknown => (answer instanceof CellError ? excelError(answer) : answer);

const ERROR_NAMES = {
  "#VALUE!": "invalidValue",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#N/A": "notAvailable",
} as const satisfies Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode>;

/** Made only when it is needed: the runtime defines the class after functions are associated. */
const excelError = (error: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[ERROR_NAMES[error.code]], error.message);
