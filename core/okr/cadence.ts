import { type CalendarDay, daysInMonth, readSerialDate } from "../serial-date.ts";
import type { Period } from "./period.ts";

/**
 * How many periods lie between two serial day numbers, both days counted: whole ones and the share of those begun. Days
 * and weeks count from the start; months, quarters and years are the calendar's, each day of a month an equal part of it.
 */
export function countPeriods(period: Period, startDate: number, endDate: number): number {
  switch (period) {
    case "day":
      return endDate - startDate + 1;
    case "week":
      return (endDate - startDate + 1) / 7;
    case "month":
      return countMonths(startDate, endDate);
    case "quarter":
      return countMonths(startDate, endDate) / 3;
    case "year":
      return countMonths(startDate, endDate) / 12;
  }
}

function countMonths(startDate: number, endDate: number): number {
  const start = readSerialDate(startDate);
  const end = readSerialDate(endDate);
  const monthsBetween = (end.year - start.year) * 12 + end.month - start.month;
  return monthsBetween + end.day / lengthOfMonth(end) - (start.day - 1) / lengthOfMonth(start);
}

const lengthOfMonth = ({ year, month }: CalendarDay): number => daysInMonth(year, month);
