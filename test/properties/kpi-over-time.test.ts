import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Argument } from "../../core/cell.ts";
import { readSerialDate, serialDate } from "../../core/serial-date.ts";
import { answer, column, day, expectClose, law, money, notNegative, numberOf, ordinary, positive, upOrDown } from "./kpi-calls.ts";

describe("KPI_CHANGE", () => {
  law(
    "is scale-free: the same in euros, cents and thousands",
    fc.property(money, positive, positive, fc.constantFrom("percent", "abs"), (current, previous, scale, mode) => {
      const change = numberOf("KPI_CHANGE", current, previous, mode);
      expectClose(numberOf("KPI_CHANGE", current * scale, previous * scale, mode), change);
    }),
  );
  law(
    "applied to the previous value gives the current one",
    fc.property(money, positive, (current, previous) => {
      expectClose(previous * (1 + numberOf("KPI_CHANGE", current, previous)), current, previous);
    }),
  );
  law(
    "there and back again cancels out",
    fc.property(ordinary, ordinary, (a, b) => {
      expectClose((1 + numberOf("KPI_CHANGE", a, b)) * (1 + numberOf("KPI_CHANGE", b, a)), 1);
    }),
  );
  law(
    "abs is percent above zero, and has the sign of the difference below",
    fc.property(money, positive, (current, previous) => {
      expect(answer("KPI_CHANGE", current, previous, "abs")).toBe(answer("KPI_CHANGE", current, previous));
      expect(Math.sign(numberOf("KPI_CHANGE", current, -previous, "abs"))).toBe(
        Math.sign(numberOf("KPI_CHANGE", current, -previous, "points")),
      );
    }),
  );
});

describe("KPI_ATTAINMENT and KPI_VARIANCE", () => {
  law(
    "the target itself attains 1, in both directions, with no variance",
    fc.property(positive, upOrDown, (target, direction) => {
      expect(answer("KPI_ATTAINMENT", target, target, direction)).toBe(1);
      expect(answer("KPI_VARIANCE", target, target, direction)).toBe(0);
    }),
  );
  law(
    "up and down mirror each other at the target",
    fc.property(money, positive, (actual, target) => {
      expectClose(numberOf("KPI_ATTAINMENT", actual, target, "up") + numberOf("KPI_ATTAINMENT", actual, target, "down"), 2);
      expect(numberOf("KPI_VARIANCE", actual, target, "up") + numberOf("KPI_VARIANCE", actual, target, "down")).toBe(0);
    }),
  );
  law(
    "the variance in percent is the attainment beyond 1",
    fc.property(money, positive, upOrDown, (actual, target, direction) => {
      const variance = numberOf("KPI_VARIANCE", actual, target, direction, "percent");
      expectClose(variance, numberOf("KPI_ATTAINMENT", actual, target, direction) - 1);
    }),
  );
  law(
    "better is more: a higher value never attains less going up, nor more going down",
    fc.property(money, notNegative, positive, (actual, more, target) => {
      expect(numberOf("KPI_ATTAINMENT", actual + more, target)).toBeGreaterThanOrEqual(numberOf("KPI_ATTAINMENT", actual, target));
      expect(numberOf("KPI_ATTAINMENT", actual + more, target, "down")).toBeLessThanOrEqual(
        numberOf("KPI_ATTAINMENT", actual, target, "down"),
      );
    }),
  );
});

describe("KPI_RUN_RATE", () => {
  law(
    "on the last day and after it is the total",
    fc.property(money, day, fc.nat(400), fc.nat(400), (total, start, length, later) => {
      expect(numberOf("KPI_RUN_RATE", total, start, start + length, start + length + later)).toBe(total + 0);
    }),
  );
  law(
    "a steady daily pace lands at the pace times all days",
    fc.property(money, day, fc.nat(400), fc.nat(400), (pace, start, gone, left) => {
      const total = pace * (gone + 1);
      expectClose(numberOf("KPI_RUN_RATE", total, start, start + gone + left, start + gone), pace * (gone + left + 1));
    }),
  );
  law(
    "does not care about the hour",
    fc.property(money, day, fc.nat(400), fc.integer({ min: 0, max: 23 }), (total, start, length, hour) => {
      const noon = (date: number) => date + hour / 24;
      const args = [start, start + length, start + Math.floor(length / 2)] as const;
      expect(answer("KPI_RUN_RATE", total, ...args.map(noon))).toBe(answer("KPI_RUN_RATE", total, ...args));
    }),
  );
});

describe("KPI_CAGR", () => {
  law(
    "compounded over the years gives the end back",
    fc.property(ordinary, ordinary, fc.double({ min: 0.5, max: 20, noNaN: true }), (begin, end, years) => {
      const compounded = begin * (1 + numberOf("KPI_CAGR", begin, end, years)) ** years;
      expect(Math.abs(compounded / end - 1)).toBeLessThan(1e-6);
    }),
  );
  law(
    "over one year is the change",
    fc.property(positive, notNegative, (begin, end) => {
      expectClose(numberOf("KPI_CAGR", begin, end, 1), numberOf("KPI_CHANGE", end, begin));
    }),
  );
});

describe("KPI_MOVING_AVERAGE", () => {
  const series = fc.array(money, { minLength: 1, maxLength: 40 });
  const window = fc.integer({ min: 1, max: 45 });

  law(
    "of a constant is the constant, after window − 1 blanks",
    fc.property(money, fc.integer({ min: 1, max: 40 }), window, (value, length, size) => {
      const averages = answer("KPI_MOVING_AVERAGE", column(Array(length).fill(value)), size) as readonly (readonly unknown[])[];
      for (const [index, [average]] of averages.entries()) {
        if (index + 1 < size) expect(average).toBe("");
        else expectClose(average as number, value);
      }
    }),
  );
  law(
    "with a window of 1 is the series, and a row answers what the column does",
    fc.property(series, window, (values, size) => {
      expect(answer("KPI_MOVING_AVERAGE", column(values), 1)).toEqual(column(values.map((value) => value + 0)));
      expect([(answer("KPI_MOVING_AVERAGE", column(values), size) as unknown[][]).flat()]).toEqual(
        answer("KPI_MOVING_AVERAGE", [values], size),
      );
    }),
  );
  law(
    "stays between the smallest and the largest value of its window, blanks left out",
    fc.property(fc.array(fc.option(money, { nil: "" as const }), { minLength: 1, maxLength: 40 }), window, (values, size) => {
      const averages = (answer("KPI_MOVING_AVERAGE", column(values), size) as unknown[][]).flat();
      expect(averages).toHaveLength(values.length);
      for (const [index, average] of averages.entries()) {
        const inWindow = values.slice(Math.max(0, index + 1 - size), index + 1).filter((value) => value !== "");
        if (index + 1 < size || inWindow.length === 0) expect(average).toBe("");
        else {
          expect(average).toBeGreaterThanOrEqual(Math.min(...inWindow) - 1e-6);
          expect(average).toBeLessThanOrEqual(Math.max(...inWindow) + 1e-6);
        }
      }
    }),
  );
});

describe("KPI_COMPARE", () => {
  const basis = fc.constantFrom("MoM", "QoQ", "YoY", "YTD", "WoW");
  const aggregate = fc.constantFrom("sum", "average", "last");
  /** Whole numbers, so that sums do not depend on their order, on distinct days around as_of. */
  const dated = (asOf: number) =>
    fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: asOf - 760, max: asOf + 40 })), {
      selector: ([, date]) => date,
      minLength: 1,
      maxLength: 120,
    });
  const series = day.chain((asOf) => fc.tuple(fc.constant(asOf), dated(asOf)));
  /** As often as not the last day of a month, where the rules differ. */
  const monthEnds = fc
    .tuple(fc.integer({ min: 2000, max: 2039 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 0, -1, -2))
    .map(([year, month, back]) => serialDate(year, month + 1, back));
  const seriesAtMonthEnd = fc.oneof(day, monthEnds).chain((asOf) => fc.tuple(fc.constant(asOf), dated(asOf)));

  const compare = (rows: readonly (readonly [number, number])[], asOf: number, ...options: readonly Argument[]) =>
    answer("KPI_COMPARE", column(rows.map(([value]) => value)), column(rows.map(([, date]) => date)), asOf, ...options);

  /** Which span a day belongs to, told day by day from the calendar instead of by first and last days. */
  function spanOf(date: number, asOf: number, by: string): "current" | "earlier" | undefined {
    if (by === "WoW") {
      const weeks = (serial: number) => Math.floor((serial - serialDate(2001, 1, 1)) / 7);
      const weekday = (serial: number) => serial - serialDate(2001, 1, 1) - 7 * weeks(serial);
      if (weekday(date) > weekday(asOf)) return undefined;
      return weeks(date) === weeks(asOf) ? "current" : weeks(date) === weeks(asOf) - 1 ? "earlier" : undefined;
    }
    const months = { MoM: 1, QoQ: 3, YoY: 1, YTD: 12 }[by] as number;
    const back = by === "YoY" ? 12 : 1;
    const place = (serial: number) => {
      const { year, month, day } = readSerialDate(serial);
      const index = year * 12 + month - 1;
      return { period: Math.floor(index / months), dayInPeriod: (index % months) * 100 + day };
    };
    const [its, own, next] = [place(date), place(asOf), place(asOf + 1)];
    if (its.period === own.period && date <= asOf) return "current";
    const isWholePeriod = next.period !== own.period;
    return its.period === own.period - back && (isWholePeriod || its.dayInPeriod <= own.dayInPeriod) ? "earlier" : undefined;
  }

  law(
    "is KPI_CHANGE of the two spans, as counted on a calendar",
    fc.property(seriesAtMonthEnd, basis, aggregate, fc.constantFrom("percent", "points"), ([asOf, rows], by, as, mode) => {
      const figure = (span: string): number | undefined => {
        const values = rows.filter(([, date]) => spanOf(date, asOf, by) === span).sort(([, a], [, b]) => a - b);
        if (values.length === 0) return span === "current" && as === "sum" ? 0 : undefined;
        const sum = values.reduce((total, [value]) => total + value, 0);
        return as === "last" ? values.at(-1)?.[0] : as === "sum" ? sum : sum / values.length;
      };
      const [now, before] = [figure("current"), figure("earlier")];
      const expected = now === undefined || before === undefined ? "n/m" : answer("KPI_CHANGE", now, before, mode);
      expect(compare(rows, asOf, by, mode, as)).toBe(expected);
    }),
    2000,
  );
  law(
    "does not depend on the order of rows",
    fc.property(series, basis, aggregate, ([asOf, rows], by, as) => {
      expect(compare([...rows].reverse(), asOf, by, "percent", as)).toBe(compare(rows, asOf, by, "percent", as));
    }),
  );
  law(
    "is scale-free",
    fc.property(series, basis, aggregate, ([asOf, rows], by, as) => {
      const doubled = rows.map(([value, date]) => [2 * value, date] as const);
      expect(compare(doubled, asOf, by, "percent", as)).toBe(compare(rows, asOf, by, "percent", as));
    }),
  );
  law(
    "week over week moves with the data by whole weeks",
    fc.property(series, aggregate, fc.integer({ min: -200, max: 200 }), ([asOf, rows], as, weeks) => {
      const moved = rows.map(([value, date]) => [value, date + 7 * weeks] as const);
      expect(compare(moved, asOf + 7 * weeks, "WoW", "percent", as)).toBe(compare(rows, asOf, "WoW", "percent", as));
    }),
  );
  law(
    "calendar bases move with the data by four years of the same calendar",
    fc.property(series, basis, aggregate, ([asOf, rows], by, as) => {
      fc.pre(asOf < serialDate(2036, 1, 1));
      const fourYears = 4 * 365 + 1;
      const moved = rows.map(([value, date]) => [value, date + fourYears] as const);
      if (by !== "WoW") expect(compare(moved, asOf + fourYears, by, "percent", as)).toBe(compare(rows, asOf, by, "percent", as));
    }),
  );
  law(
    "days after as_of change nothing",
    fc.property(series, basis, aggregate, ([asOf, rows], by, as) => {
      const known = rows.filter(([, date]) => date <= asOf);
      fc.pre(known.length > 0);
      expect(compare(known, asOf, by, "percent", as)).toBe(compare(rows, asOf, by, "percent", as));
    }),
  );
});
