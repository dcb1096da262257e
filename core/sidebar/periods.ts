import type { Period } from "../plan/settings-sheet.ts";
import { readSerialDate, serialDate } from "../serial-date.ts";

export interface PeriodGroup {
  readonly kind: "quarters" | "halfYears" | "years";
  readonly periods: readonly Period[];
}

/** What the period select offers around today: the quarter that ran out, the one that runs and the ones ahead. */
export function periodsAround(today: number): readonly PeriodGroup[] {
  return [
    { kind: "quarters", periods: spansAround(today, 3, -1, 5) },
    { kind: "halfYears", periods: spansAround(today, 6, 0, 2) },
    { kind: "years", periods: spansAround(today, 12, 0, 1) },
  ];
}

/** The quarter that `today` lies in. */
export const currentQuarter = (today: number): Period => spansAround(today, 3, 0, 0)[0] as Period;

function spansAround(today: number, months: number, from: number, to: number): readonly Period[] {
  const { year, month } = readSerialDate(today);
  const running = Math.floor((month - 1) / months);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const first = (running + from + index) * months + 1;
    return { start: serialDate(year, first, 1), end: serialDate(year, first + months, 0) };
  });
}
