import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../core/language.ts";
import { PERIODS } from "../../core/okr/period.ts";
import type { KeyResultFields } from "../../core/text/key-result.ts";
import { parseKeyResult } from "../../core/text/parse-key-result.ts";
import { renderKeyResult } from "../../core/text/render-key-result.ts";

const NOTHING = { direction: "up", start: null, target: null, change: null, unit: "", period: "", bound: "" } as const;

/** Amounts people write: up to two decimals, shares up to ten thousand percent in steps of a tenth. */
const plain = fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 1, max: 100_000 }).map((tenths) => tenths / 1000);
const amount = fc.oneof(
  fc.record({ unit: fc.constant("%"), one: share, two: share }),
  fc.record({ unit: fc.constantFrom("", "USD", "EUR", "SEK", "RON", "minute", "hour", "week", "month"), one: plain, two: plain }),
);
const whole = fc.integer({ min: 2, max: 5_000_000 });
const period = fc.constantFrom(...PERIODS);

const fields: fc.Arbitrary<KeyResultFields> = fc.oneof(
  amount
    .filter(({ one, two }) => one !== two)
    .map(({ unit, one, two }) => ({
      ...NOTHING,
      type: "reach" as const,
      direction: two > one ? ("up" as const) : ("down" as const),
      start: one,
      target: two,
      unit,
    })),
  fc
    .tuple(amount, fc.constantFrom("up" as const, "down" as const))
    .map(([{ unit, one }, direction]) => ({ ...NOTHING, type: "reach" as const, direction, target: one, unit })),
  fc.tuple(amount, fc.constantFrom("up" as const, "down" as const)).map(([{ unit, one }, direction]) => ({
    ...NOTHING,
    type: "change" as const,
    direction,
    change: direction === "up" ? one : -one,
    unit,
  })),
  fc.tuple(share, period).map(([change, each]) => ({ ...NOTHING, type: "growth" as const, change, unit: "%", period: each })),
  fc.tuple(whole, period).map(([target, each]) => ({ ...NOTHING, type: "cadence" as const, target, period: each })),
  whole.map((target) => ({ ...NOTHING, type: "count" as const, target })),
  fc
    .tuple(amount, fc.constantFrom("at least" as const, "at most" as const))
    .map(([{ unit, one }, bound]) => ({ ...NOTHING, type: "keep" as const, direction: "hold" as const, target: one, unit, bound })),
  amount
    .filter(({ one, two }) => one < two)
    .map(({ unit, one, two }) => ({
      ...NOTHING,
      type: "keep" as const,
      direction: "hold" as const,
      start: one,
      target: two,
      unit,
      bound: "within" as const,
    })),
  fc.constant({ ...NOTHING, type: "milestone" as const, direction: "none" as const }),
);

describe.each(LANGUAGES)("a key result rendered in %s", (language) => {
  test("parses back to its fields", () => {
    fc.assert(
      fc.property(fields, (keyResult) => {
        const sentence = renderKeyResult(keyResult, language);
        const { type, direction, start, target, change, unit, period: each, bound } = parseKeyResult(sentence, language);
        expect({ sentence, type, direction, start, target, change, unit, period: each, bound }).toEqual({ sentence, ...keyResult });
      }),
      { numRuns: 500 },
    );
  });

  test("tells its language, whatever it says", () => {
    fc.assert(
      fc.property(fields, (keyResult) => {
        expect(parseKeyResult(renderKeyResult(keyResult, language)).language).toBe(language);
      }),
    );
  });
});
