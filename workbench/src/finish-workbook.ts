import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { renderFinish } from "./render-commands.ts";
import type { RunningUniver } from "./start-univer.ts";

/** Gives a workbook made of a plan's snapshot what only a grid that has been drawn can. Nothing of it can be undone. */
export function finishWorkbook({ api, undoRedo }: RunningUniver, workbook: FWorkbook, plan: SheetPlan<string>): void {
  const unitId = workbook.getId();
  const sheetId = (name: string) => workbook.getSheetByName(name)?.getSheetId() ?? "";
  for (const { id, params } of renderFinish(plan, { unitId, sheetId })) api.syncExecuteCommand(id, params);
  undoRedo.clearUndoRedo(unitId);
}
