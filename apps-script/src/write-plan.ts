import { WriteFailure, type WriteFailureReason } from "../../core/sidebar-host.ts";
import { checkPlan, type Touched } from "./check-plan.ts";
import { withDocumentLock } from "./document-lock.ts";
import { parsePlan } from "./parse-input.ts";
import { planSteps } from "./plan-steps.ts";
import { answerFailure, hostFailure, runSteps } from "./run-steps.ts";
import type { TransferredPlan } from "./server-functions.ts";

/**
 * Writes the whole plan or nothing, and answers why nothing was written, or null. Reads first and then only writes, under
 * the document's lock, so that Sheets takes all changes in one go.
 */
export const writePlan = (input: unknown): WriteFailureReason | null =>
  answerFailure(() => {
    const plan = parsePlan(input);
    withDocumentLock(() => {
      const touched = checkPlan(SpreadsheetApp.getActive(), plan);
      runSteps(planSteps(touched, plan));
      removeSheets(touched, plan);
    });
  });

/**
 * A deleted sheet cannot be brought back, so sheets go when all else is done, each for itself: what Sheets will not
 * delete is left over.
 */
function removeSheets({ spreadsheet, sheets }: Touched, plan: TransferredPlan): void {
  const failures = plan.removedSheets.flatMap(({ name }) => {
    try {
      spreadsheet.deleteSheet(sheets.get(name) as GoogleAppsScript.Spreadsheet.Sheet);
      return [];
    } catch (cause) {
      return [{ name, cause }];
    }
  });
  const leftovers = failures.map(({ name }) => name);
  if (failures[0]) throw new WriteFailure(hostFailure(failures[0].cause, leftovers));
}
