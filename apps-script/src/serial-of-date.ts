import { serialDate, serialDayOf } from "../../core/serial-date.ts";

/**
 * Reads cells with dates as serial day numbers: the calendar day as the spreadsheet shows it, whose time zone need not be
 * the script's. Asks for that zone once, at the first date. Where no service exists the local calendar is the spreadsheet's.
 * Other objects, images, are read as Google calls them: they cross to no sidebar.
 */
export function createCellReader(): <T>(cell: T) => Exclude<T, Date> | number {
  let readDay: ((date: Date) => number) | undefined;
  return (cell) => {
    if (!isDate(cell)) return (cell && typeof cell === "object" ? String(cell) : cell) as Exclude<typeof cell, Date>;
    if (!readDay)
      readDay = typeof SpreadsheetApp === "undefined" ? serialDayOf : readDayIn(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
    return readDay(cell);
  };
}

/** Formatting is a service call, and columns of dates repeat themselves. */
function readDayIn(timeZone: string): (date: Date) => number {
  const serials = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    let serial = serials.get(instant);
    if (serial === undefined) {
      const [year, month, day] = Utilities.formatDate(date, timeZone, "yyyy-MM-dd").split("-").map(Number) as [number, number, number];
      serial = serialDate(year, month, day);
      serials.set(instant, serial);
    }
    return serial;
  };
}

/** Dates come from other realms than ours, so instanceof does not know them. */
export const isDate = (value: unknown): value is Date =>
  typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN((value as Date).getTime());
