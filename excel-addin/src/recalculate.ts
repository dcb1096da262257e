/**
 * Calculates what a write left to be calculated: whoever suspends calculation has to catch up on it, says Excel's
 * documentation, and where users calculate by hand nothing else does. What is written stays written when it fails, as it
 * does while the next cell is being edited already: nobody should wait for that.
 */
export const recalculate = (): Promise<void> =>
  Excel.run(async ({ workbook: { application } }) => application.calculate("Recalculate")).catch(() => undefined);
