import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderIsoDay, serialDate } from "../../core/serial-date.ts";
import { currentQuarter, periodsAround } from "../../core/sidebar/periods.ts";

const TODAY = serialDate(2026, 11, 21);
const anyDay = fc.integer({ min: serialDate(1901, 1, 1), max: serialDate(2200, 12, 31) });

describe("The periods around a day", () => {
  test("are the quarter before, the running one and five ahead, half-years and years", () => {
    const [quarters, halfYears, years] = periodsAround(TODAY);
    expect(quarters?.periods.map(({ start }) => renderIsoDay(start))).toEqual([
      "2026-07-01",
      "2026-10-01",
      "2027-01-01",
      "2027-04-01",
      "2027-07-01",
      "2027-10-01",
      "2028-01-01",
    ]);
    expect(halfYears?.periods.map(({ start, end }) => [renderIsoDay(start), renderIsoDay(end)])).toEqual([
      ["2026-07-01", "2026-12-31"],
      ["2027-01-01", "2027-06-30"],
      ["2027-07-01", "2027-12-31"],
    ]);
    expect(years?.periods.map(({ start, end }) => [renderIsoDay(start), renderIsoDay(end)])).toEqual([
      ["2026-01-01", "2026-12-31"],
      ["2027-01-01", "2027-12-31"],
    ]);
  });

  test("hold the day in the current quarter, and follow one another without a gap", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { start, end } = currentQuarter(today);
        expect(start <= today && today <= end).toBe(true);
        for (const { periods } of periodsAround(today))
          for (const [index, period] of periods.entries()) if (index > 0) expect(period.start).toBe((periods[index - 1]?.end ?? 0) + 1);
      }),
    );
  });
});
