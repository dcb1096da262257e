import { WriteFailure } from "../../core/sidebar-host.ts";

/** Excel's codes for "not now": a cell is being edited, others are writing, too much is under way. */
const BUSY_CODES: readonly unknown[] = ["InvalidOperationInCellEditMode", "Conflict", "ActivityLimitReached"];

/** The failure of a plan, from whatever Excel or its client threw. `leftovers` names what could not be taken back. */
export function readWriteFailure(error: unknown, leftovers: readonly string[]): WriteFailure {
  if (error instanceof WriteFailure) return error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (leftovers.length === 0 && BUSY_CODES.includes(code)) return new WriteFailure({ kind: "busy" });
  return new WriteFailure({ kind: "host", message: String(message ?? error), leftovers });
}

/** The work, whose errors are failures of writing: nothing that it left is known. */
export const asWrite = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error) => {
    throw readWriteFailure(error, []);
  });
