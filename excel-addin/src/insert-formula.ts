import { qualifyFunctions } from "./qualify-functions.ts";
import { RUN_OPTIONS } from "./run-options.ts";

/** Types a formula into the active cell. A cell formatted as text would show the formula itself. */
export const insertFormula = (formula: string): Promise<void> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const cell = context.workbook.getActiveCell().load("numberFormat");
    await context.sync();
    if (cell.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[qualifyFunctions(formula)]];
  });
