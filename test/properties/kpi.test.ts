import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { FUNCTIONS, type FunctionName } from "../../core/functions/index.ts";
import { NPS_ZONE_WORDS, NPS_ZONES } from "../../core/kpi/words.ts";
import { LANGUAGES } from "../../core/language.ts";
import { readSerialDate, serialDate } from "../../core/serial-date.ts";

const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
/** Not so far apart that 1 + a change of one to another keeps few digits. */
const ordinary = fc.double({ min: 1, max: 1000, noNaN: true });
const notNegative = fc.double({ min: 0, max: 1e6, noNaN: true });
const count = fc.nat(1_000_000);
const someCount = fc.integer({ min: 1, max: 1_000_000 });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const someRate = fc.double({ min: 1e-3, max: 1, noNaN: true });
const day = fc.integer({ min: serialDate(1999, 1, 1), max: serialDate(2040, 12, 31) });
const upOrDown = fc.constantFrom("up", "down");

function answer(name: FunctionName, ...args: readonly Argument[]) {
  const fn = FUNCTIONS.find((each) => each.name === name);
  if (!fn) throw new Error(`${name} is not registered`);
  return callFunction(fn, args);
}

function numberOf(name: FunctionName, ...args: readonly Argument[]): number {
  const result = answer(name, ...args);
  if (typeof result !== "number") throw new Error(`${name}(${JSON.stringify(args)}) is ${JSON.stringify(result)}, not a number`);
  return result;
}

const column = <T>(values: readonly T[]): readonly (readonly T[])[] => values.map((value) => [value]);

/** Equal but for floating point, whose error grows with the largest number that was involved. */
function expectClose(value: number, expected: number, largest = 0) {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value), Math.abs(expected), largest));
}

const law = <T>(title: string, property: fc.IProperty<T>, runs = 300) =>
  test(title, () => {
    fc.assert(property, { numRuns: runs });
  });

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

describe("ratios", () => {
  law(
    "conversion rates of consecutive steps multiply to that of the whole way",
    fc.property(count, someCount, someCount, (customers, leads, visitors) => {
      expectClose(
        numberOf("KPI_CONVERSION", customers, leads) * numberOf("KPI_CONVERSION", leads, visitors),
        numberOf("KPI_CONVERSION", customers, visitors),
      );
    }),
  );
  law(
    "a cost per one times their number is the spend; CAC is the cost per new customer",
    fc.property(money, someCount, (spend, number) => {
      expectClose(numberOf("KPI_COST_PER", spend, number) * number, spend);
      expect(answer("KPI_CAC", spend, number)).toBe(answer("KPI_COST_PER", spend, number));
    }),
  );
  law(
    "ROI is ROAS less the money put in",
    fc.property(money, positive, (revenue, spend) => {
      expectClose(numberOf("KPI_ROI", revenue, spend), numberOf("KPI_ROAS", revenue, spend) - 1);
    }),
  );
  law(
    "MER is at least ROAS: no ads earn more than there is revenue",
    fc.property(notNegative, notNegative, positive, (adRevenue, otherRevenue, spend) => {
      expect(numberOf("KPI_MER", adRevenue + otherRevenue, spend)).toBeGreaterThanOrEqual(numberOf("KPI_ROAS", adRevenue, spend));
    }),
  );
  law(
    "the average deal times the deals is the revenue",
    fc.property(money, someCount, (revenue, deals) => {
      expectClose(numberOf("KPI_AVERAGE_DEAL", revenue, deals) * deals, revenue);
    }),
  );
  law(
    "click, open and bounce rates are the part's share, and the other part is the rest",
    fc.property(fc.constantFrom("KPI_CTR", "KPI_OPEN_RATE", "KPI_BOUNCE_RATE"), count, someCount, (name, part, rest) => {
      const share = numberOf(name, part, part + rest);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expectClose(share + numberOf(name, rest, part + rest), 1);
    }),
  );
});

describe("sales", () => {
  law(
    "win rate and loss rate add up to 1",
    fc.property(count, someCount, (won, lost) => {
      expectClose(numberOf("KPI_WIN_RATE", won, lost) + numberOf("KPI_WIN_RATE", lost, won), 1);
    }),
  );
  law(
    "sales velocity over the cycle is what the opportunities are worth, and half the cycle is twice the velocity",
    fc.property(count, money, rate, positive, (opportunities, deal, winRate, cycle) => {
      const velocity = numberOf("KPI_SALES_VELOCITY", opportunities, deal, winRate, cycle);
      expectClose(velocity * cycle, opportunities * deal * winRate);
      expectClose(numberOf("KPI_SALES_VELOCITY", opportunities, deal, winRate, cycle / 2), 2 * velocity);
    }),
  );
  law(
    "what is closed counts as quota less",
    fc.property(money, positive, money, (pipeline, left, closed) => {
      fc.pre(closed + left > closed);
      expect(answer("KPI_PIPELINE_COVERAGE", pipeline, closed + left, closed)).toBe(
        answer("KPI_PIPELINE_COVERAGE", pipeline, closed + left - closed),
      );
    }),
  );
  law(
    "the weighted pipeline is at most the amounts, and all of them when every deal is sure",
    fc.property(fc.array(fc.tuple(notNegative, rate), { minLength: 1, maxLength: 30 }), (deals) => {
      const amounts = deals.map(([amount]) => amount);
      const all = amounts.reduce((sum, amount) => sum + amount, 0);
      const weighted = numberOf("KPI_WEIGHTED_PIPELINE", column(amounts), column(deals.map(([, probability]) => probability)));
      expect(weighted).toBeGreaterThanOrEqual(0);
      expect(weighted).toBeLessThanOrEqual(all);
      expect(answer("KPI_WEIGHTED_PIPELINE", column(amounts), column(amounts.map(() => 1)))).toBe(all);
    }),
  );
  law(
    "the weighted pipeline of two teams is the sum of theirs",
    fc.property(fc.array(fc.tuple(money, rate), { minLength: 2, maxLength: 30 }), fc.nat(28), (deals, at) => {
      const cut = 1 + (at % (deals.length - 1));
      const weighted = (part: typeof deals) =>
        numberOf("KPI_WEIGHTED_PIPELINE", [part.map(([amount]) => amount)], [part.map(([, p]) => p)]);
      expectClose(weighted(deals.slice(0, cut)) + weighted(deals.slice(cut)), weighted(deals), 3e7);
    }),
  );
});

describe("Net Promoter Score", () => {
  law(
    "lies in −100…100 and changes its sign when promoters and detractors change places",
    fc.property(count, count, someCount, (promoters, passives, detractors) => {
      const score = numberOf("KPI_NPS", promoters, passives, detractors);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(answer("KPI_NPS", detractors, passives, promoters)).toBe(0 - score);
    }),
  );
  law(
    "from the answers is the same as from their counts, in any order",
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 }), (scores) => {
      const promoters = scores.filter((score) => score >= 9).length;
      const detractors = scores.filter((score) => score <= 6).length;
      expect(answer("KPI_NPS_SCORES", column(scores))).toBe(
        answer("KPI_NPS", promoters, scores.length - promoters - detractors, detractors),
      );
      expect(answer("KPI_NPS_SCORES", [[...scores].reverse()])).toBe(answer("KPI_NPS_SCORES", column(scores)));
    }),
  );

  const nps = fc.double({ min: -100, max: 100, noNaN: true });
  const cuts = fc.tuple(nps, nps, nps).map((three) => three.sort((a, b) => a - b));
  const zoneOf = (...args: readonly Argument[]) =>
    NPS_ZONES.findIndex((zone) => NPS_ZONE_WORDS.en[zone] === answer("KPI_NPS_ZONE", ...args));

  law(
    "a higher score is never in a lower zone",
    fc.property(nps, nps, cuts, (a, b, own) => {
      const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
      expect(zoneOf(lower, ...own)).toBeGreaterThanOrEqual(0);
      expect(zoneOf(lower, ...own)).toBeLessThanOrEqual(zoneOf(higher, ...own));
    }),
  );
  law(
    "the zone is the same in every language",
    fc.property(nps, (score) => {
      const words = LANGUAGES.map((language) => [language, answer("KPI_NPS_ZONE", score, "", "", "", language)] as const);
      const zone = NPS_ZONES.find((each) => NPS_ZONE_WORDS.en[each] === words[0]?.[1]);
      expect(words.map(([, word]) => word)).toEqual(zone && LANGUAGES.map((language) => NPS_ZONE_WORDS[language][zone]));
    }),
  );
});

describe("customers", () => {
  law(
    "a customer's margin a period is its lifetime value times churn",
    fc.property(money, rate, someRate, (arpa, margin, churn) => {
      expectClose(numberOf("KPI_LTV", arpa, margin, churn) * churn, arpa * margin);
    }),
  );
  law(
    "LTV to CAC, payback in months and monthly churn multiply to 1",
    fc.property(positive, positive, someRate, someRate, (cac, arpa, margin, churn) => {
      const ratio = numberOf("KPI_LTV_CAC", numberOf("KPI_LTV", arpa, margin, churn), cac);
      expectClose(ratio * numberOf("KPI_CAC_PAYBACK", cac, arpa, margin) * churn, 1);
    }),
  );
  law(
    "those who left and those who stayed are all",
    fc.property(count, someCount, (left, stayed) => {
      const churn = numberOf("KPI_CHURN", left, left + stayed);
      expect(churn).toBeLessThanOrEqual(1);
      expectClose(churn + numberOf("KPI_CHURN", stayed, left + stayed), 1);
    }),
  );
  law(
    "net retention is gross retention and expansion, so never below it",
    fc.property(positive, notNegative, rate, rate, (atStart, expansion, shrinkage, loss) => {
      const contraction = atStart * shrinkage * (1 - loss);
      const churned = atStart * loss;
      const net = numberOf("KPI_NRR", atStart, expansion, contraction, churned);
      const gross = numberOf("KPI_GRR", atStart, contraction, churned);
      expect(gross).toBeGreaterThanOrEqual(0);
      expect(gross).toBeLessThanOrEqual(1);
      expectClose(net, gross + expansion / atStart);
      expect(net).toBeGreaterThanOrEqual(gross - 1e-9);
      expectClose(numberOf("KPI_NRR", atStart, 0, contraction, churned), gross);
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
