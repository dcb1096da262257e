import { RUN_OPTIONS } from "./run-options.ts";

/**
 * Calculates what a write left to be calculated: whoever suspends calculation has to catch up on it, says Excel's
 * documentation, and where users calculate by hand nothing else does. What is written stays written when it fails.
 */
export const recalculate = (): Promise<void> =>
  Excel.run(RUN_OPTIONS, async ({ workbook: { application } }) => application.calculate("Recalculate")).catch(() => undefined);
