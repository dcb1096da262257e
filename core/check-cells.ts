import { blankValue, checkDomain, checkType, errorIn, isLeftOut } from "./argument.ts";
import type { CellValue } from "./cell.ts";
import { CellError } from "./cell-error.ts";
import type { Parameter } from "./custom-function.ts";

/** What can be wrong with a cell, one rule after the other for all of them: an error passed on, its type or word, its domain. */
const RULES: readonly ((parameter: Parameter, cell: unknown) => CellError | undefined)[] = [
  errorIn,
  (parameter, cell) => {
    const value = takeCell(parameter, cell);
    return value instanceof CellError && value !== cell ? value : undefined;
  },
  (parameter, cell) => checkDomain(parameter, takeCell(parameter, cell)),
];

/** The values of each parameter's cells, or the first error by the rules. */
export function checkCells(
  parameters: readonly Parameter[],
  cells: readonly (readonly unknown[])[],
): readonly (readonly CellValue[])[] | CellError {
  for (const check of RULES)
    for (const [index, parameter] of parameters.entries())
      for (const cell of cells[index] as readonly unknown[]) {
        const error = check(parameter, cell);
        if (error) return error;
      }
  return parameters.map((parameter, index) => (cells[index] as readonly unknown[]).map((cell) => takeCell(parameter, cell)));
}

/** A default stands for a parameter that was left out, not for a blank among the cells of a range. */
function takeCell(parameter: Parameter, cell: unknown): CellValue {
  if (!isLeftOut(parameter, cell)) return checkType(parameter, cell);
  return parameter.range ? null : blankValue(parameter);
}
