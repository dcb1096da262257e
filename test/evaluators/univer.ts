import type { Answer, CustomFunction } from "../../core/custom-function.ts";
import { startHeadlessUniver } from "../../workbench/headless-univer.ts";
import { readCell } from "../../workbench/src/read-cell.ts";
import type { Engine, InputCell } from "./engine.ts";

const SHEET = "sheet";

/** Univer without a screen, with these custom functions besides the built-in ones. */
export const univerWith = (functions: readonly CustomFunction[]): Engine => ({
  name: "Univer",
  async calculate(cells) {
    const { univer, api } = startHeadlessUniver(functions);
    const workbook = api.createWorkbook({
      id: "book",
      sheetOrder: [SHEET],
      sheets: {
        [SHEET]: {
          id: SHEET,
          name: "Sheet",
          rowCount: Math.max(...cells.map(({ row }) => row)) + 1,
          columnCount: Math.max(...cells.map(({ column }) => column)) + 1,
          cellData: renderCells(cells),
        },
      },
    });
    await api.getFormula().onCalculationResultApplied();
    const matrix = workbook.getSheetBySheetId(SHEET)?.getSheet().getCellMatrix();
    const answers = new Map<string, Answer>();
    matrix?.forValue((row, column, cell) => {
      answers.set(`${row + 1},${column + 1}`, (readCell(cell ?? null) ?? "") as Answer);
    });
    univer.dispose();
    return (row, column) => answers.get(`${row},${column}`) ?? "";
  },
});

const CELL_TYPE = { string: 1, number: 2, boolean: 3 };

function renderCells(cells: readonly InputCell[]) {
  const rows: Record<number, Record<number, { f?: string; v?: string | number; t?: number }>> = {};
  for (const { row, column, content } of cells) {
    const line = rows[row - 1] ?? {};
    rows[row - 1] = line;
    if ("formula" in content) line[column - 1] = { f: content.formula };
    else {
      const { value } = content;
      line[column - 1] = { v: typeof value === "boolean" ? Number(value) : value, t: CELL_TYPE[typeof value as keyof typeof CELL_TYPE] };
    }
  }
  return rows;
}
