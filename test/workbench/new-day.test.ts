import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onNewDay } from "../../workbench/src/new-day.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 58, 30) });
});

afterEach(() => {
  vi.useRealTimers();
});

test("another day is told within a minute of midnight, and once", () => {
  const tell = vi.fn();
  onNewDay(tell);
  vi.setSystemTime(new Date(2026, 10, 21, 23, 59, 0));
  vi.advanceTimersByTime(59_000);
  expect(tell).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(62_000);
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(3_600_000);
  expect(tell).toHaveBeenCalledTimes(1);
});
