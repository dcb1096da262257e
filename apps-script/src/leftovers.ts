import type { WriteFailureReason } from "../../core/sidebar-host.ts";
import { withDocumentLock } from "./document-lock.ts";
import { rangeOf } from "./named-range.ts";
import { answerFailure, removeEach, type Work } from "./run-steps.ts";
import { isTemporaryName } from "./temporary-names.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const unfinishedSheets = (spreadsheet: Spreadsheet) => spreadsheet.getSheets().filter((sheet) => isTemporaryName(sheet.getName()));

/** Sheets that a run which was cut off left behind. */
export const readLeftovers = (): readonly string[] => unfinishedSheets(SpreadsheetApp.getActive()).map((sheet) => sheet.getName());

/** Removes them, and our names that lead to them or nowhere. */
export const removeLeftovers = (): WriteFailureReason | null =>
  answerFailure(() =>
    withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      removeEach([
        ...spreadsheet
          .getNamedRanges()
          .filter(isLeft)
          .map((named): Work => [named.getName(), () => named.remove()]),
        ...unfinishedSheets(spreadsheet).map((sheet): Work => [sheet.getName(), () => spreadsheet.deleteSheet(sheet)]),
      ]);
    }),
  );

function isLeft(named: GoogleAppsScript.Spreadsheet.NamedRange): boolean {
  const range = rangeOf(named);
  return range ? isTemporaryName(range.getSheet().getName()) : named.getName().startsWith("MB_");
}
