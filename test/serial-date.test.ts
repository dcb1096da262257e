import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysInMonth, FIRST_OF_MARCH_1900, parseIsoDay, readSerialDate, renderIsoDay, serialDate } from "../core/serial-date.ts";

describe("serial day numbers", () => {
  test.each([
    [1, { year: 1900, month: 1, day: 1 }],
    [59, { year: 1900, month: 2, day: 28 }],
    [60, { year: 1900, month: 2, day: 29 }],
    [61, { year: 1900, month: 3, day: 1 }],
    [36_526, { year: 2000, month: 1, day: 1 }],
    [36_585, { year: 2000, month: 2, day: 29 }],
    [45_351, { year: 2024, month: 2, day: 29 }],
    [46_023, { year: 2026, month: 1, day: 1 }],
    [73_110, { year: 2100, month: 3, day: 1 }],
    [2_958_465, { year: 9999, month: 12, day: 31 }],
  ])("%i is the day that Excel shows", (serial, day) => {
    expect(readSerialDate(serial)).toEqual(day);
    expect(serialDate(day.year, day.month, day.day)).toBe(serial);
  });

  test("every day reads back, from the first of 1900 to the last of 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        const { year, month, day } = readSerialDate(serial);
        expect(serialDate(year, month, day)).toBe(serial);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test("from March 1900 on they are the days of the real calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_OF_MARCH_1900, max: 2_958_465 }), (serial) => {
        const real = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(readSerialDate(serial)).toEqual({ year: real.getUTCFullYear(), month: real.getUTCMonth() + 1, day: real.getUTCDate() });
      }),
    );
  });

  test("months and days beyond their range count on, as DATE does", () => {
    expect(serialDate(2026, 13, 1)).toBe(serialDate(2027, 1, 1));
    expect(serialDate(2026, 0, 1)).toBe(serialDate(2025, 12, 1));
    expect(serialDate(2024, 3, 0)).toBe(serialDate(2024, 2, 29));
    expect(serialDate(2026, 1, 32)).toBe(serialDate(2026, 2, 1));
    expect(serialDate(1900, 3, 0)).toBe(60);
  });

  test("a month has the days it has, February a 29th in leap years and in Excel's 1900", () => {
    expect([2024, 2025, 2000, 2100, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28, 29]);
    expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2026, month + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});

describe("a day written as 2026-10-01", () => {
  test("reads back, every one", () => {
    fc.assert(fc.property(fc.integer({ min: FIRST_OF_MARCH_1900, max: 2_958_465 }), (day) => parseIsoDay(renderIsoDay(day)) === day));
  });

  test.each(["", "2026", "0002-10-01", "0202-10-01", "1900-02-28", "2026-10", "2026-02-29", "2026-13-01", " 2026-10-01", "yesterday"])(
    "is not what “%s” is",
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );
});
