import { createDateReader, isDate } from "./serial-of-date.ts";
import type { TransferredFormulas } from "./server-functions.ts";

/**
 * Every formula of the spreadsheet with its value. Google does not say how scripts see the separator of a locale's
 * formulas, so the formulas tell it themselves: outside of texts, sheet names and arrays only an argument can end in ";".
 */
export function readFormulas(): readonly TransferredFormulas[] {
  const serialOf = createDateReader();
  const sheets = SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => {
      const range = sheet.getDataRange();
      const values = range.getValues();
      const cells = range.getFormulas().flatMap((line, y) =>
        line.flatMap((formula, x) => {
          if (formula === "") return [];
          const value: unknown = values[y]?.[x];
          return [{ row: y + 1, column: x + 1, formula, value: (isDate(value) ? serialOf(value) : value) as number | string | boolean }];
        }),
      );
      return { sheet: sheet.getName(), cells };
    });
  const separator = sheets.some(({ cells }) => cells.some(({ formula }) => partsBySemicolon(formula))) ? ";" : ",";
  return sheets.map(({ sheet, cells }) => ({ sheet, separator, cells }));
}

const partsBySemicolon = (formula: string): boolean => formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, "").includes(";");
