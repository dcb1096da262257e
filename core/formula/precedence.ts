import type { BinaryOperator } from "./expression.ts";

/** Binding strength of the operators, as in Excel; all of them group from the left. */
export const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 7,
};

/** A sign binds tighter than a power: -2^2 is 4 in a spreadsheet. */
export const SIGN_PRECEDENCE = 6;
