import type { WeeklyEvent } from "../../core/calendar/weekly-event.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";

/** What the page of a reminder shows. */
export interface Reminder {
  readonly event: WeeklyEvent;
  readonly language: Language;
}

/** The page of a reminder, beside the page at `base`. What follows the # stays in the browser: no server reads it. */
export const renderReminderAddress = (base: string, event: WeeklyEvent, language: Language): string =>
  new URL(`reminder.html#${encodeURIComponent(JSON.stringify({ event, language } satisfies Reminder))}`, base).href;

/** The reminder of an address; undefined for anything else, since anyone can write an address. */
export function parseReminder(hash: string): Reminder | undefined {
  try {
    const { event, language } = JSON.parse(decodeURIComponent(hash.replace(/^#/, ""))) as Reminder;
    return isEvent(event) && LANGUAGES.includes(language) ? { event, language } : undefined;
  } catch {
    return undefined;
  }
}

function isEvent({ title, notes, address, weekday, hour, minute, durationInMinutes, from, until }: WeeklyEvent): boolean {
  return (
    typeof title === "string" &&
    typeof notes === "string" &&
    (address === undefined || (typeof address === "string" && /^https?:/i.test(address))) &&
    isWhole(weekday, 1, 7) &&
    isWhole(hour, 0, 23) &&
    isWhole(minute, 0, 59) &&
    isWhole(durationInMinutes, 1, MINUTES_A_DAY) &&
    isWhole(from, 1, LAST_DAY) &&
    isWhole(until, 1, LAST_DAY)
  );
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

const MINUTES_A_DAY = 1440;

/** 31 December 9999 as a serial day number. */
const LAST_DAY = 2_958_465;
