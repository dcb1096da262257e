import { type Area, renderArea, renderSheetName } from "../../../../core/formula/a1.ts";
import { GOOGLE_SHEETS } from "../../../../core/formula/spell-formula.ts";
import type { SheetPlan } from "../../../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../../../core/plan/spell-plan.ts";
import type { PlanScript } from "../../plan-script.ts";
import { renderCell } from "./cell-input.ts";
import { compileSheet } from "./compile-sheet.ts";
import { nameForNow } from "./temporary-names.ts";

/** What the script is to do for a plan, in a workbook that holds some sheets. */
export function compilePlan(plan: SheetPlan, sheets: readonly string[]): PlanScript {
  const { newSheets, newNames, edits, formatEdits, removedNames } = spellPlan({ ...plan, removedSheets: [] }, GOOGLE_SHEETS);
  const names = nameForNow(
    newSheets.map(({ name }) => name),
    sheets,
  );
  return {
    newSheets: newSheets.map((sheet) => compileSheet(sheet, names)),
    newNames: newNames.map(({ name, sheet, area }) => ({ name, sheet: names.nameOf(sheet), a1: renderArea(area) })),
    edits: edits.map(({ before, after, ...edit }) => ({
      ...placeOf(edit, after),
      before: before.map((line) => line.map((cell) => (cell?.kind === "spilled" ? null : renderCell(cell, names.spell)))),
      after: after.map((line) => line.map((cell) => renderCell(cell, names.spell))),
    })),
    formatEdits: formatEdits.map(({ before: _, after, ...edit }) => ({ ...placeOf(edit, after), after: after.map((line) => [...line]) })),
    removedSheets: plan.removedSheets.map(({ name }) => name),
    removedNames: removedNames.map(({ name }) => name),
  };
}

const placeOf = <T extends Pick<Area, "row" | "column"> & { readonly sheet: string }>(edit: T, cells: readonly (readonly unknown[])[]) => ({
  ...edit,
  place: `${renderSheetName(edit.sheet)}!${renderArea({ row: edit.row, column: edit.column, rows: cells.length, columns: cells[0]?.length ?? 0 })}`,
});
