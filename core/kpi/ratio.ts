import { zeroDenominator } from "../argument.ts";
import type { CellError } from "../cell-error.ts";

/** numerator / denominator; the #DIV/0! says by its name what is 0. */
export const ratio = (numerator: number, denominator: number, denominatorName: string): number | CellError =>
  denominator === 0 ? zeroDenominator(denominatorName) : numerator / denominator;
