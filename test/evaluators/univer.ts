import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Answer, CustomFunction } from "../../core/custom-function.ts";
import { startHeadlessUniver } from "../../workbench/headless-univer.ts";
import { readCell, readError } from "../../workbench/src/read-cell.ts";
import { CELL_TYPE } from "../../workbench/src/render-worksheet.ts";
import type { RunningUniver } from "../../workbench/src/start-univer.ts";
import type { Engine, InputCell, InputSheet } from "./engine.ts";

const SHEET = "sheet";

/** Univer without a screen, with these custom functions besides the built-in ones. What spills is rounded to 12 digits. */
export const univerWith = (functions: readonly CustomFunction[]): Engine => ({
  name: "Univer",
  async calculate(sheet) {
    const running = startHeadlessUniver(functions);
    const answers = readAnswers(await openSheet(running, sheet), sheet);
    running.univer.dispose();
    return answers;
  },
});

/** A workbook of one sheet, calculated. */
export async function openSheet({ api }: RunningUniver, { cells, rows, columns }: InputSheet): Promise<FWorkbook> {
  const workbook = api.createWorkbook({
    id: "book",
    sheetOrder: [SHEET],
    sheets: { [SHEET]: { id: SHEET, name: "Sheet", rowCount: rows, columnCount: columns, cellData: renderCells(cells) } },
  });
  await api.getFormula().onCalculationResultApplied();
  return workbook;
}

export function readAnswers(workbook: FWorkbook, { rows, columns }: InputSheet): readonly (readonly Answer[])[] {
  const sheet = workbook.getActiveSheet().getSheet();
  const matrix = sheet.getCellMatrix();
  // Only the cell a spilled formula stands in is stored; the others are seen through the sheet.
  const read = (row: number, column: number) => {
    const stored = matrix.getValue(row, column);
    if (stored) return readCell(stored);
    const spilled = readCell(sheet.getCell(row, column) ?? null);
    return (typeof spilled === "string" && readError(spilled)) || spilled;
  };
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => (read(y, x) ?? "") as Answer));
}

function renderCells(cells: readonly InputCell[]) {
  const rows: Record<number, Record<number, { f?: string; v?: string | number; t?: number }>> = {};
  for (const { row, column, content } of cells) {
    rows[row - 1] = { ...rows[row - 1], [column - 1]: "formula" in content ? { f: content.formula } : renderValue(content.value) };
  }
  return rows;
}

function renderValue(value: number | string | boolean) {
  if (typeof value === "boolean") return { v: Number(value), t: CELL_TYPE.boolean };
  return { v: value, t: typeof value === "string" ? CELL_TYPE.text : CELL_TYPE.number };
}
