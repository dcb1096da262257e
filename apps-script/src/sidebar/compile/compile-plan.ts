import { type Area, renderArea, renderSheetName } from "../../../../core/formula/a1.ts";
import { GOOGLE_SHEETS } from "../../../../core/formula/spell-formula.ts";
import type { SheetPlan } from "../../../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../../../core/plan/spell-plan.ts";
import type { PlanScript } from "../../plan-script.ts";
import { renderCell } from "./cell-input.ts";
import { createTarget } from "./chains.ts";
import { finishSheet, growGrid, setValues } from "./compile-sheet.ts";
import { paintSheets } from "./paint-sheets.ts";
import type { CellsOf } from "./rules.ts";
import { nameForNow } from "./temporary-names.ts";

/** What the script is to do for a plan, in a workbook that holds some sheets. */
export function compilePlan(plan: SheetPlan, sheets: readonly string[]): PlanScript {
  const { newSheets, newNames, edits, formatEdits, removedNames } = spellPlan({ ...plan, removedSheets: [] }, GOOGLE_SHEETS);
  const { nameOf, spell } = nameForNow(
    newSheets.map(({ name }) => name),
    sheets,
  );
  const added = newSheets.map((sheet, index) => ({ plan: sheet, target: createTarget(index) }));
  const cellsOf: CellsOf = (sheet, area) =>
    added.find(({ plan: { name } }) => name === sheet)?.target.area(area) ?? { sheet, a1: renderArea(area) };
  const batches = [
    // Before a range is fetched, which has to lie in its sheet's grid.
    added.flatMap(growGrid),
    ...added.map((sheet) => setValues(sheet, spell)),
    paintSheets(added),
    ...added.map((sheet) => finishSheet(sheet, cellsOf)),
  ];
  const names = newNames.map(({ name, sheet, area }) => ({ name, cells: cellsOf(sheet, area) }));
  return {
    newSheets: added.map(({ plan: { name }, target }) => ({ name, temporaryName: nameOf(name), areas: target.a1 })),
    batches: batches.filter((calls) => calls.length > 0),
    newNames: names,
    edits: edits.map(({ before, after, ...edit }) => ({
      ...placeOf(edit, after),
      before: before.map((line) => line.map((cell) => (cell?.kind === "spilled" ? null : renderCell(cell, spell)))),
      after: after.map((line) => line.map((cell) => renderCell(cell, spell))),
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
