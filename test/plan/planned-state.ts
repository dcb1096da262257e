import type { CellValue } from "../../core/cell.ts";
import type { WorkbookState } from "../../core/plan/plan-okr-workbook.ts";
import type { PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";

/** What a host would find in a workbook in which a plan has just been written, with blanks where formulas stand. */
export function readPlannedState(plan: SheetPlan): WorkbookState {
  const grids = new Map(plan.newSheets.map((sheet) => [sheet.name, new Map<string, CellValue>()]));
  const put = (sheet: string, row: number, column: number, cells: readonly (readonly PlannedCell[])[]) => {
    for (const [down, line] of cells.entries())
      for (const [across, cell] of line.entries())
        grids.get(sheet)?.set(`${row + down},${column + across}`, cell && cell.kind !== "formula" ? cell.value : "");
  };
  for (const sheet of plan.newSheets) for (const block of sheet.blocks) put(sheet.name, block.row, block.column, block.cells);
  for (const edit of plan.edits) put(edit.sheet, edit.row, edit.column, edit.after);
  return {
    inspection: { sheets: plan.newSheets.map((sheet) => sheet.name), names: plan.newNames },
    named: plan.newNames.map(({ name, sheet, area }) => ({
      name,
      sheet,
      area,
      cells: Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) => grids.get(sheet)?.get(`${area.row + down},${area.column + across}`) ?? ""),
      ),
    })),
  };
}
