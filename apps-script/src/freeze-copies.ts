import { WriteFailure, type WriteFailureReason } from "../../core/sidebar-host.ts";
import { withDocumentLock } from "./document-lock.ts";
import { asLiteral } from "./literal.ts";
import { parseCopies } from "./parse-input.ts";
import { answerFailure, runSteps } from "./run-steps.ts";
import { hasSheet } from "./same-name.ts";
import type { TransferredCopy } from "./server-functions.ts";
import type { Step } from "./step.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds copies of sheets with values in place of formulas, all of them or none. Answers why not, or null. */
export const freezeCopies = (input: unknown): WriteFailureReason | null =>
  answerFailure(() => {
    const copies = parseCopies(input);
    withDocumentLock(() => runSteps(planCopies(SpreadsheetApp.getActive(), copies)));
  });

function planCopies(spreadsheet: Spreadsheet, copies: readonly TransferredCopy[]): readonly Step[] {
  const sheets = spreadsheet.getSheets();
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const known = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const active = spreadsheet.getActiveSheet();
  const made: Sheet[] = [];
  return [
    ...copies.map(({ sheet: name, copy, temporaryName }): Step => {
      const source = byName.get(name);
      if (!source) throw new WriteFailure({ kind: "sheet missing", sheet: name });
      const taken = [copy, temporaryName].find((other) => hasSheet(byName, other));
      if (taken !== undefined) throw new WriteFailure({ kind: "name taken", name: taken });
      return {
        what: temporaryName,
        write: () => {
          const sheet = source.copyTo(spreadsheet).setName(temporaryName);
          made.push(sheet);
          // Values of the source: the copy's custom functions would first be loading. Set, not pasted: a filter hides no row from that.
          const range = source.getDataRange();
          // Without rules for what is typed, which would reject a value that has come to break them.
          sheet
            .getRange(range.getA1Notation())
            .clearDataValidations()
            .setValues(range.getValues().map((row) => row.map(renderValue)));
          removeNames(sheet);
        },
        // Sheets names a copy after its source; one that bears neither name is somebody else's.
        takeBack: () => {
          for (const sheet of spreadsheet.getSheets()) {
            if (known.has(sheet.getSheetId())) continue;
            const given = sheet.getName();
            if (given !== temporaryName && given !== copy && !given.includes(name)) continue;
            removeNames(sheet);
            spreadsheet.deleteSheet(sheet);
          }
        },
      };
    }),
    ...copies.map(({ copy }, index): Step => ({ what: copy, write: () => void (made[index] as Sheet).setName(copy) })),
    { what: "", write: () => void spreadsheet.setActiveSheet(active) },
  ];
}

const renderValue = (value: unknown): unknown => (typeof value === "string" ? asLiteral(value) : value);

/** A copied sheet brings copies of the names that lead to its source. */
function removeNames(sheet: Sheet): void {
  for (const named of sheet.getNamedRanges()) named.remove();
}
