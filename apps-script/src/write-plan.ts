import { WriteFailure, type WriteFailureReason } from "../../core/sidebar-host.ts";
import { checkPlan, type Touched } from "./check-plan.ts";
import { withDocumentLock } from "./document-lock.ts";
import { parsePlan } from "./parse-input.ts";
import { planSteps } from "./plan-steps.ts";
import type { TransferredPlan } from "./server-functions.ts";
import type { Step } from "./step.ts";

/**
 * Writes the whole plan or nothing, and answers why nothing was written, or null. Reads first and then only writes, under
 * the document's lock, so that Sheets takes all changes in one go.
 */
export function writePlan(input: unknown): WriteFailureReason | null {
  try {
    const plan = parsePlan(input);
    withDocumentLock(() => writeAll(checkPlan(SpreadsheetApp.getActive(), plan), plan));
    return null;
  } catch (cause) {
    return cause instanceof WriteFailure ? cause.reason : hostFailure(cause, []);
  }
}

function writeAll(touched: Touched, plan: TransferredPlan): void {
  const begun: Step[] = [];
  try {
    for (const step of planSteps(touched, plan)) {
      begun.push(step);
      step.write();
    }
    SpreadsheetApp.flush();
  } catch (cause) {
    throw new WriteFailure(hostFailure(cause, takeBack(begun)));
  }
  removeSheets(touched, plan);
}

/** Takes steps back, last first, and tells what would not go. */
function takeBack(begun: readonly Step[]): readonly string[] {
  const leftovers: string[] = [];
  for (const step of [...begun].reverse()) {
    try {
      step.takeBack?.();
    } catch {
      leftovers.push(step.what);
    }
  }
  return leftovers;
}

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

const hostFailure = (cause: unknown, leftovers: readonly string[]): WriteFailureReason => ({
  kind: "host",
  // What Google's services throw need not be an Error of the script's own realm.
  message: String((cause as { readonly message?: unknown } | null)?.message ?? cause),
  leftovers,
});
