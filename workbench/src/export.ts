import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorksheetData, Nullable } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../xlsx/xlsx-workbook.ts";
import { readCell, readSpilledCell } from "./read-cell.ts";
import { readNamedFormulas } from "./read-formulas.ts";
import { inspectWorkbook } from "./read-plan.ts";
import { entriesOf, readStyles } from "./read-styles.ts";
import { readConditionalFormats } from "./render-conditional-format.ts";
import { readColor } from "./render-style.ts";
import { readValidations } from "./render-validation.ts";
import { readRange, type SheetNotes } from "./render-worksheet.ts";
import type { RunningUniver } from "./start-univer.ts";

/** Everything the open workbook holds, as the .xlsx writer takes it: what was inserted and what users made of it. */
export function gatherWorkbook(running: RunningUniver, workbook: FWorkbook): XlsxWorkbook {
  const { names } = inspectWorkbook(workbook);
  return {
    sheets: workbook.getSheets().map((sheet) => gatherSheet(running, workbook, sheet)),
    names,
    namedFormulas: readNamedFormulas(workbook).filter(({ name }) => !names.some((cells) => cells.name === name)),
    activeSheet: workbook.getActiveSheet().getSheetName(),
    title: workbook.getName(),
  };
}

function gatherSheet({ formulaData }: RunningUniver, workbook: FWorkbook, sheet: FWorksheet): XlsxSheet {
  const stored = sheet.getSheet().getConfig();
  const styles = workbook.getWorkbook().getStyles();
  const tabColor = readColor(stored.tabColor);
  const filter = sheet.getFilter()?.getRange().getRange();
  const spills: Spills = {
    ranges: formulaData.getArrayFormulaRange()[workbook.getId()]?.[stored.id] ?? {},
    cells: formulaData.getArrayFormulaCellData()[workbook.getId()]?.[stored.id] ?? {},
  };
  return {
    name: stored.name,
    rows: stored.rowCount,
    columns: stored.columnCount,
    ...(tabColor && { tabColor }),
    columnWidths: readColumnWidths(stored),
    hiddenColumns: readHidden(stored.columnData),
    hiddenRows: readHidden(stored.rowData),
    rowHeights: entriesOf(stored.rowData).flatMap(([row, { h, ia }]) => (h && ia === 0 ? [{ row: row + 1, height: h }] : [])),
    frozenRows: stored.freeze.ySplit,
    frozenColumns: stored.freeze.xSplit,
    gridlines: stored.showGridlines === 1,
    cells: [...readFilledCells(sheet, stored.cellData, spills), ...readSpilledCells(stored.cellData, spills)],
    styles: readStyles(stored, (cell) => styles.getStyleByCell(cell) ?? null),
    merges: stored.mergeData.map(readRange),
    validations: sheet.getDataValidations().flatMap(({ rule }) => readValidations(rule)),
    conditionalFormats: sheet.getConditionalFormattingRules().flatMap(readConditionalFormats),
    ...(filter && { filter: readRange(filter) }),
    ...UNPLANNED,
    ...(stored.custom as SheetNotes | undefined),
  };
}

/** What is not known of a sheet that the user added. */
const UNPLANNED: SheetNotes = { print: { landscape: false }, warnings: [], charts: [] };

/** How far array formulas reach, by their first cell, and the values of all cells they cover. */
interface Spills {
  readonly ranges: Readonly<Record<number, Readonly<Record<number, IRange>>>>;
  readonly cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

const readFilledCells = (sheet: FWorksheet, cells: IWorksheetData["cellData"], spills: Spills): readonly XlsxCell[] =>
  entriesOf(cells).flatMap(([row, line]) =>
    entriesOf(line).flatMap(([column, cell]) => {
      const value = readCell(cell);
      const formula = cell.f || cell.si ? sheet.getRange(row, column).getFormula() : "";
      if (value === null && !formula) return [];
      const range = spills.ranges[row]?.[column];
      const { rows, columns } = range ? readRange(range) : { rows: 1, columns: 1 };
      return [
        {
          row: row + 1,
          column: column + 1,
          ...(value !== null && { value }),
          ...(formula && { formula }),
          ...((rows > 1 || columns > 1) && { spill: { rows, columns } }),
        },
      ];
    }),
  );

const readSpilledCells = (cells: IWorksheetData["cellData"], spills: Spills): readonly XlsxCell[] =>
  entriesOf(spills.cells).flatMap(([row, line]) =>
    entriesOf(line).flatMap(([column, cell]) => {
      const value = cells[row]?.[column]?.f || !cell ? null : readSpilledCell(cell);
      return value === null ? [] : [{ row: row + 1, column: column + 1, value }];
    }),
  );

/** Widths of columns from A to the last that has one of its own. */
function readColumnWidths({ columnData, defaultColumnWidth }: IWorksheetData): readonly number[] {
  const widths: number[] = [];
  for (const [column, { w }] of entriesOf(columnData)) if (w) widths[column] = w;
  return Array.from(widths, (width) => width ?? defaultColumnWidth);
}

const readHidden = (list: Readonly<Record<number, { readonly hd?: number }>>): readonly number[] =>
  entriesOf(list).flatMap(([index, { hd }]) => (hd ? [index + 1] : []));
