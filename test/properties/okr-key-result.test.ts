import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import { CellError } from "../../core/cell-error.ts";
import { okrExpected } from "../../core/functions/okr-expected.ts";
import { okrProgress } from "../../core/functions/okr-progress.ts";
import { okrStatus } from "../../core/functions/okr-status.ts";
import { okrTarget } from "../../core/functions/okr-target.ts";
import { KEY_RESULT_TYPE_WORDS, STATUS_WORDS, STATUSES } from "../../core/okr/words.ts";
import { call, day, expectClose, fraction, journey, language, length, metric, number } from "./okr-calls.ts";

const progress = number(okrProgress);
const expected = number(okrExpected);
const status = call(okrStatus);
const target = number(okrTarget);

describe("OKR_PROGRESS", () => {
  test("does not depend on the unit: any affine change of it gives the same progress", () => {
    const scale = metric.filter((factor) => Math.abs(factor) >= 0.01);
    fc.assert(
      fc.property(metric, journey, scale, metric, (current, [start, goal], factor, shift) => {
        const inOtherUnit = (value: number) => value * factor + shift;
        const raw = progress(current, goal, start, "reach", false);
        const other = progress(inOtherUnit(current), inOtherUnit(goal), inOtherUnit(start), "reach", false);
        expect(Math.abs(other - raw)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(raw)));
      }),
    );
  });

  test("works alike up and down: mirrored values give the same, and the way back is what is left", () => {
    fc.assert(
      fc.property(metric, journey, (current, [start, goal]) => {
        const raw = progress(current, goal, start, "reach", false);
        expect(progress(-current, -goal, -start, "reach", false)).toBe(raw);
        expectClose(progress(current, start, goal, "reach", false) + raw, 1);
      }),
    );
  });

  test("is 0 at the start and 1 at the target", () => {
    fc.assert(
      fc.property(journey, ([start, goal]) => {
        expect(progress(start, goal, start)).toBe(0);
        expect(progress(goal, goal, start)).toBe(1);
      }),
    );
  });

  test("never falls on the way to the target", () => {
    fc.assert(
      fc.property(journey, fraction, fraction, ([start, goal], one, other) => {
        const at = (share: number) => progress(start + (goal - start) * share, goal, start, "reach", false);
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  test("with its limit is the raw value cut to 0…1", () => {
    fc.assert(
      fc.property(metric, journey, (current, [start, goal]) => {
        const raw = progress(current, goal, start, "reach", false);
        expect(progress(current, goal, start)).toBe(Math.min(1, Math.max(0, raw)));
      }),
    );
  });

  test("is 1 at the target that OKR_TARGET gives, for every kind of change", () => {
    const change = fc.integer({ min: 1, max: 500 }).map((percent) => percent / 100);
    const up = fc.constantFrom(1, -1);
    fc.assert(
      fc.property(journey, change, up, fc.integer({ min: 1, max: 12 }), ([start], size, sign, periods) => {
        fc.pre(start !== 0);
        expect(progress(target(start, size * sign), target(start, size * sign), start)).toBe(1);
        const added = target(start, size * sign, "units");
        expect(progress(start + size * sign, added, start)).toBe(1);
        const grown = target(Math.abs(start), size, "compound", periods);
        expectClose(progress(Math.abs(start) * (1 + size) ** periods, grown, Math.abs(start)), 1);
      }),
    );
  });

  test("at least and at most together hold only on the bound; between is both", () => {
    fc.assert(
      fc.property(metric, metric, metric, (current, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(progress(current, one, "", "at_least") + progress(current, one, "", "at_most")).toBe(current === one ? 2 : 1);
        const both = progress(current, low, "", "at_least") * progress(current, high, "", "at_most");
        expect(progress(current, high, low, "between")).toBe(both);
      }),
    );
  });

  test("takes the words of the sheet's type column in every language", () => {
    fc.assert(
      fc.property(metric, journey, language, (current, [start, goal], spoken) => {
        const { keep, milestone, ...measuring } = KEY_RESULT_TYPE_WORDS[spoken];
        for (const word of Object.values(measuring)) expect(progress(current, goal, start, word)).toBe(progress(current, goal, start));
        expect(progress(true, "", "", milestone)).toBe(1);
        expect(callFunction(okrProgress, [current, goal, start, keep])).toBeInstanceOf(CellError);
      }),
    );
  });
});

describe("OKR_EXPECTED", () => {
  test("lies between 0 and 1 and never falls as days go by", () => {
    fc.assert(
      fc.property(day, length, day, length, (start, days, asOf, later) => {
        const now = expected(start, start + days, asOf);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(expected(start, start + days, asOf + later)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test("grows evenly: what has gone by and what is left make the whole, wherever the period lies", () => {
    fc.assert(
      fc.property(day, length, fc.nat(1000), (start, days, gone) => {
        const end = start + days;
        expectClose(expected(start, end, start + gone) + expected(start, end, end - gone), 1);
        expect(expected(0, days, gone)).toBe(expected(start, end, start + gone));
      }),
    );
  });

  test("drops the time of day", () => {
    const time = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(day, length, day, time, time, time, (start, days, asOf, a, b, c) => {
        expect(expected(start + a, start + days + b, asOf + c)).toBe(expected(start, start + days, asOf));
      }),
    );
  });
});

describe("OKR_STATUS", () => {
  const FROM_BAD_TO_GOOD = (["off track", "at risk", "on track", "achieved"] as const).map((each) => STATUS_WORDS.en[each]);
  const rank = (word: unknown) => FROM_BAD_TO_GOOD.indexOf(word as string);
  const within = fc
    .tuple(day, length, fraction)
    .map(([start, days, share]) => [start, start + days, start + Math.round(days * share)] as const);

  test("never gets worse with more progress", () => {
    fc.assert(
      fc.property(fraction, fraction, within, (one, other, dates) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(rank(status(less, ...dates))).toBeGreaterThanOrEqual(0);
        expect(rank(status(more, ...dates))).toBeGreaterThanOrEqual(rank(status(less, ...dates)));
      }),
    );
  });

  test("never gets better by waiting", () => {
    fc.assert(
      fc.property(fraction, within, fc.nat(1000), (done, [start, end, asOf], days) => {
        const later = Math.min(end, asOf + days);
        expect(rank(status(done, start, end, later))).toBeLessThanOrEqual(rank(status(done, start, end, asOf)));
      }),
    );
  });

  test("keeping pace is on track until the end, where it is achieved; all of it is achieved whenever", () => {
    fc.assert(
      fc.property(within, day, ([start, end, asOf], anyDay) => {
        expect(status(expected(start, end, asOf), start, end, asOf)).toBe(asOf === end ? "Achieved" : "On track");
        expect(status(1, start, end, anyDay)).toBe("Achieved");
      }),
    );
  });

  test("says the same in every language", () => {
    fc.assert(
      fc.property(fraction, day, length, day, language, (done, start, days, asOf, spoken) => {
        const english = STATUSES.find((each) => STATUS_WORDS.en[each] === status(done, start, start + days, asOf));
        expect(status(done, start, start + days, asOf, "", "", spoken)).toBe(english && STATUS_WORDS[spoken][english]);
      }),
    );
  });
});

describe("OKR_TARGET", () => {
  test("up by a share and down by it are equally far, also from below 0", () => {
    fc.assert(
      fc.property(metric, fraction, (start, share) => {
        const [up, down] = [target(start, share), target(start, -share)];
        expect(up).toBeGreaterThanOrEqual(down);
        expectClose((up + down) / 2, start);
      }),
    );
  });

  test("compounding twice is compounding over both spans", () => {
    const growth = fc.integer({ min: -50, max: 50 }).map((percent) => percent / 100);
    const periods = fc.nat(12);
    fc.assert(
      fc.property(fc.nat(10_000), growth, periods, periods, (start, rate, first, second) => {
        expectClose(
          target(target(start, rate, "compound", first), rate, "compound", second),
          target(start, rate, "compound", first + second),
        );
      }),
    );
  });

  test("one period of compounding is the percentage", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fraction, (start, share) => {
        expectClose(target(start, share, "compound"), target(start, share));
      }),
    );
  });
});
