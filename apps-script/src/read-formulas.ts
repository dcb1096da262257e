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
      const values = range.getValues().map((line) => line.map(readCell) as (number | string | boolean)[]);
      const cells = range.getFormulas().flatMap((line, y) =>
        line.flatMap((formula, x) => {
          const value = values[y]?.[x];
          return formula === "" || value === undefined ? [] : [{ row: y + 1, column: x + 1, formula, value }];
        }),
      );
      const isOurs = cells.some(({ formula }) => mayMentionProduct(formula));
      return { sheet: sheet.getName(), cells, ...(isOurs && { values }) };
    });
}
