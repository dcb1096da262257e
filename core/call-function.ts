import { callElements } from "./call-elements.ts";
import { callRanges } from "./call-ranges.ts";
import type { Argument } from "./cell.ts";
import type { CustomFunction, Result } from "./custom-function.ts";
import { readRange } from "./range.ts";

/**
 * Calls a custom function with arguments as a host hands them over: numbers, text, booleans, blanks and 2-D ranges.
 * Never throws and never answers NaN, Infinity or undefined. Decides in this order: shape, blank required argument,
 * error passed on (leftmost), types and words, domains, the calculation.
 */
export function callFunction(fn: CustomFunction, args: readonly Argument[]): Result {
  const ranges = fn.parameters.map((_, index) => readRange(args[index]));
  return fn.takes === "elements" ? callElements(fn, ranges) : callRanges(fn, ranges);
}
