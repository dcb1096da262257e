import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderCalendar } from "../../core/calendar/render-calendar.ts";
import type { WeeklyEvent } from "../../core/calendar/weekly-event.ts";
import { serialDate } from "../../core/serial-date.ts";

const EVENT: WeeklyEvent = {
  title: "Check in: newsletter, Q4",
  notes: "Update your key results; it takes five minutes.\nÅsa reads them at 10.",
  address: "https://example.com/OKR.xlsx",
  weekday: 1,
  hour: 9,
  minute: 5,
  durationInMinutes: 15,
  from: serialDate(2026, 10, 1),
  until: serialDate(2026, 12, 31),
};
const TODAY = serialDate(2026, 9, 28);

/** The lines of a calendar file, put together again where they were folded, as [name, value]. */
const readLines = (file: string): readonly (readonly [name: string, value: string])[] =>
  file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]);

const propertyOf = (event: WeeklyEvent, name: string): string | undefined =>
  readLines(renderCalendar(event, TODAY) ?? "").find(([each]) => each === name)?.[1];

const readText = (value = ""): string => value.replace(/\\(.)/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));

describe("a weekly event as a calendar file", () => {
  test("is an event in a calendar, with an alarm", () => {
    expect(renderCalendar(EVENT, TODAY)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Measured By//Check-in//EN",
        "BEGIN:VEVENT",
        "UID:ff9ed728@measured-by",
        "DTSTAMP:20260928T000000Z",
        "DTSTART:20261005T090500",
        "DURATION:PT15M",
        "RRULE:FREQ=WEEKLY;UNTIL=20261231T235959",
        "SUMMARY:Check in: newsletter\\, Q4",
        "DESCRIPTION:Update your key results\\; it takes five minutes.\\nÅsa reads th",
        " em at 10.",
        "URL:https://example.com/OKR.xlsx",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0M",
        "DESCRIPTION:Check in: newsletter\\, Q4",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  test.each([
    [1, "20261005"],
    [2, "20261006"],
    [3, "20261007"],
    [4, "20261001"],
    [5, "20261002"],
    [6, "20261003"],
    [7, "20261004"],
  ])("on weekday %i begins on %s in a period that begins on a Thursday", (weekday, day) => {
    expect(propertyOf({ ...EVENT, weekday }, "DTSTART")).toBe(`${day}T090500`);
  });

  test("is none where the weekday does not fall into the period", () => {
    expect(renderCalendar({ ...EVENT, until: EVENT.from + 3 }, TODAY)).toBeUndefined();
    expect(renderCalendar({ ...EVENT, until: EVENT.from + 4 }, TODAY)).toBeDefined();
  });

  test("keeps its identity however often it is written, and another time is another event", () => {
    const identity = (event: WeeklyEvent) => propertyOf(event, "UID");
    expect(readLines(renderCalendar(EVENT, TODAY + 7) ?? "").find(([name]) => name === "UID")?.[1]).toBe(identity(EVENT));
    expect(identity({ ...EVENT, hour: 10 })).not.toBe(identity(EVENT));
    expect(identity({ ...EVENT, title: "Another" })).not.toBe(identity(EVENT));
  });

  test("without an address has none", () => {
    const { address: _, ...event } = EVENT;
    expect(propertyOf(event, "URL")).toBeUndefined();
  });

  test("gives back any text, in lines of at most 75 bytes, and no text ends a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const notes = text.replace(/\r\n?/g, "\n");
        const file = renderCalendar({ ...EVENT, title: notes, notes }, TODAY) ?? "";
        const lines = file.split("\r\n");
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters become spaces.
        const plain = notes.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
        expect(readText(propertyOf({ ...EVENT, notes }, "DESCRIPTION"))).toBe(plain);
      }),
    );
  });
});
