import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { okrCadence } from "../../core/functions/okr-cadence.ts";
import { okrExpected } from "../../core/functions/okr-expected.ts";
import { okrForecast } from "../../core/functions/okr-forecast.ts";
import { okrPace } from "../../core/functions/okr-pace.ts";
import { okrProgress } from "../../core/functions/okr-progress.ts";
import { okrStale } from "../../core/functions/okr-stale.ts";
import { countPeriods } from "../../core/okr/cadence.ts";
import { serialDate } from "../../core/serial-date.ts";
import { call, day, expectClose, fraction, journey, length, metric, number, weight } from "./okr-calls.ts";

const progress = number(okrProgress);
const expected = number(okrExpected);
const forecast = number(okrForecast);
const pace = number(okrPace);
const cadence = number(okrCadence);
const stale = call(okrStale);

describe("OKR_FORECAST", () => {
  const running = fc
    .tuple(day, length, fc.nat(1000))
    .map(([start, days, gone]) => [start, start + days + 1, start + 1 + (gone % days)] as const);

  test("at the end is the current value", () => {
    fc.assert(
      fc.property(metric, metric, day, length, fc.nat(100), (current, start, first, days, over) => {
        expect(forecast(current, start, first, first + days, first + days + over)).toBe(current);
      }),
    );
  });

  test("is as far along as progress is ahead of what was expected", () => {
    fc.assert(
      fc.property(metric, journey, running, (current, [start, goal], dates) => {
        const landing = progress(forecast(current, start, ...dates), goal, start, "reach", false);
        expectClose(landing, progress(current, goal, start, "reach", false) / expected(...dates));
      }),
    );
  });

  test("of a metric that follows the line to its target is the target", () => {
    fc.assert(
      fc.property(journey, running, ([start, goal], dates) => {
        expectClose(forecast(start + (goal - start) * expected(...dates), start, ...dates), goal);
      }),
    );
  });
});

describe("OKR_PACE", () => {
  const unit = fc.constantFrom("day", "week", "month", "quarter");
  const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, quarter: 365.25 / 4 };

  test("kept for the time that is left reaches the target", () => {
    fc.assert(
      fc.property(metric, metric, day, length, unit, (current, goal, asOf, days, per) => {
        const units = days / (DAYS[per] as number);
        expectClose(current + pace(current, goal, asOf, asOf + days, per) * units, goal);
      }),
    );
  });

  test("stays the same for who keeps it", () => {
    fc.assert(
      fc.property(metric, metric, day, fc.integer({ min: 2, max: 1000 }), fraction, (current, goal, asOf, days, share) => {
        const gone = Math.floor(days * share * 0.99);
        const daily = pace(current, goal, asOf, asOf + days, "day");
        expect(Math.abs(pace(current + daily * gone, goal, asOf + gone, asOf + days, "day") - daily)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });
});

describe("OKR_CADENCE", () => {
  const calendarPeriod = fc.constantFrom("month", "quarter", "year");
  const anyPeriod = fc.constantFrom("day", "week", "month", "quarter", "year");

  test("lies between 0 and 1 and never falls with what is done", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), weight, anyPeriod, day, length, (done, more, times, period, start, days) => {
        const answer = cadence(done, times, period, start, start + days);
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(1);
        expect(cadence(done + more, times, period, start, start + days)).toBeGreaterThanOrEqual(answer);
      }),
    );
  });

  test("is 1 when it was done as often as there are periods", () => {
    fc.assert(
      fc.property(weight, anyPeriod, day, length, (times, period, start, days) => {
        const wanted = times * countPeriods(period, start, start + days);
        expectClose(cadence(wanted, times, period, start, start + days), 1);
        expectClose(cadence(wanted / 2, times, period, start, start + days), 0.5);
      }),
    );
  });

  test("counts every calendar month as one, whatever its length, and three of them as a quarter", () => {
    const firstMonth = fc.integer({ min: 1901 * 12, max: 2200 * 12 });
    fc.assert(
      fc.property(firstMonth, fc.integer({ min: 1, max: 36 }), (month, months) => {
        const firstOf = (count: number) => serialDate(Math.floor(count / 12), (count % 12) + 1, 1);
        const dates = [firstOf(month), firstOf(month + months) - 1] as const;
        expectClose(countPeriods("month", ...dates), months);
        expectClose(countPeriods("quarter", ...dates), months / 3);
        expectClose(countPeriods("year", ...dates), months / 12);
      }),
    );
  });

  test("counts two spans, one after the other, as the whole", () => {
    fc.assert(
      fc.property(fc.oneof(calendarPeriod, anyPeriod), day, fc.nat(1000), length, (period, start, first, second) => {
        const middle = start + first;
        const end = middle + second;
        expectClose(countPeriods(period, start, middle) + countPeriods(period, middle + 1, end), countPeriods(period, start, end));
      }),
    );
  });
});

describe("OKR_STALE", () => {
  test("what is stale stays stale, and patience never makes it so", () => {
    fc.assert(
      fc.property(day, day, fc.nat(60), fc.nat(60), (last, asOf, every, more) => {
        if (stale(last, asOf, every)) expect(stale(last, asOf + more, every)).toBe(true);
        else expect(stale(last, asOf, every + more)).toBe(false);
      }),
    );
  });

  test("a check-in is fresh for as many days as are allowed, and not a day longer", () => {
    fc.assert(
      fc.property(day, fc.nat(60), (last, every) => {
        expect(stale(last, last + every, every)).toBe(false);
        expect(stale(last, last + every + 1, every)).toBe(true);
      }),
    );
  });
});
