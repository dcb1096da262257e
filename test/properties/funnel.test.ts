import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import type { Argument } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import type { CustomFunction } from "../../core/custom-function.ts";
import { funnelForecast } from "../../core/functions/funnel-forecast.ts";
import { funnelRates } from "../../core/functions/funnel-rates.ts";
import { funnelRequired } from "../../core/functions/funnel-required.ts";
import { funnelRevenue } from "../../core/functions/funnel-revenue.ts";

/** The numbers of an answer, from top to bottom. */
const numbers =
  (fn: CustomFunction) =>
  (...args: Argument[]): number[] => {
    const answer = callFunction(fn, args);
    if (answer instanceof CellError) throw answer;
    return [answer].flat(2) as number[];
  };

const required = numbers(funnelRequired);
const ratesOf = numbers(funnelRates);
const forecast = numbers(funnelForecast);
const revenue = (...args: Argument[]): number => numbers(funnelRevenue)(...args)[0] as number;

const last = (counts: readonly number[]): number => counts.at(-1) as number;
const expectAllClose = (answers: readonly number[], wanted: readonly number[]) => {
  expect(answers).toHaveLength(wanted.length);
  for (const [index, value] of wanted.entries())
    expect(Math.abs((answers[index] as number) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
};

const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const rates = fc.array(rate, { minLength: 1, maxLength: 5 });
const money = fc.integer({ min: 1, max: 1_000_000 });
const people = fc.integer({ min: 1, max: 1_000_000 });

describe("FUNNEL_REQUIRED", () => {
  test("then FUNNEL_FORECAST reaches the goal", () => {
    fc.assert(
      fc.property(money, money, rates, fc.nat(1_000_000), (goal, deal, steps, existing) => {
        const counts = required(goal, deal, [steps], existing);
        const customers = last(forecast(counts[0], [steps]));
        expect(customers * deal + existing).toBeGreaterThanOrEqual(goal * (1 - 1e-9));
      }),
    );
  });

  test("asks for no more than it must: with one customer fewer the goal is missed", () => {
    fc.assert(
      fc.property(money, money, rates, (goal, deal, steps) => {
        expect((last(required(goal, deal, [steps])) - 1) * deal).toBeLessThan(goal);
      }),
    );
  });

  test("gives whole numbers that never grow towards the bottom", () => {
    fc.assert(
      fc.property(money, money, rates, (goal, deal, steps) => {
        const counts = required(goal, deal, [steps]);
        expect(counts).toHaveLength(steps.length + 1);
        for (const [index, count] of counts.entries()) {
          expect(Number.isInteger(count)).toBe(true);
          expect(count).toBeLessThanOrEqual(counts[index - 1] ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test("rounds each stage up once: the stages of a part of the funnel are those of the whole", () => {
    fc.assert(
      fc.property(money, money, rates, (goal, deal, steps) => {
        expect(required(goal, deal, [[0.5, ...steps]]).slice(1)).toEqual(required(goal, deal, [steps]));
      }),
    );
  });

  test("does not depend on the currency, nor on what is new and what exists", () => {
    fc.assert(
      fc.property(money, money, rates, fc.constantFrom(0.25, 2, 1024), money, (goal, deal, steps, exchange, existing) => {
        const counts = required(goal, deal, [steps]);
        expect(required(goal * exchange, deal * exchange, [steps])).toEqual(counts);
        expect(required(goal + existing, deal, [steps], existing)).toEqual(counts);
      }),
    );
  });
});

describe("FUNNEL_RATES", () => {
  test("of FUNNEL_FORECAST gives the rates back", () => {
    fc.assert(fc.property(people, rates, (top, steps) => expectAllClose(ratesOf([forecast(top, [steps])]), steps)));
  });

  test("then FUNNEL_FORECAST gives the counts back", () => {
    const shrinking = fc.array(people, { minLength: 2, maxLength: 6 }).map((counts) => counts.sort((a, b) => b - a));
    fc.assert(fc.property(shrinking, (counts) => expectAllClose(forecast(counts[0], [ratesOf([counts])]), counts)));
  });
});

describe("FUNNEL_FORECAST", () => {
  test("through a second funnel goes on where the first ends", () => {
    fc.assert(
      fc.property(people, rates, rates, (top, first, second) => {
        const whole = forecast(top, [[...first, ...second]]);
        expectAllClose(whole.slice(first.length), forecast(last(forecast(top, [first])), [second]));
      }),
    );
  });

  test("grows with the top in proportion", () => {
    fc.assert(
      fc.property(people, rates, fc.integer({ min: 1, max: 50 }), (top, steps, times) =>
        expectAllClose(
          forecast(top * times, [steps]),
          forecast(top, [steps]).map((count) => count * times),
        ),
      ),
    );
  });
});

describe("FUNNEL_REVENUE", () => {
  test("is what FUNNEL_FORECAST leaves at the bottom times the deal", () => {
    fc.assert(
      fc.property(people, rates, money, (top, steps, deal) =>
        expectAllClose([revenue(top, [steps], deal)], [last(forecast(top, [steps])) * deal]),
      ),
    );
  });

  test("does not depend on the order of the steps", () => {
    fc.assert(
      fc.property(people, rates, money, (top, steps, deal) =>
        expectAllClose([revenue(top, [[...steps].reverse()], deal)], [revenue(top, [steps], deal)]),
      ),
    );
  });
});

test("a funnel that lies in a column answers in a column, with the same numbers", () => {
  fc.assert(
    fc.property(money, money, fc.array(rate, { minLength: 2, maxLength: 5 }), (goal, deal, steps) => {
      const upright = steps.map((step) => [step]);
      for (const [fn, args] of [
        [funnelRequired, [goal, deal]],
        [funnelForecast, [goal]],
      ] as const) {
        const [row] = callFunction(fn, [...args, [steps]]) as number[][];
        expect(callFunction(fn, [...args, upright])).toEqual(row?.map((count) => [count]));
      }
    }),
  );
});
