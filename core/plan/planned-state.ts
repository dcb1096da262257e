import type { CellValue } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import type { WorkbookState } from "./plan-okr-workbook.ts";
import type { DefinedName, NewSheet, SheetPlan } from "./sheet-plan.ts";

/** What a host would find in a new workbook in which only this plan was written, with blanks where formulas stand that take an engine. */
export const readPlannedState = (plan: SheetPlan): WorkbookState => ({
  inspection: { sheets: plan.newSheets.map(({ name }) => name), names: plan.newNames },
  named: plan.newNames.map((name) => ({ ...name, cells: readPlannedCells(plan, name) })),
});

function readPlannedCells(plan: SheetPlan, { sheet, area }: DefinedName): CellValue[][] {
  // Most rows of a table are free: they share one blank row until something is put into them.
  const blank: CellValue[] = Array(area.columns).fill("");
  const cells = Array<CellValue[]>(area.rows).fill(blank);
  for (const block of plan.newSheets.find(({ name }) => name === sheet)?.blocks ?? []) {
    for (const [down, line] of block.cells.entries()) {
      const at = block.row + down - area.row;
      if (!(at in cells)) continue;
      const row = cells[at] === blank ? [...blank] : (cells[at] as CellValue[]);
      cells[at] = row;
      for (const [across, cell] of line.entries()) {
        const column = block.column + across - area.column;
        if (!(column in row) || !cell) continue;
        if (cell.kind !== "formula") row[column] = cell.value;
        else if (isOwnRow(cell.value)) row[column] = block.row + down;
      }
    }
  }
  return cells;
}

const isOwnRow = (formula: Expression): boolean => formula.kind === "call" && formula.name === "ROW" && formula.args.length === 0;

/** One plan for a new workbook from two that would be written one after the other; the second edits sheets of the first. */
export function joinPlans(first: SheetPlan, second: SheetPlan): SheetPlan {
  const withEdits = (sheet: NewSheet): NewSheet => ({
    ...sheet,
    blocks: [
      ...sheet.blocks,
      ...second.edits
        .filter((edit) => edit.sheet === sheet.name)
        .map(({ row, column, after }) => ({ row, column, cells: after, numberFormats: null })),
      ...second.formatEdits
        .filter((edit) => edit.sheet === sheet.name)
        .map(({ row, column, after }) => ({ row, column, cells: after.map((line) => line.map(() => null)), numberFormats: after })),
    ],
  });
  return {
    ...first,
    newSheets: [...first.newSheets.map(withEdits), ...second.newSheets],
    newNames: [...first.newNames, ...second.newNames],
  };
}
