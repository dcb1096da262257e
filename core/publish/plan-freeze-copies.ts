import type { Language } from "../language.ts";
import { renderDay } from "../plan/render-period.ts";
import type { SheetCopy } from "../sidebar-host.ts";

/**
 * Dated copies of some sheets for `host.freezeCopies`, in the workbook's order: "Dashboard 21 Nov 2026". Their names are
 * free, and as short as Excel wants them.
 * @param sheets all sheets of the workbook, by name.
 * @param today a serial day number.
 */
export function planFreezeCopies(
  sheets: readonly string[],
  chosen: readonly string[],
  today: number,
  language: Language,
): readonly SheetCopy[] {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  const day = renderDay(today, language);
  return sheets
    .filter((sheet) => chosen.includes(sheet))
    .map((sheet) => {
      let copy = datedName(sheet, ` ${day}`);
      for (let number = 2; taken.has(copy.toLowerCase()); number++) copy = datedName(sheet, ` ${day} (${number})`);
      taken.add(copy.toLowerCase());
      return { sheet, copy };
    });
}

/** The day stays whole; a long name of a sheet is cut before it. */
function datedName(sheet: string, ending: string): string {
  let name = sheet;
  while (name.length + ending.length > LONGEST_NAME) name = [...name].slice(0, -1).join("").trimEnd();
  return name + ending;
}

/** Characters: Excel's limit, the lowest of all. */
const LONGEST_NAME = 31;
