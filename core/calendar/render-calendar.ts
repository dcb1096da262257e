import { hashText } from "../hash-text.ts";
import { renderIsoDay } from "../serial-date.ts";
import type { WeeklyEvent } from "./weekly-event.ts";

/**
 * The event as a calendar file (RFC 5545) that Outlook, Google Calendar and Apple's Calendar add. `writtenOn` is the
 * serial day number of the day it is written; the same event keeps its identity, so that adding it again adds no second.
 * Undefined where no appointment falls into the period.
 */
export function renderCalendar(event: WeeklyEvent, writtenOn: number): string | undefined {
  const first = event.from + ((event.weekday - weekdayOf(event.from) + 7) % 7);
  if (first > event.until) return undefined;
  const start = `${renderDay(first)}T${twoDigits(event.hour)}${twoDigits(event.minute)}00`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Measured By//Check-in//EN",
    "BEGIN:VEVENT",
    `UID:${identityOf(event)}@measured-by`,
    `DTSTAMP:${renderDay(writtenOn)}T000000Z`,
    // Without a time zone: nine o'clock stays nine o'clock, in summer and wherever the reader is.
    `DTSTART:${start}`,
    `DURATION:PT${event.durationInMinutes}M`,
    `RRULE:FREQ=WEEKLY;UNTIL=${renderDay(event.until)}T235959`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.notes)}`,
    ...(event.address === undefined ? [] : [`URL:${event.address.replace(CONTROL, "")}`]),
    // A reminder takes no time that others could want for a meeting.
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0M",
    `DESCRIPTION:${escapeText(event.title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** 1 is Monday. Serial 2 was one. */
const weekdayOf = (serial: number): number => ((((serial - 2) % 7) + 7) % 7) + 1;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const renderDay = (serial: number): string => renderIsoDay(serial).replaceAll("-", "");

// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character would end the line or break the file.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Text as a property's value: line breaks as \n, and nothing that would end it. */
const escapeText = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(CONTROL, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** Lines have at most 75 bytes; the rest continues after a space on the next line. Characters stay whole. */
function fold(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LONGEST_LINE) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

const LONGEST_LINE = 75;

/** Of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** What tells one reminder from another. */
const identityOf = ({ title, address = "", weekday, hour, minute, from, until }: WeeklyEvent): string =>
  hashText([title, address, weekday, hour, minute, from, until].join("\n"));
