import type { CellValue } from "../core/cell.ts";
import { renderAbsoluteArea, renderSheetName } from "../core/formula/a1.ts";
import { FUNCTIONS } from "../core/functions/index.ts";
import type { SheetPlan } from "../core/plan/sheet-plan.ts";
import { startHeadlessUniver } from "./headless-univer.ts";
import { readCell } from "./src/read-cell.ts";
import { renderWorksheet } from "./src/render-worksheet.ts";

/**
 * What the new sheets of a plan show once calculated, by sheet name: rows × columns of the sheet's grid from A1 on. Empty
 * cells are null, dates serial day numbers, errors CellError, numbers at full precision. For Node.
 */
export async function computeValues(plan: SheetPlan<string>): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const { univer, api } = startHeadlessUniver(FUNCTIONS);
  const sheets = plan.newSheets.map((sheet, index) => renderWorksheet(sheet, `sheet-${index}`));
  const workbook = api.createWorkbook({
    id: "plan",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  for (const { name, sheet, area } of plan.newNames)
    workbook.insertDefinedName(name, `${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`);
  await api.getFormula().onCalculationResultApplied();

  const values = new Map(
    sheets.map(({ id, name, rowCount, columnCount }) => {
      const cells = workbook.getSheetBySheetId(id)?.getSheet().getCellMatrix();
      const row = (y: number) => Array.from({ length: columnCount }, (_, x) => readCell(cells?.getValue(y, x) ?? null));
      return [name, Array.from({ length: rowCount }, (_, y) => row(y))] as const;
    }),
  );
  univer.dispose();
  return values;
}
