import type { Area } from "../../../core/formula/a1.ts";
import { type EmbeddedChart, exposeChartBuilder } from "./charts.ts";
import type { Document } from "./document.ts";
import { exposeNamedRange } from "./named-range.ts";
import { exposeRange, exposeRangeList, readA1 } from "./range.ts";
import { checkSheetName } from "./sheet-name.ts";
import { expose, stateOf } from "./wire.ts";
import { type ConditionalFormat, createSheet, type Sheet, type Workbook } from "./workbook.ts";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** From A1 to the last row and column that hold anything. */
function dataArea(sheet: Sheet): Area {
  const filled = [...sheet.cells.values()].filter(({ value, formula, image }) => value !== "" || formula || image);
  const last = (position: "row" | "column"): number => Math.max(1, ...filled.map((cell) => cell[position]));
  return { row: 1, column: 1, rows: last("row"), columns: last("column") };
}

/** A copy at the end, with copies of the names that lead to its source; Sheets' own words before its name. */
function copySheet(workbook: Workbook, source: Sheet): Sheet {
  const { id } = createSheet("");
  const copy: Sheet = {
    ...source,
    id,
    name: `Copy of ${source.name}`,
    cells: new Map([...source.cells].map(([key, cell]) => [key, { ...cell }])),
    hiddenRows: new Set(source.hiddenRows),
    hiddenColumns: new Set(source.hiddenColumns),
    columnWidths: new Map(source.columnWidths),
    rowHeights: new Map(source.rowHeights),
    merges: [...source.merges],
    conditionalFormats: [...source.conditionalFormats],
    charts: [...source.charts],
    protections: [],
  };
  checkSheetName(workbook, copy.name);
  workbook.sheets.push(copy);
  for (const { name, sheet, area } of [...workbook.names])
    if (sheet === source) workbook.names.push({ name: `'${copy.name}'!${name}`, sheet: copy, area });
  return copy;
}

export function exposeSheet(document: Document, state: Sheet): GoogleSheet {
  const { wire, workbook } = document;
  const alive = (): Sheet => {
    if (!workbook.sheets.includes(state)) throw new Error("The sheet has been deleted.");
    return state;
  };
  const inGrid = (first: number, count: number, size: number): void => {
    if (!Number.isInteger(first) || !Number.isInteger(count) || first < 1 || count < 1 || first + count - 1 > size)
      throw new Error("Those rows or columns are out of bounds.");
  };
  const freeze = (count: number, size: number, cutsThrough: (merge: Area) => boolean): number => {
    if (count >= size) throw new Error("You can't freeze all rows or columns of a sheet.");
    if (state.merges.some(cutsThrough)) throw new Error("You can't freeze rows or columns which contain only part of a merged cell.");
    return count;
  };
  const positions = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => first + index);

  const sheet: GoogleSheet = expose<GoogleSheet>(
    wire,
    "Sheet",
    {
      getName: () => alive().name,
      setName(name) {
        checkSheetName(workbook, name, alive());
        state.name = name;
        return sheet;
      },
      activate() {
        workbook.active = alive();
        return sheet;
      },
      showSheet() {
        alive().hidden = false;
        return sheet;
      },
      isSheetHidden: () => alive().hidden,
      getSheetId: () => alive().id,
      // Sheets that are a chart are not modelled.
      getType: () => "GRID" as unknown as GoogleAppsScript.Spreadsheet.SheetType,
      getDataRange: () => exposeRange(document, alive(), dataArea(state)),
      getNamedRanges: () => workbook.names.filter((named) => named.sheet === alive()).map((named) => exposeNamedRange(document, named)),
      copyTo: () => document.showSheet(copySheet(workbook, alive())),
      newChart: () => exposeChartBuilder(wire, alive()),
      insertChart(chart) {
        alive().charts.push(stateOf<EmbeddedChart>(chart));
      },
      // biome-ignore lint/suspicious/noExplicitAny: one function stands for the four overloads.
      getRange(first: any, column?: any, rows: any = 1, columns: any = 1) {
        const area = typeof first === "string" ? readA1(first) : { row: first, column, rows, columns };
        return exposeRange(document, alive(), area);
      },
      getRangeList: (a1Notations) => exposeRangeList(document, alive(), a1Notations),
      insertRowsAfter(after, count) {
        inGrid(after, 1, alive().rows);
        if (after !== state.rows) throw new TypeError("Only rows at the end are modelled by the simulated Google Sheets");
        state.rows += count;
        return sheet;
      },
      insertColumnsAfter(after, count) {
        inGrid(after, 1, alive().columns);
        if (after !== state.columns) throw new TypeError("Only columns at the end are modelled by the simulated Google Sheets");
        state.columns += count;
        return sheet;
      },
      setTabColor(color) {
        alive().tabColor = color;
        return sheet;
      },
      setHiddenGridlines(hidden) {
        alive().gridlines = !hidden;
        return sheet;
      },
      setColumnWidths(first, count, width) {
        inGrid(first, count, alive().columns);
        for (const column of positions(first, count)) state.columnWidths.set(column, width);
        return sheet;
      },
      setRowHeights(first, count, height) {
        inGrid(first, count, alive().rows);
        for (const row of positions(first, count)) state.rowHeights.set(row, height);
        return sheet;
      },
      hideRows(first: number, count: number = 1) {
        inGrid(first, count, alive().rows);
        for (const row of positions(first, count)) state.hiddenRows.add(row);
      },
      hideColumns(first: number, count: number = 1) {
        inGrid(first, count, alive().columns);
        for (const column of positions(first, count)) state.hiddenColumns.add(column);
      },
      setFrozenRows(count) {
        alive().frozenRows = freeze(count, state.rows, ({ row, rows }) => row <= count && row + rows - 1 > count);
      },
      setFrozenColumns(count) {
        alive().frozenColumns = freeze(count, state.columns, ({ column, columns }) => column <= count && column + columns - 1 > count);
      },
      setConditionalFormatRules(rules) {
        alive().conditionalFormats = rules.map((rule) => stateOf<ConditionalFormat>(rule));
      },
    },
    state,
  );
  return sheet;
}
