import type { DefinedName } from "../../core/plan/sheet-plan.ts";
import type { Inspection } from "../../core/sidebar-host.ts";
import { rangeOf } from "./named-range.ts";
import { parseNames } from "./parse-input.ts";
import { createCellReader } from "./serial-of-date.ts";
import type { TransferredCells } from "./server-functions.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The sheets and the defined names of the workbook, those left out that lead nowhere. */
export function inspectWorkbook(): Inspection {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    sheets: spreadsheet.getSheets().map((sheet) => sheet.getName()),
    names: spreadsheet.getNamedRanges().flatMap((named) => {
      const range = rangeOf(named);
      return range ? [{ name: named.getName(), ...placeOf(range) }] : [];
    }),
  };
}

/** The values of defined names, dates as serial day numbers. Names that are not there are left out. */
export function readNames(input: unknown): readonly TransferredCells[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const readCell = createCellReader();
  return parseNames(input).flatMap((name) => {
    const range = spreadsheet.getRangeByName(name);
    if (!range) return [];
    const cells = range.getValues().map((row) => row.map(readCell));
    return [{ name, ...placeOf(range), cells }];
  });
}

const placeOf = (range: Range): Omit<DefinedName, "name"> => ({
  sheet: range.getSheet().getName(),
  area: { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() },
});
