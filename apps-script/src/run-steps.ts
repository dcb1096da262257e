import { WriteFailure, type WriteFailureReason } from "../../core/sidebar-host.ts";
import type { Step } from "./step.ts";

/** Does the work and answers why it was not done, or null. */
export function answerFailure(work: () => void): WriteFailureReason | null {
  try {
    work();
    return null;
  } catch (cause) {
    return cause instanceof WriteFailure ? cause.reason : hostFailure(cause, []);
  }
}

/** Takes all steps or none: throws a WriteFailure that names what could not be taken back. */
export function runSteps(steps: readonly Step[]): void {
  const begun: Step[] = [];
  try {
    for (const step of steps) {
      begun.push(step);
      step.write();
    }
    SpreadsheetApp.flush();
  } catch (cause) {
    const backwards = begun.reverse().flatMap(({ what, takeBack }): Work[] => (takeBack ? [[what, takeBack]] : []));
    throw new WriteFailure(hostFailure(cause, doEach(backwards).failed));
  }
}

/** Removes what cannot be brought back, each for itself. Throws a WriteFailure that names what Google kept. */
export function removeEach(works: readonly Work[]): void {
  const { failed, cause } = doEach(works);
  if (failed.length > 0) throw new WriteFailure(hostFailure(cause, failed));
}

export type Work = readonly [what: string, work: () => void];

/** Does all that can be done, and tells what could not and why. Google may put changes off: flushed one by one, they fail where they belong. */
function doEach(works: readonly Work[]): { readonly failed: readonly string[]; readonly cause: unknown } {
  const failed: string[] = [];
  let cause: unknown;
  for (const [what, work] of works)
    try {
      work();
      SpreadsheetApp.flush();
    } catch (thrown) {
      failed.push(what);
      cause = thrown;
    }
  return { failed, cause };
}

const hostFailure = (cause: unknown, leftovers: readonly string[]): WriteFailureReason => ({
  kind: "host",
  message: messageOf(cause),
  leftovers,
});

/** What Google's services throw need not be an Error of the script's own realm. */
export const messageOf = (cause: unknown): string => String(Object(cause).message || cause);
