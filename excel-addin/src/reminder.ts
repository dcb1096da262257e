/** What the page of a reminder loads: it makes a calendar file of its address and hands it out. Nothing leaves the browser. */
import { renderCalendar } from "../../core/calendar/render-calendar.ts";
import type { WeeklyEvent } from "../../core/calendar/weekly-event.ts";
import { REMINDER_TEXTS } from "../../core/i18n/excel/index.ts";
import { type Language, readLanguage } from "../../core/language.ts";
import { readSerialDate, serialDayOf } from "../../core/serial-date.ts";
import { parseReminder, type Reminder } from "./reminder-address.ts";

const reminder = parseReminder(location.hash);
show(reminder?.language ?? readLanguage(navigator.language), reminder);

function show(language: Language, reminder: Reminder | undefined): void {
  const texts = REMINDER_TEXTS[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  const calendar = reminder && renderCalendar(reminder.event, serialDayOf(new Date()));
  document
    .querySelector("main")
    ?.replaceChildren(
      element("h1", reminder?.event.title ?? texts.title),
      ...(reminder ? [element("p", renderTime(reminder.event, language))] : [element("p", texts.unknown)]),
      ...(calendar ? [element("p", link(texts.save, calendar)), element("p", texts.next)] : []),
      ...(reminder && !calendar ? [element("p", texts.never)] : []),
    );
}

function element(name: string, content: string | Node): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  return made;
}

function link(text: string, calendar: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(new Blob([calendar], { type: "text/calendar" }));
  anchor.download = "measured-by.ics";
  anchor.append(text);
  return anchor;
}

function renderTime({ weekday, hour, minute, from, until }: WeeklyEvent, language: Language): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const weekdayName = new Intl.DateTimeFormat(language, { weekday: "long" }).format(new Date(2024, 0, weekday));
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return REMINDER_TEXTS[language].when(weekdayName, time, day.format(dateOf(from)), day.format(dateOf(until)));
}

function dateOf(serial: number): Date {
  const { year, month, day } = readSerialDate(serial);
  return new Date(year, month - 1, day);
}
