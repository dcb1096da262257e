import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { FUNCTIONS, type FunctionName } from "../../core/functions/index.ts";
import { serialDate } from "../../core/serial-date.ts";

export const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });
export const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
/** Not so far apart that 1 + a change of one to another keeps few digits. */
export const ordinary = fc.double({ min: 1, max: 1000, noNaN: true });
export const notNegative = fc.double({ min: 0, max: 1e6, noNaN: true });
export const count = fc.nat(1_000_000);
export const someCount = fc.integer({ min: 1, max: 1_000_000 });
export const rate = fc.double({ min: 0, max: 1, noNaN: true });
export const someRate = fc.double({ min: 1e-3, max: 1, noNaN: true });
export const day = fc.integer({ min: serialDate(1999, 1, 1), max: serialDate(2040, 12, 31) });
export const upOrDown = fc.constantFrom("up", "down");

export function answer(name: FunctionName, ...args: readonly Argument[]) {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`${name} is not registered`);
  return callFunction(fn, args);
}

export function numberOf(name: FunctionName, ...args: readonly Argument[]): number {
  const result = answer(name, ...args);
  if (typeof result !== "number") throw new Error(`${name}(${JSON.stringify(args)}) is ${JSON.stringify(result)}, not a number`);
  return result;
}

export const column = <T>(values: readonly T[]): readonly (readonly T[])[] => values.map((value) => [value]);

/** Equal but for floating point, whose error grows with the largest number that was involved. */
export function expectClose(value: number, expected: number, largest = 0) {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value), Math.abs(expected), largest));
}

export const law = <T>(title: string, property: fc.IProperty<T>, runs = 300) =>
  test(title, () => {
    fc.assert(property, { numRuns: runs });
  });
