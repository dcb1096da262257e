import type { WriteFailureReason } from "../../core/sidebar-host.ts";
import { withDocumentLock } from "./document-lock.ts";
import { rangeOf } from "./named-range.ts";
import { answerFailure } from "./run-steps.ts";
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
      const sheets = unfinishedSheets(spreadsheet);
      for (const named of spreadsheet.getNamedRanges()) {
        const range = rangeOf(named);
        const isLeft = range ? isTemporaryName(range.getSheet().getName()) : named.getName().startsWith("MB_");
        if (isLeft) named.remove();
      }
      for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
      SpreadsheetApp.flush();
    }),
  );
