import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../core/cell.ts";
import { type Area, readArea } from "../../core/formula/a1.ts";
import type { DefinedName } from "../../core/plan/sheet-plan.ts";
import type { Inspection, NamedCells } from "../../core/sidebar-host.ts";
import { readCell } from "./read-cell.ts";
import { readSheetName } from "./render-validation.ts";

/** The workbook's sheets, and those of its names that mean one area of one sheet. */
export const inspectWorkbook = (workbook: FWorkbook): Inspection => ({
  sheets: workbook.getSheets().map((sheet) => sheet.getSheetName()),
  names: workbook.getDefinedNames().flatMap((defined) => {
    const name = readDefinedName(defined.getName(), defined.getFormulaOrRefString());
    return name ? [name] : [];
  }),
});

/** The cells of these names, as values; names that are not there are left out. */
export function readNames(workbook: FWorkbook, names: readonly string[]): readonly NamedCells[] {
  const defined = inspectWorkbook(workbook).names;
  return names.flatMap((wanted) => {
    const found = defined.find(({ name }) => name === wanted);
    const sheet = found && workbook.getSheetByName(found.sheet);
    return sheet ? [{ ...found, cells: readCells(sheet, found.area, "") }] : [];
  });
}

/** The values of an area row by row, at full precision, with `blank` for an empty cell. */
export function readCells(sheet: FWorksheet, area: Area, blank: CellValue): CellValue[][] {
  const stored = sheet.getSheet().getCellMatrix();
  return Array.from({ length: area.rows }, (_, y) =>
    Array.from({ length: area.columns }, (_, x) => readCell(stored.getValue(area.row - 1 + y, area.column - 1 + x) ?? null) ?? blank),
  );
}

function readDefinedName(name: string, meaning: string): DefinedName | undefined {
  const reference = meaning.replace(/^=/, "");
  const mark = reference.lastIndexOf("!");
  const area = readArea(reference.slice(mark + 1));
  return area && mark > 0 ? { name, sheet: readSheetName(reference.slice(0, mark)), area } : undefined;
}
