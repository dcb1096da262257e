import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { CustomFunction } from "../../core/custom-function.ts";
import { okrCadence } from "../../core/functions/okr-cadence.ts";
import { okrConfidence } from "../../core/functions/okr-confidence.ts";
import { okrCoverage } from "../../core/functions/okr-coverage.ts";
import { okrExpected } from "../../core/functions/okr-expected.ts";
import { okrForecast } from "../../core/functions/okr-forecast.ts";
import { okrGrade } from "../../core/functions/okr-grade.ts";
import { okrPace } from "../../core/functions/okr-pace.ts";
import { okrProgress } from "../../core/functions/okr-progress.ts";
import { okrRollup } from "../../core/functions/okr-rollup.ts";
import { okrStale } from "../../core/functions/okr-stale.ts";
import { okrStatement } from "../../core/functions/okr-statement.ts";
import { okrStatus } from "../../core/functions/okr-status.ts";
import { okrTarget } from "../../core/functions/okr-target.ts";
import { LANGUAGES } from "../../core/language.ts";
import { countPeriods } from "../../core/okr/cadence.ts";
import { GRADE_WORDS, GRADES, KEY_RESULT_TYPE_WORDS, STATUS_WORDS, STATUSES } from "../../core/okr/words.ts";
import { serialDate } from "../../core/serial-date.ts";

const call =
  (fn: CustomFunction) =>
  (...args: Argument[]): unknown =>
    callFunction(fn, args);
const number =
  (fn: CustomFunction) =>
  (...args: Argument[]): number => {
    const answer = callFunction(fn, args);
    if (answer instanceof CellError) throw answer;
    return answer as number;
  };

const progress = number(okrProgress);
const expected = number(okrExpected);
const status = call(okrStatus);
const target = number(okrTarget);
const rollUp = number(okrRollup);
const coverage = number(okrCoverage);
const grade = call(okrGrade);
const forecast = number(okrForecast);
const pace = number(okrPace);
const cadence = number(okrCadence);
const confidence = number(okrConfidence);
const stale = call(okrStale);
const statement = call(okrStatement);

const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
const expectClose = (answer: number, wanted: number) =>
  expect(Math.abs(answer - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

/** Metrics with two decimals. */
const metric = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const weight = fc.integer({ min: 1, max: 100 });
const day = fc.integer({ min: 40_000, max: 60_000 });
const length = fc.integer({ min: 1, max: 1000 });
const language = fc.constantFrom(...LANGUAGES);
/** A start and a target that differ. */
const journey = fc.tuple(metric, metric).filter(([start, goal]) => start !== goal);

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

describe("OKR_ROLLUP", () => {
  const keyResults = fc.array(fc.record({ done: fraction, weight }), { minLength: 1, maxLength: 12 });
  const read = (results: readonly { done: number; weight: number }[]) =>
    [column(results.map(({ done }) => done)), column(results.map((result) => result.weight))] as const;

  test("of equal weights is the mean", () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 12 }), weight, (values, each) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expectClose(rollUp(column(values)), mean);
        expectClose(rollUp(column(values), column(values.map(() => each))), mean);
      }),
    );
  });

  test("lies between the worst and the best, and worst is the worst", () => {
    fc.assert(
      fc.property(keyResults, (results) => {
        const [values, weights] = read(results);
        const worst = rollUp(values, weights, "worst");
        expect(worst).toBe(Math.min(...values.flat()));
        expect(rollUp(values, weights)).toBeGreaterThanOrEqual(worst - 1e-12);
        expect(rollUp(values, weights)).toBeLessThanOrEqual(Math.max(...values.flat()) + 1e-12);
      }),
    );
  });

  test("does not depend on order, on the size of the weights, or on what is not measured", () => {
    fc.assert(
      fc.property(keyResults, weight, weight, (results, factor, unmeasured) => {
        const [values, weights] = read(results);
        const answer = rollUp(values, weights);
        expectClose(rollUp([...values].reverse(), [...weights].reverse()), answer);
        expectClose(rollUp(values, column(weights.flat().map((each) => each * factor))), answer);
        expect(rollUp([...values, [""]], [...weights, [unmeasured]])).toBe(answer);
      }),
    );
  });

  test("weighs a weight of 2 as the same key result twice", () => {
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        expectClose(rollUp(column([one, other]), column([2, 1])), rollUp(column([one, one, other])));
      }),
    );
  });
});

describe("OKR_COVERAGE", () => {
  test("is the share that is there: between 0 and 1, and 1 together with what is missing", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), metric, (measured, value) => {
        const names = column(measured.map((_, index) => `KR${index}`));
        const answer = coverage(names, column(measured.map((there) => (there ? value : ""))));
        const missing = coverage(names, column(measured.map((there) => (there ? "" : value))));
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(1);
        expectClose(answer + missing, 1);
      }),
    );
  });

  test("is 1 exactly when OKR_ROLLUP leaves nothing out", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fraction, { nil: "" }), { minLength: 1, maxLength: 12 }), (values) => {
        const names = column(values.map((_, index) => `KR${index}`));
        expect(coverage(names, column(values)) === 1).toBe(!values.includes(""));
      }),
    );
  });
});

describe("OKR_GRADE", () => {
  const kind = fc.constantFrom("aspirational", "committed");

  test("never falls as the score rises, and a committed objective is never graded more kindly", () => {
    const rank = (word: unknown) => GRADES.findIndex((each) => GRADE_WORDS.en[each] === word);
    fc.assert(
      fc.property(fraction, fraction, kind, (one, other, kindOfBoth) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(rank(grade(more, kindOfBoth))).toBeGreaterThanOrEqual(rank(grade(less, kindOfBoth)));
        expect(rank(grade(one, "committed"))).toBeLessThanOrEqual(rank(grade(one)));
      }),
    );
  });

  test("says the same in every language", () => {
    fc.assert(
      fc.property(fraction, kind, language, (score, kindOfIt, spoken) => {
        const english = GRADES.find((each) => GRADE_WORDS.en[each] === grade(score, kindOfIt));
        expect(grade(score, kindOfIt, spoken)).toBe(english && GRADE_WORDS[spoken][english]);
      }),
    );
  });
});

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

describe("OKR_CONFIDENCE", () => {
  const answers = fc.array(fc.record({ score: fc.integer({ min: 0, max: 10 }), weight }), { minLength: 1, maxLength: 12 });

  test("is the roll-up of scores as shares of the scale, between 0 and 1", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const scores = column(given.map(({ score }) => score));
        const weights = column(given.map((each) => each.weight));
        const answer = confidence(scores, weights);
        expectClose(answer, rollUp(column(scores.flat().map((score) => score / 10)), weights));
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("does not depend on the scale", () => {
    fc.assert(
      fc.property(answers, weight, (given, factor) => {
        const scores = given.map(({ score }) => score);
        expectClose(confidence(column(scores.map((score) => score * factor)), "", 10 * factor), confidence(column(scores)));
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

describe("OKR_STATEMENT", () => {
  const word = fc.stringMatching(/^[A-Za-zåäöñșț0-9 %=+-]{1,20}$/);

  test("does not depend on blank cells or on how the range lies", () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 8 }), language, (objective, keyResults, spoken) => {
        const sentence = statement(objective, column(keyResults), spoken);
        expect(statement(objective, [keyResults], spoken)).toBe(sentence);
        expect(
          statement(
            objective,
            keyResults.map((each) => ["", each, ""]),
            spoken,
          ),
        ).toBe(sentence);
      }),
    );
  });

  test("holds the objective and every key result, in order and unchanged", () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 8 }), (objective, keyResults) => {
        const sentence = statement(objective, column(keyResults)) as string;
        expect(sentence.startsWith(`${objective}, `)).toBe(true);
        expect(sentence.endsWith(`: ${keyResults.join("; ")}`)).toBe(true);
      }),
    );
  });
});
