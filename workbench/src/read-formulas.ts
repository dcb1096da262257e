import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { BLANK, type CellValue } from "../../core/cell.ts";
import type { FormulaCell, NamedFormula, WorkbookFormulas } from "../../core/sidebar-host.ts";
import { readCell, readSpilledCell } from "./read-cell.ts";
import { readSpills, type Spills } from "./read-spills.ts";
import { entriesOf } from "./read-styles.ts";
import { readRange } from "./render-worksheet.ts";
import type { RunningUniver } from "./start-univer.ts";

/** Every formula of the workbook: of cells with their values and what they spill, and of names. Sheets without formulas are left out. */
export const readFormulas = (running: RunningUniver, workbook: FWorkbook): WorkbookFormulas => ({
  sheets: workbook.getSheets().flatMap((sheet) => {
    const cells = readSheet(sheet, readSpills(running, workbook, sheet.getSheetId()));
    return cells.length > 0 ? [{ sheet: sheet.getSheetName(), separator: ",", cells } as const] : [];
  }),
  names: readNamedFormulas(workbook),
});

/** Names that stand for cells alone have no equals sign here. */
export const readNamedFormulas = (workbook: FWorkbook): readonly NamedFormula[] =>
  workbook.getDefinedNames().flatMap((defined) => {
    const sheet = workbook.getSheetBySheetId(defined.getLocalSheetId() ?? "")?.getSheetName();
    const formula = defined.getFormulaOrRefString();
    return formula.startsWith("=") ? [{ name: defined.getName(), formula, ...(sheet !== undefined && { sheet }) }] : [];
  });

const readSheet = (sheet: FWorksheet, spills: Spills): readonly FormulaCell[] =>
  entriesOf(sheet.getSheet().getConfig().cellData).flatMap(([row, line]) =>
    entriesOf(line).flatMap(([column, cell]) => {
      if (!cell.f && !cell.si) return [];
      const value = readCell(cell) ?? BLANK;
      const spilled = readSpilled(row, column, value, spills);
      return [{ row: row + 1, column: column + 1, formula: sheet.getRange(row, column).getFormula(), value, ...(spilled && { spilled }) }];
    }),
  );

function readSpilled(row: number, column: number, first: CellValue, { ranges, cells }: Spills): FormulaCell["spilled"] {
  const range = ranges[row]?.[column];
  if (!range) return undefined;
  const { rows, columns } = readRange(range);
  if (rows * columns === 1) return undefined;
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_, x) => {
      if (x + y === 0) return first;
      const cell = cells[row + y]?.[column + x];
      return cell ? (readSpilledCell(cell) ?? BLANK) : BLANK;
    }),
  );
}
