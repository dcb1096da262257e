import { WORKBOOK_TEXTS, type WorkbookTexts } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { daysInMonth, readSerialDate } from "../serial-date.ts";
import type { TimeWords } from "../templates/template-text.ts";
import type { Period } from "./settings-sheet.ts";

/** A serial day as people write it: "31 Dec 2026", "31 dec. 2026". */
export function renderDay(serial: number, language: Language): string {
  const { year, month, day } = readSerialDate(serial);
  const texts = WORKBOOK_TEXTS[language];
  return texts.day(day, texts.months[month as keyof typeof texts.months], year);
}

/** A period by its usual name where it has one ("Q4 2026", "H1 2026", "2026"), else by its first and last day. */
export const renderPeriod = (start: number, end: number, language: Language): string =>
  spellPeriod({ start, end }, WORKBOOK_TEXTS[language].periodName, language);

/** What stands for a period in a template's wording. */
export const renderTimeWords = (period: Period, language: Language): TimeWords => ({
  during: spellPeriod(period, WORKBOOK_TEXTS[language].during, language),
  end: renderDay(period.end, language),
});

function spellPeriod({ start, end }: Period, words: WorkbookTexts["periodName"], language: Language): string {
  const first = readSerialDate(start);
  const last = readSerialDate(end);
  const wholeMonths = first.year === last.year && first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const months = last.month - first.month + 1;
  if (wholeMonths && months === 12) return words.year(first.year);
  if (wholeMonths && months === 6 && first.month % 6 === 1) return words.halfYear(first.month === 1 ? 1 : 2, first.year);
  if (wholeMonths && months === 3 && first.month % 3 === 1) return words.quarter((first.month + 2) / 3, first.year);
  if (start === end) return words.day(renderDay(start, language));
  return words.days(renderDay(start, language), renderDay(end, language));
}
