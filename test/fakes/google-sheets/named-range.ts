import type { Document } from "./document.ts";
import { exposeRange } from "./range.ts";
import { expose } from "./wire.ts";
import type { Workbook } from "./workbook.ts";

export const exposeNamedRange = (document: Document, named: Workbook["names"][number]): GoogleAppsScript.Spreadsheet.NamedRange =>
  expose<GoogleAppsScript.Spreadsheet.NamedRange>(document.wire, "NamedRange", {
    getName: () => named.name,
    getRange: () => exposeRange(document, named.sheet, named.area),
    remove() {
      const { names } = document.workbook;
      const at = names.indexOf(named);
      if (at < 0) throw new Error("The named range has been deleted.");
      names.splice(at, 1);
    },
  });
