import { writeXlsx as writePackage } from "hucre/xlsx";
import { type Area, renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import { type SharedNames, shareNames } from "../../core/publish/share-names.ts";
import type { NamedFormula } from "../../core/sidebar-host.ts";
import { DEFAULT_FONT } from "./cell-styles.ts";
import { textCell } from "./file-cell.ts";
import { spellFileFormula } from "./file-formula.ts";
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
  const named = shareNames(workbook.namedFormulas ?? []);
  const written = workbook.sheets.map((sheet) => fileSheet(sheet, lists, named, computedValues));
  const listSheet = lists.toSheet((value) => textCell(value));
  const file = await writePackage({
    sheets: [...written.map(({ sheet }) => sheet), ...(listSheet ? [listSheet] : [])],
    namedRanges: [
      ...workbook.names.map(({ name, sheet, area }) => ({ name, range: referTo(sheet, area) })),
      ...(workbook.namedFormulas ?? []).flatMap((defined) => fileName(defined, named)),
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

/** A formula by its name; none where only our functions could calculate it: what used it is a value. */
function fileName({ name, sheet, formula }: NamedFormula, { edits, usedIn }: SharedNames) {
  if (usedIn(`=${name}`, ",", sheet ?? "") === "stays") return [];
  const native = edits.find((edit) => edit.name === name && edit.sheet === sheet)?.after ?? formula;
  const range = spellFileFormula(native)?.text;
  return range === undefined ? [] : [{ name, range, ...(sheet !== undefined && { scope: sheet }) }];
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
