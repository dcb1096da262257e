import fc from "fast-check";
import { expect } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { CustomFunction } from "../../core/custom-function.ts";
import { LANGUAGES } from "../../core/language.ts";

/** A function as something to call in a test. */
export const call =
  (fn: CustomFunction) =>
  (...args: Argument[]): unknown =>
    callFunction(fn, args);
/** The same for what answers a number. */
export const number =
  (fn: CustomFunction) =>
  (...args: Argument[]): number => {
    const answer = callFunction(fn, args);
    if (answer instanceof CellError) throw answer;
    return answer as number;
  };

export const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
export const expectClose = (answer: number, wanted: number) =>
  expect(Math.abs(answer - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

/** Metrics with two decimals. */
export const metric = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
export const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
export const weight = fc.integer({ min: 1, max: 100 });
export const day = fc.integer({ min: 40_000, max: 60_000 });
export const length = fc.integer({ min: 1, max: 1000 });
export const language = fc.constantFrom(...LANGUAGES);
/** A start and a target that differ. */
export const journey = fc.tuple(metric, metric).filter(([start, goal]) => start !== goal);
