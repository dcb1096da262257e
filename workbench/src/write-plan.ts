import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { isBlank } from "../../core/cell.ts";
import { renderArea } from "../../core/formula/a1.ts";
import type { Edit, PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { WriteFailure, type WriteFailureReason } from "../../core/sidebar-host.ts";
import { readCell } from "./read-cell.ts";
import { renderCommands, type Target } from "./render-commands.ts";
import type { RunningUniver } from "./start-univer.ts";
import { runAsOneStep } from "./undo-step.ts";

/**
 * Writes a whole plan, or nothing and rejects with a WriteFailure. It is one step of the grid's own undo, and it is
 * calculated when the promise resolves.
 */
export async function writePlan(running: RunningUniver, workbook: FWorkbook, plan: SheetPlan<string>): Promise<void> {
  if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  const unitId = workbook.getId();
  const obstacle = findObstacle(workbook, plan) ?? findChangedName(running, unitId, plan);
  if (obstacle) throw new WriteFailure(obstacle);

  const target: Target = {
    unitId,
    sheets: workbook.getSheets().map((sheet) => sheet.getSheetName()),
    activeSheet: workbook.getActiveSheet().getSheetName(),
    sheetId: (name) => workbook.getSheetByName(name)?.getSheetId() ?? "",
    formulaCells: (name) => findFormulas(workbook.getSheetByName(name)),
    definedName: (name) => running.definedNames.getValueByName(unitId, name) ?? undefined,
    newId: () => crypto.randomUUID(),
  };
  const before = namesIn(workbook);
  try {
    runAsOneStep(running, unitId, renderCommands(plan, target));
  } catch (error) {
    const leftovers = namesIn(workbook).filter((name) => !before.includes(name));
    throw new WriteFailure({ kind: "host", message: error instanceof Error ? error.message : String(error), leftovers });
  }

  const formula = running.api.getFormula();
  // Univer calculates by itself the formulas that refer to a new sheet, but not those that stand on it.
  if (plan.newSheets.length > 0) formula.executeCalculation();
  await formula.onCalculationResultApplied();
}

const namesIn = (workbook: FWorkbook): readonly string[] => [
  ...workbook.getSheets().map((sheet) => sheet.getSheetName()),
  ...workbook.getDefinedNames().map((defined) => defined.getName()),
];

function findFormulas(sheet: FWorksheet | null): (readonly [row: number, column: number])[] {
  const found: (readonly [row: number, column: number])[] = [];
  sheet
    ?.getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f || cell?.si) found.push([row, column]);
    });
  return found;
}

/** Why this plan cannot be written to the workbook as it is now. */
function findObstacle(workbook: FWorkbook, plan: SheetPlan<string>): WriteFailureReason | undefined {
  const sheets = workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase());
  const taken =
    plan.newSheets.find(({ name }) => sheets.includes(name.toLowerCase())) ??
    plan.newNames.find(({ name }) => workbook.getDefinedName(name) !== null);
  if (taken) return { kind: "name taken", name: taken.name };

  const needed = [...plan.removedSheets.map(({ name }) => name), ...[...plan.edits, ...plan.formatEdits].map(({ sheet }) => sheet)];
  const missing = needed.find((name) => !workbook.getSheetByName(name) && !plan.newSheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) return { kind: "sheet missing", sheet: missing };

  for (const edit of plan.edits) {
    const sheet = workbook.getSheetByName(edit.sheet);
    const cell = sheet && findChange(sheet, edit);
    if (cell) return { kind: "changed", sheet: edit.sheet, cell };
  }
  return undefined;
}

function findChangedName(
  { definedNames }: RunningUniver,
  unitId: string,
  { nameEdits }: SheetPlan<string>,
): WriteFailureReason | undefined {
  const changed = nameEdits.find(({ name, before }) => definedNames.getValueByName(unitId, name)?.formulaOrRefString !== before);
  return changed && { kind: "name changed", name: changed.name };
}

/** The first cell of an edit that no longer holds what the plan was made for, in A1 notation. */
function findChange(sheet: FWorksheet, { row, column, before }: Edit<string>): string | undefined {
  for (const [y, line] of before.entries())
    for (const [x, cell] of line.entries())
      if (!holds(sheet, row + y, column + x, cell)) return renderArea({ row: row + y, column: column + x, rows: 1, columns: 1 });
  return undefined;
}

function holds(sheet: FWorksheet, row: number, column: number, planned: PlannedCell<string>): boolean {
  if (planned?.kind === "spilled") return true;
  const range = sheet.getRange(row - 1, column - 1);
  const formula = range.getFormula();
  if (planned?.kind === "formula") return formula === planned.value;
  if (formula) return false;
  const value = readCell(
    sheet
      .getSheet()
      .getCellMatrix()
      .getValue(row - 1, column - 1) ?? null,
  );
  return isBlank(planned?.value) ? isBlank(value) : value === planned?.value;
}
