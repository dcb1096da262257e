/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The calendar day of a serial day number, as Excel counts: 1 is 1 January 1900 and 60 is 29 February 1900, a day that
 * never was. From 61 on (1 March 1900) Google Sheets and LibreOffice count alike; below they are one day off, so that
 * functions which read the calendar refuse those serials.
 */
export function readSerialDate(serial: number): CalendarDay {
  if (serial === LEAP_DAY_THAT_NEVER_WAS) return { year: 1900, month: 2, day: 29 };
  const date = new Date((serial - EPOCH + (serial < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0)) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial day number of a calendar day. Like DATE, takes months and days beyond their range: day 0 is the last day of the month before. */
export function serialDate(year: number, month: number, day: number): number {
  const first = Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY + EPOCH;
  return first + day - (first <= LEAP_DAY_THAT_NEVER_WAS ? 2 : 1);
}

export const daysInMonth = (year: number, month: number): number => serialDate(year, month + 1, 1) - serialDate(year, month, 1);

const MILLISECONDS_A_DAY = 86_400_000;

/** The serial of 1 January 1970. */
const EPOCH = 25_569;

const LEAP_DAY_THAT_NEVER_WAS = 60;

/** The first serial that is the same day in every spreadsheet. */
export const FIRST_OF_MARCH_1900 = 61;
