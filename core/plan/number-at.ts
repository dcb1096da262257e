import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";

/**
 * The number in one row of a column; errors stay errors. INDEX alone answers with a reference, which may be of many cells:
 * an engine whose formulas spill keeps each such formula in sight of all the others, and thousands of them bring it to a
 * standstill. A sum is one number.
 */
export const numberAt = (column: Expression, row: Expression): Expression => f`SUM(INDEX(${column},${row}))`;
