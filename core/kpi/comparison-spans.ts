import { readSerialDate, serialDate } from "../serial-date.ts";

/** The first and the last day of a span, as serial day numbers; both belong to it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Calendar bases: how many months their own period has, and how many months earlier the span to compare with lies. */
const CALENDAR_BASES = {
  MoM: { period: 1, back: 1 },
  QoQ: { period: 3, back: 3 },
  YoY: { period: 1, back: 12 },
  YTD: { period: 12, back: 12 },
} as const;

export const COMPARISON_BASES = ["MoM", "QoQ", "YoY", "YTD", "WoW"] as const;
export type ComparisonBasis = (typeof COMPARISON_BASES)[number];

/**
 * The basis's own period up to `asOf` (a serial day number from 61 on), and the earlier span to compare it with. That one
 * ends on the same day of its month, at the latest the month's last; a complete period compares with a complete one.
 */
export function comparisonSpans(basis: ComparisonBasis, asOf: number): { readonly current: Span; readonly earlier: Span } {
  if (basis === "WoW") {
    const monday = asOf - ((asOf - A_MONDAY) % 7);
    return { current: { first: monday, last: asOf }, earlier: { first: monday - 7, last: asOf - 7 } };
  }
  const { period, back } = CALENDAR_BASES[basis];
  const { year, month, day } = readSerialDate(asOf);
  const monthOfAsOf = year * 12 + month - 1;
  const firstMonth = monthOfAsOf - (monthOfAsOf % period);
  const isComplete = asOf === lastDayBefore(firstMonth + period);
  return {
    current: { first: firstDayOf(firstMonth), last: asOf },
    earlier: {
      first: firstDayOf(firstMonth - back),
      last: isComplete
        ? lastDayBefore(firstMonth - back + period)
        : Math.min(firstDayOf(monthOfAsOf - back) + day - 1, lastDayBefore(monthOfAsOf - back + 1)),
    },
  };
}

/** 2 January 1900 as spreadsheets count; every seventh day after it is a Monday. */
const A_MONDAY = 2;

/** Months are counted through: 12 × year + 0 for January. */
const firstDayOf = (month: number): number => serialDate(Math.floor(month / 12), (month % 12) + 1, 1);

const lastDayBefore = (month: number): number => firstDayOf(month) - 1;
