import { mayMentionProduct } from "../../core/publish/may-mention-product.ts";
import { createCellReader } from "./serial-of-date.ts";
import type { TransferredFormulas } from "./server-functions.ts";

/**
 * Every formula of the spreadsheet with its value. Google does not say what spills, so where one of our functions is called
 * all values of its sheet come along.
 */
export function readFormulas(): readonly TransferredFormulas[] {
  const readCell = createCellReader();
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => {
      const range = sheet.getDataRange();
      const values = range.getValues().map((line) => line.map(readCell)) as (number | string | boolean)[][];
      const formulas = range.getFormulas();
      const cells = values.flatMap((line, y) =>
        line
          .map((value, x) => ({ row: y + 1, column: x + 1, formula: (formulas[y] as string[])[x] as string, value }))
          .filter(({ formula }) => formula !== ""),
      );
      const isOurs = cells.some(({ formula }) => mayMentionProduct(formula));
      return { sheet: sheet.getName(), cells, ...(isOurs && { values }) };
    });
}
