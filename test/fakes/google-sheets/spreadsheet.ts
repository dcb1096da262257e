import type { Document } from "./document.ts";
import { checkProtection } from "./guards.ts";
import { exposeNamedRange } from "./named-range.ts";
import { exposePeople } from "./people.ts";
import { exposeRange, type RangeState } from "./range.ts";
import { checkRangeName, checkSheetName } from "./sheet-name.ts";
import { expose, stateOf } from "./wire.ts";
import { createSheet, findSheet, type Sheet } from "./workbook.ts";

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function exposeSpreadsheet(document: Document): GoogleSpreadsheet {
  const { wire, workbook, showSheet: show } = document;
  const findName = (name: string) => workbook.names.find((named) => named.name.toLowerCase() === name.toLowerCase());

  return expose<GoogleSpreadsheet>(wire, "Spreadsheet", {
    ...exposePeople(document),
    getId: () => "simulated",
    getName: () => workbook.title,
    getUrl: () => "https://docs.google.com/spreadsheets/d/simulated/edit",
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSheets: () => workbook.sheets.map(show),
    getActiveSheet: () => show(workbook.active),
    getSheetByName(name) {
      const sheet = findSheet(workbook, name);
      return sheet ? show(sheet) : null;
    },
    setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
      workbook.active = stateOf<Sheet>(sheet);
      return sheet;
    },
    insertSheet(name?: unknown, index?: unknown) {
      const free = (number: number): string => (findSheet(workbook, `Sheet${number}`) ? free(number + 1) : `Sheet${number}`);
      const sheet = createSheet(name === undefined ? free(1) : String(name));
      checkSheetName(workbook, sheet.name);
      const at = index === undefined ? workbook.sheets.indexOf(workbook.active) + 1 : (index as number);
      if (at < 0 || at > workbook.sheets.length) throw new Error("The sheet index is out of bounds.");
      workbook.sheets.splice(at, 0, sheet);
      workbook.active = sheet;
      return show(sheet);
    },
    deleteSheet(given) {
      const sheet = stateOf<Sheet>(given);
      const at = workbook.sheets.indexOf(sheet);
      if (at < 0) throw new Error("The sheet has been deleted.");
      if (!workbook.sheets.some((other) => other !== sheet && !other.hidden))
        throw new Error("You can't remove all the visible sheets in a document.");
      checkProtection(sheet, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });
      workbook.sheets.splice(at, 1);
      if (workbook.active === sheet) workbook.active = workbook.sheets[Math.max(0, at - 1)] as Sheet;
    },
    getNamedRanges: () => workbook.names.map((named) => exposeNamedRange(document, named)),
    getRangeByName(name) {
      const named = findName(name);
      return named && workbook.sheets.includes(named.sheet) ? exposeRange(document, named.sheet, named.area) : null;
    },
    setNamedRange(name, range) {
      checkRangeName(name);
      const known = findName(name);
      const place = stateOf<RangeState>(range);
      if (known) Object.assign(known, place);
      else workbook.names.push({ name, ...place });
    },
    removeNamedRange(name) {
      const known = findName(name);
      if (!known) throw new Error(`The named range "${name}" does not exist.`);
      workbook.names.splice(workbook.names.indexOf(known), 1);
    },
  } as Partial<GoogleSpreadsheet>);
}
