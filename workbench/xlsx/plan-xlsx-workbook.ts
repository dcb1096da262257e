import type { CellValue } from "../../core/cell.ts";
import type { Block, NewSheet, PlannedCell, SheetPlan, StyledArea } from "../../core/plan/sheet-plan.ts";
import { DATE_FORMAT, GENERAL } from "../../core/plan/table-sheet.ts";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "./xlsx-workbook.ts";

/** What a sheet shows once calculated, by its name: rows × columns from A1 on. */
export type ComputedValues = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** The new sheets and names of a plan, spelled in en-US, as a workbook with the values an engine computed for it. */
export const planXlsxWorkbook = (plan: SheetPlan<string>, computed: ComputedValues): XlsxWorkbook => ({
  sheets: plan.newSheets.map((sheet) => planXlsxSheet(sheet, computed.get(sheet.name) ?? [])),
  names: plan.newNames,
});

function planXlsxSheet({ blocks, ...sheet }: NewSheet<string>, computed: readonly (readonly CellValue[])[]): XlsxSheet {
  return {
    ...sheet,
    cells: blocks.flatMap((block) => planCells(block, computed)),
    styles: [...blocks.flatMap(planDates), ...sheet.styles, ...blocks.flatMap(planFormats)],
  };
}

const planCells = (block: Block<string>, computed: readonly (readonly CellValue[])[]): XlsxCell[] =>
  block.cells.flatMap((line, y) =>
    line.flatMap((planned, x) => {
      const [row, column] = [block.row + y, block.column + x];
      return planned ? [{ row, column, ...planCell(planned, computed[row - 1]?.[column - 1]) }] : [];
    }),
  );

function planCell(planned: NonNullable<PlannedCell<string>>, computed: CellValue): Pick<XlsxCell, "value" | "formula"> {
  if (planned.kind !== "formula") return { value: planned.value };
  return { formula: planned.value, ...(computed !== undefined && { value: computed ?? "" }) };
}

/** A date shows as one, whatever the sheet says of its cell or does not. */
const planDates = ({ row, column, cells }: Block<string>): StyledArea[] =>
  cells.flatMap((line, y) =>
    line.flatMap((cell, x) =>
      cell?.kind === "date"
        ? [{ area: { row: row + y, column: column + x, rows: 1, columns: 1 }, style: { numberFormat: DATE_FORMAT } }]
        : [],
    ),
  );

const planFormats = (block: Block<string>): StyledArea[] =>
  (block.numberFormats ?? []).flatMap((line, y) =>
    line.flatMap((numberFormat, x) =>
      numberFormat === GENERAL
        ? []
        : [{ area: { row: block.row + y, column: block.column + x, rows: 1, columns: 1 }, style: { numberFormat } }],
    ),
  );
