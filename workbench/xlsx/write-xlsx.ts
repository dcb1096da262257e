import { writeXlsx as writePackage } from "hucre/xlsx";
import { type Area, renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import { DEFAULT_FONT } from "./cell-styles.ts";
import { textCell } from "./file-cell.ts";
import { fileSheet } from "./file-sheet.ts";
import { ListSheet } from "./file-validations.ts";
import { FILTER_NAME, finishPackage } from "./finish-package.ts";
import { printedArea } from "./printed-area.ts";
import { XlsxFailure, type XlsxSheet, type XlsxWorkbook } from "./xlsx-workbook.ts";

/**
 * The workbook as an .xlsx file, in Node and in the browser. Programs that open it recalculate it; until they do they
 * show the computed values. Rejects with an XlsxFailure.
 *
 * Our own functions do not exist where the file is opened: calls of them become native twins, or values (native-cells.ts).
 * `computedValues: false` leaves the values of formulas out, so that whoever opens the file has to calculate them.
 */
export async function writeXlsx(workbook: XlsxWorkbook, { computedValues = true } = {}): Promise<Uint8Array> {
  checkSheetNames(workbook.sheets.map((sheet) => sheet.name));
  const lists = new ListSheet(workbook.sheets.map((sheet) => sheet.name));
  const written = workbook.sheets.map((sheet) => fileSheet(sheet, lists, computedValues));
  const listSheet = lists.toSheet((value) => textCell(value));
  const file = await writePackage({
    sheets: [...written.map(({ sheet }) => sheet), ...(listSheet ? [listSheet] : [])],
    namedRanges: [
      ...workbook.names.map(({ name, sheet, area }) => ({ name, range: referTo(sheet, area) })),
      ...workbook.sheets.flatMap(builtInNames),
    ],
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet),
    ),
    defaultFont: DEFAULT_FONT,
    ...(workbook.title !== undefined && { properties: { title: workbook.title } }),
  });
  return finishPackage(file, {
    ...(workbook.language && { language: workbook.language }),
    sheets: written.map(({ finish }) => finish),
  });
}

/** What the format keeps in names. hucre would write those for printing too, but without the quotes a sheet's name may need. */
function builtInNames(sheet: XlsxSheet) {
  const { name: scope, print, filter } = sheet;
  const printed = printedArea(sheet);
  return [
    ...(filter ? [{ name: FILTER_NAME, range: referTo(scope, filter), scope }] : []),
    ...(printed ? [{ name: "_xlnm.Print_Area", range: referTo(scope, printed), scope }] : []),
    ...(print.repeatedRows ? [{ name: "_xlnm.Print_Titles", range: `${renderSheetName(scope)}!$1:$${print.repeatedRows}`, scope }] : []),
  ];
}

const referTo = (sheet: string, area: Area): string => `${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`;

function checkSheetNames(names: readonly string[]) {
  const seen = new Set<string>();
  for (const sheet of names) {
    const key = sheet.toLowerCase();
    const allowed = sheet.length <= 31 && /^(?!')[^[\]:*?/\\]+(?<!')$/.test(sheet) && key !== "history";
    if (!allowed || seen.has(key)) throw new XlsxFailure({ kind: "sheet name", sheet });
    seen.add(key);
  }
}
