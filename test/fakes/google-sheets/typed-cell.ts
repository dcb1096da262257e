import { serialDate } from "../../../core/serial-date.ts";
import { FormulaParseError, readFormula } from "./formula-text.ts";
import { type Cell, CellImage, GENERAL, type Workbook } from "./workbook.ts";

/** The most characters that a cell can hold. */
const LONGEST_TEXT = 50_000;

/** What a cell holds once a value was set: Sheets reads text as if somebody had typed it. */
export function setCell(workbook: Workbook, cell: Cell, given: unknown): void {
  cell.formula = null;
  cell.value = "";
  cell.image = given instanceof CellImage ? given : undefined;
  if (cell.image || given === null || given === undefined) return;
  if (typeof given === "number" || typeof given === "boolean") cell.value = given;
  else if (String(given).length > LONGEST_TEXT)
    throw new Error(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  else if (typeof given === "string") typeText(workbook, cell, given);
  else if (Object.prototype.toString.call(given) === "[object Date]") setDate(cell, serialIn(workbook.timeZone, given as Date));
  else throw new TypeError(`Cannot convert ${String(given)} to a cell value.`);
}

function typeText(workbook: Workbook, cell: Cell, text: string): void {
  if (text.startsWith("'")) cell.value = text.slice(1);
  else if (text.startsWith("=") && text.length > 1) typeFormula(workbook, cell, text);
  else if (/^(true|false)$/i.test(text)) cell.value = text.toLowerCase() === "true";
  else if (/^\s*[+-]?[$€£]?\d[\d\s.,]*(?:e[+-]?\d+)?\s*%?\s*$/i.test(text))
    cell.value = Number.parseFloat(text) / (text.includes("%") ? 100 : 1);
  else if (/^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/.test(text) || MONTH.test(text)) setDate(cell, serialDate(2026, 3, 1));
  else cell.value = text;
}

/** Stands for all that Sheets takes for a date; which day it makes of it does not matter here. */
const MONTH = /^(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[ck]t|nov|de[cs])[a-z]*\.?\s+\d{2,4}$/i;

export function typeFormula(workbook: Workbook, cell: Cell, text: string): void {
  try {
    cell.formula = readFormula(workbook, text);
    cell.value = "";
  } catch (error) {
    if (!(error instanceof FormulaParseError)) throw error;
    cell.formula = null;
    cell.value = "#ERROR!";
  }
}

function setDate(cell: Cell, serial: number): void {
  cell.value = serial;
  if (cell.numberFormat === GENERAL) cell.numberFormat = "yyyy-mm-dd";
}

/** What a cell gives back: a number in a date format comes as the instant that day begins in the spreadsheet's zone. */
export function readCell(workbook: Workbook, cell: Cell | undefined): unknown {
  if (!cell) return "";
  if (cell.image) return cell.image;
  return typeof cell.value === "number" && isDateFormat(cell.numberFormat) ? instantIn(workbook.timeZone, cell.value) : cell.value;
}

/** Whether a number format shows numbers as days or times. */
export const isDateFormat = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) && format !== GENERAL;

/** The wall clock of an instant in a zone, as milliseconds since 1970 on that clock. */
export function wallClock(timeZone: string, date: Date): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(date);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const serialIn = (timeZone: string, date: Date): number => wallClock(timeZone, date) / DAY + SERIAL_OF_1970;

/** The instant at which a zone's clock shows a serial day number's time, or the first one after it where clocks skip it. */
export function instantIn(timeZone: string, serial: number): Date {
  const wanted = (serial - SERIAL_OF_1970) * DAY;
  const behind = (instant: number): number => wanted - wallClock(timeZone, new Date(instant));
  let instant = wanted;
  for (let attempt = 0; attempt < 3; attempt++) instant += behind(instant);
  return new Date(behind(instant) > 0 ? instant + behind(instant) : instant);
}
