import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../core/language.ts";
import { parseAmount, renderAmountInput } from "../../core/sidebar/amounts.ts";

describe("A number typed into a field", () => {
  test.each([
    ["1500", "", "en", 1500],
    ["1,500", "", "en", 1500],
    ["1,500.5", "", "en", 1500.5],
    ["12,5", "", "en", 12.5],
    ["1.500", "", "es", 1500],
    ["1.500,5", "", "es", 1500.5],
    ["12.5", "", "sv", 12.5],
    ["1 500", "", "sv", 1500],
    ["1\u00a0500,25", "", "sv", 1500.25],
    ["-3", "day", "ro", -3],
    ["−3", "", "en", -3],
    [".5", "", "en", 0.5],
    ["12.5", "%", "en", 0.125],
    ["12,5 %", "%", "sv", 0.125],
    ["5", "pp", "en", 0.05],
  ] as const)("%s with the unit “%s” in %s is %d", (typed, unit, language, value) => {
    expect(parseAmount(typed, unit, language)).toBe(value);
  });

  test.each(["", "  ", "ten", "1e5", "3-5", "1/2", "12 people", "--3", "=1+1"])("“%s” is none", (typed) => {
    expect(parseAmount(typed, "", "en")).toBeUndefined();
  });

  test("reads back what the field was filled with, in every language", () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 1000);
    fc.assert(
      fc.property(number, fc.constantFrom("", "%", "EUR"), fc.constantFrom(...LANGUAGES), (value, unit, language) => {
        const read = parseAmount(renderAmountInput(value, unit, language), unit, language) ?? Number.NaN;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }),
    );
  });
});
