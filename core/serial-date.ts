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
  if (Math.abs(serial) > LAST_READ) return { year: Number.NaN, month: Number.NaN, day: Number.NaN };
  return readCalendarDay(serial + (serial < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0));
}

/**
 * The Gregorian day by whole-number arithmetic on years that begin in March, so that the leap day comes last: a Date a
 * call would cost more than the functions that ask.
 */
function readCalendarDay(serial: number): CalendarDay {
  const days = serial + MARCH_OF_YEAR_0;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const ofEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The serial day number of a calendar day. Like DATE, takes months and days beyond their range: day 0 is the last day of the month before. */
export function serialDate(year: number, month: number, day: number): number {
  const first = Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY + EPOCH;
  return first + day - (first <= LEAP_DAY_THAT_NEVER_WAS ? 2 : 1);
}

/** The serial day number of the day that it is, where the machine stands, at a moment. */
export const serialDayOf = (moment: Date): number => serialDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());

/** Days of a month from 1 to 12; February 1900 has the 29 that serials count. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) || year === 1900 ? 29 : 28;
}

/** The serial day number of a day written as "2026-10-01"; undefined for anything else, or before March 1900. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const serial = serialDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return serial >= FIRST_OF_MARCH_1900 && renderIsoDay(serial) === text ? serial : undefined;
}

/** "2026-10-01" */
export function renderIsoDay(serial: number): string {
  const { year, month, day } = readSerialDate(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The serial of 1 January 1970. */
const EPOCH = 25_569;

/** Days from 1 March of the year 0 to serial 0. */
const MARCH_OF_YEAR_0 = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/** Beyond some 270,000 years there is no calendar day to read. */
const LAST_READ = 100_000_000;

const LEAP_DAY_THAT_NEVER_WAS = 60;

/** The first serial that is the same day in every spreadsheet. */
export const FIRST_OF_MARCH_1900 = 61;
