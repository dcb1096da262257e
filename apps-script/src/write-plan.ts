import type { WriteFailureReason } from "../../core/sidebar-host.ts";
import { checkPlan } from "./check-plan.ts";
import { withDocumentLock } from "./document-lock.ts";
import { parsePlan } from "./parse-input.ts";
import { planSteps } from "./plan-steps.ts";
import { answerFailure, removeEach, runSteps } from "./run-steps.ts";

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
      // When all else is done: a deleted sheet cannot be brought back.
      removeEach(plan.removedSheets.map((name) => [name, () => touched.spreadsheet.deleteSheet(touched.find(name))]));
    });
  });
