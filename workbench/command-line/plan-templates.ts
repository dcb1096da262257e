import type { CellValue } from "../../core/cell.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import type { Block, DefinedName, NewSheet, SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { NamedCells } from "../../core/sidebar-host.ts";
import type { NewWorkbook } from "./parse-command.ts";

/** A workbook with all the templates: the first makes its sheets, the others join them. Throws a PlanRefusal. */
export function planTemplates({ templates, ...choice }: NewWorkbook): SheetPlan {
  return templates.reduce<SheetPlan | undefined>((plan, template) => {
    if (!plan) return planOkrWorkbook({ ...choice, okrs: template }, { inspection: { sheets: [], names: [] }, named: [] });
    const inspection = { sheets: plan.newSheets.map((sheet) => sheet.name), names: plan.newNames };
    return applyEdits(plan, planOkrWorkbook({ ...choice, okrs: template }, { inspection, named: readNames(plan) }));
  }, undefined) as SheetPlan;
}

/** The plan with another's edits of its sheets among what they are made of. */
function applyEdits(plan: SheetPlan, { edits, formatEdits }: SheetPlan): SheetPlan {
  const blocksOf = (sheet: NewSheet): Block[] => [
    ...edits
      .filter((edit) => edit.sheet === sheet.name)
      .map(({ row, column, after }) => ({ row, column, cells: after, numberFormats: null })),
    ...formatEdits
      .filter((edit) => edit.sheet === sheet.name)
      .map(({ row, column, after }) => ({ row, column, cells: after.map((line) => line.map(() => null)), numberFormats: after })),
  ];
  return { ...plan, newSheets: plan.newSheets.map((sheet) => ({ ...sheet, blocks: [...sheet.blocks, ...blocksOf(sheet)] })) };
}

/** What a host would read of the sheets just planned: their inputs. No plan asks for what formulas answer. */
const readNames = (plan: SheetPlan): NamedCells[] => plan.newNames.map((name) => ({ ...name, cells: readCells(plan, name) }));

function readCells(plan: SheetPlan, { sheet, area }: DefinedName): CellValue[][] {
  const cells: CellValue[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
  for (const block of plan.newSheets.find(({ name }) => name === sheet)?.blocks ?? []) {
    for (const [y, line] of block.cells.entries()) {
      const row = cells[block.row + y - area.row];
      for (const [x, cell] of line.entries()) {
        const column = block.column + x - area.column;
        if (row && column in row && cell && cell.kind !== "formula") row[column] = cell.value;
      }
    }
  }
  return cells;
}
