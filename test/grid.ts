import { isDeepStrictEqual } from "node:util";
import { type Area, readArea, renderArea } from "../core/formula/a1.ts";
import type { ConditionalFormat, NewSheet, SheetPlan, ValidationRule } from "../core/plan/sheet-plan.ts";
import type { XlsxSheet } from "../workbench/xlsx/xlsx-workbook.ts";

/**
 * What a workbook holds, in words that every host shares, so that the grids which Google Sheets, Excel, the workbench
 * and an .xlsx file end up with can be compared. Areas are A1 notation; formulas are English with commas, "=" first.
 */
export interface Grid {
  readonly sheets: readonly GridSheet[];
  /** "Key results!A5:Z105" by workbook-scoped name; the sheet's name is never quoted here. */
  readonly names: Readonly<Record<string, string>>;
}

export interface GridSheet {
  readonly name: string;
  readonly tabColor: string;
  /** By A1 notation: every cell that has content or a number format. */
  readonly cells: Readonly<Record<string, GridCell>>;
  readonly validations: readonly {
    readonly area: string;
    readonly rule: ValidationRule;
    readonly help: string;
    readonly strict: boolean;
  }[];
  readonly conditionalFormats: readonly {
    readonly area: string;
    readonly rule: ConditionalFormat<string>["rule"];
    readonly style: object;
  }[];
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Pixels at 100 %, from column A on. */
  readonly columnWidths: readonly number[];
  readonly filter: string | null;
  readonly gridlines: boolean;
}

export interface GridCell {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  /** An en-US pattern; left out for General. */
  readonly numberFormat?: string;
}

/** The new sheets and names of a plan as a grid: what every host has to end up with. */
export const gridOfPlan = (plan: SheetPlan<string>): Grid => ({
  sheets: plan.newSheets.map(gridOfSheet),
  names: Object.fromEntries(plan.newNames.map(({ name, sheet, area }) => [name, `${sheet}!${renderArea(area)}`])),
});

const gridOfSheet = (sheet: NewSheet<string>): GridSheet => ({ ...gridAround(sheet), cells: cellsOf(sheet) });

/** All of a sheet but its cells, planned or read from a file. */
export const gridAround = (sheet: Omit<XlsxSheet, "cells">): Omit<GridSheet, "cells"> => ({
  name: sheet.name,
  tabColor: sheet.tabColor ?? "",
  validations: sheet.validations.map(({ area, rule, help, strict }) => ({ area: renderArea(area), rule, help, strict })),
  conditionalFormats: sheet.conditionalFormats.map(({ area, rule, style }) => ({ area: renderArea(area), rule, style })),
  merges: sheet.merges.map(renderArea),
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
  columnWidths: sheet.columnWidths,
  filter: sheet.filter ? renderArea(sheet.filter) : null,
  gridlines: sheet.gridlines,
});

const GENERAL = "General";

/** A date that neither a style nor its block formats: every host shows it as a date. */
const DATE_FORMAT = "yyyy-mm-dd";

function cellsOf(sheet: NewSheet<string>): Record<string, GridCell> {
  const cells: Record<string, { -readonly [K in keyof GridCell]: GridCell[K] }> = {};
  const cellAt = (row: number, column: number) => {
    const a1 = renderArea({ row, column, rows: 1, columns: 1 });
    cells[a1] ??= {};
    return cells[a1];
  };
  for (const { row, column, cells: lines } of sheet.blocks)
    for (const [y, line] of lines.entries())
      for (const [x, cell] of line.entries()) {
        if (cell === null || cell.value === "") continue;
        const target = cellAt(row + y, column + x);
        if (cell.kind === "formula") target.formula = cell.value;
        else target.value = cell.value;
        if (cell.kind === "date") target.numberFormat = DATE_FORMAT;
      }
  for (const { area, style } of sheet.styles) {
    if (style.numberFormat === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) cellAt(row, column).numberFormat = style.numberFormat;
  }
  for (const { row, column, numberFormats } of sheet.blocks)
    for (const [y, line] of (numberFormats ?? []).entries())
      for (const [x, format] of line.entries()) if (format !== GENERAL) cellAt(row + y, column + x).numberFormat = format;
  for (const [a1, cell] of Object.entries(cells)) {
    if (cell.numberFormat === GENERAL) delete cell.numberFormat;
    if (Object.keys(cell).length === 0) delete cells[a1];
  }
  return cells;
}

/**
 * A grid in one order, so that hosts which keep rules by cell or by kind compare: validations column by column with those
 * that are alike as one, merges and conditional formats by where they are.
 */
export const inOrder = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort(),
    conditionalFormats: [...sheet.conditionalFormats].sort((left, right) => left.area.localeCompare(right.area)),
    validations: joinRows(sheet.validations.flatMap(columnByColumn)),
  })),
});

type GridValidation = GridSheet["validations"][number];

const columnByColumn = ({ area: a1, ...validation }: GridValidation) => {
  const area = readArea(a1) as Area;
  return Array.from({ length: area.columns }, (_, index) => ({ area: { ...area, column: area.column + index, columns: 1 }, validation }));
};

function joinRows(validations: readonly { readonly area: Area; readonly validation: Omit<GridValidation, "area"> }[]): GridValidation[] {
  const joined: { area: Area; validation: Omit<GridValidation, "area"> }[] = [];
  for (const { area, validation } of [...validations].sort(
    (left, right) => left.area.column - right.area.column || left.area.row - right.area.row,
  )) {
    const last = joined.at(-1);
    const isNext = last?.area.column === area.column && last.area.row + last.area.rows === area.row;
    if (last && isNext && isDeepStrictEqual(last.validation, validation)) last.area = { ...last.area, rows: last.area.rows + area.rows };
    else joined.push({ area, validation });
  }
  return joined.map(({ area, validation }) => ({ area: renderArea(area), ...validation }));
}
