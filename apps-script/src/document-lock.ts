import { WriteFailure } from "../../core/sidebar-host.ts";

/** How long to wait while somebody else writes to this document, in milliseconds. */
const PATIENCE = 5000;

/** Does the work while nobody else's Measured By writes to this document. Throws WriteFailure "busy" when somebody does. */
export function withDocumentLock(work: () => void, patience: number = PATIENCE): void {
  const lock = LockService.getDocumentLock();
  try {
    if (!lock.tryLock(patience)) throw new WriteFailure({ kind: "busy" });
    work();
  } finally {
    release(lock);
  }
}

/** Google releases the lock at the end of the script anyway: a failing release undoes nothing. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {}
}
