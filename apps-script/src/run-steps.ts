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
    throw new WriteFailure(hostFailure(cause, takeBack(begun)));
  }
}

/** Takes steps back, last first, and tells what would not go. */
function takeBack(begun: readonly Step[]): readonly string[] {
  const leftovers: string[] = [];
  for (const step of [...begun].reverse()) {
    try {
      if (step.takeBack) step.takeBack();
    } catch {
      leftovers.push(step.what);
    }
  }
  return leftovers;
}

export const hostFailure = (cause: unknown, leftovers: readonly string[]): WriteFailureReason => ({
  kind: "host",
  message: messageOf(cause),
  leftovers,
});

/** What Google's services throw need not be an Error of the script's own realm. */
export const messageOf = (cause: unknown): string => String((cause as { readonly message?: unknown } | null)?.message ?? cause);
