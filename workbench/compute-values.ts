import { FUNCTIONS } from "../core/functions/index.ts";
import type { SheetPlan } from "../core/plan/sheet-plan.ts";
import { startHeadlessUniver } from "./headless-univer.ts";
import { readCell } from "./src/read-cell.ts";
import { renderWorkbook } from "./src/render-workbook.ts";
import type { ComputedValues } from "./xlsx/plan-xlsx-workbook.ts";

/**
 * What the new sheets of a plan show once calculated, by sheet name: rows × columns of the sheet's grid from A1 on. Empty
 * cells are null, dates serial day numbers, errors CellError, numbers at full precision. For Node.
 */
export async function computeValues(plan: SheetPlan<string>): Promise<ComputedValues> {
  const { univer, api } = startHeadlessUniver(FUNCTIONS);
  const workbook = api.createWorkbook(renderWorkbook(plan));
  await api.getFormula().onCalculationResultApplied();

  const values = new Map(
    workbook.getSheets().map((sheet) => {
      const { name, rowCount, columnCount } = sheet.getSheet().getConfig();
      const cells = sheet.getSheet().getCellMatrix();
      const row = (y: number) => Array.from({ length: columnCount }, (_, x) => readCell(cells.getValue(y, x) ?? null));
      return [name, Array.from({ length: rowCount }, (_, y) => row(y))] as const;
    }),
  );
  univer.dispose();
  return values;
}
