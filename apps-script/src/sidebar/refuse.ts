import { WriteFailure, type WriteFailureReason } from "../../../core/sidebar-host.ts";

/** Throws what the script answered, unless it did what was asked. */
export function refuse(reason: WriteFailureReason | null): void {
  if (reason) throw new WriteFailure(reason);
}
