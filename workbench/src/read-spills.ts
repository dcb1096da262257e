import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { RunningUniver } from "./start-univer.ts";

/** How far a sheet's array formulas reach, by their first cell, and the values of all cells they cover. Counted from 0. */
export interface Spills {
  readonly ranges: Readonly<Record<number, Readonly<Record<number, IRange>>>>;
  readonly cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

export const readSpills = ({ formulaData }: RunningUniver, workbook: FWorkbook, sheetId: string): Spills => ({
  ranges: formulaData.getArrayFormulaRange()[workbook.getId()]?.[sheetId] ?? {},
  cells: formulaData.getArrayFormulaCellData()[workbook.getId()]?.[sheetId] ?? {},
});
