import { WriteFailure, type WriteFailureReason } from "../../core/sidebar-host.ts";
import { checkPlan, type Touched } from "./check-plan.ts";
import { withDocumentLock } from "./document-lock.ts";
import { parsePlan } from "./parse-input.ts";
import type { PlanScript } from "./plan-script.ts";
import { planSteps } from "./plan-steps.ts";
import { answerFailure, doEach, hostFailure, runSteps } from "./run-steps.ts";

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
function removeSheets({ spreadsheet, find }: Touched, { removedSheets }: PlanScript): void {
  const { failed, cause } = doEach(removedSheets.map((name) => [name, () => spreadsheet.deleteSheet(find(name))]));
  if (failed.length > 0) throw new WriteFailure(hostFailure(cause, failed));
}
