import { type Dialect, spellFormula } from "../formula/spell-formula.ts";
import type { Block, Edit, NewSheet, PlannedCell, SheetPlan } from "./sheet-plan.ts";

/** The plan with every formula as one host spells it, "=" first: what crosses to the host and what it writes. */
export function spellPlan(plan: SheetPlan, dialect: Dialect): SheetPlan<string> {
  const spellCells = (cells: Block["cells"], firstRow: number) =>
    cells.map((line, index) => line.map((cell) => spellCell(cell, dialect, firstRow + index)));
  const spellEdit = (edit: Edit): Edit<string> => ({
    ...edit,
    before: spellCells(edit.before, edit.row),
    after: spellCells(edit.after, edit.row),
  });
  const spellSheet = (sheet: NewSheet): NewSheet<string> => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: spellCells(block.cells, block.row) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      rule:
        format.rule.kind === "formula"
          ? { kind: "formula", formula: spellFormula(format.rule.formula, dialect, format.area.row) }
          : format.rule,
    })),
  });
  return {
    newSheets: plan.newSheets.map(spellSheet),
    newNames: plan.newNames,
    edits: plan.edits.map(spellEdit),
    formatEdits: plan.formatEdits,
    nameEdits: plan.nameEdits,
    removedSheets: plan.removedSheets.map(spellSheet),
    removedNames: plan.removedNames,
  };
}

const spellCell = (cell: PlannedCell, dialect: Dialect, row: number): PlannedCell<string> =>
  cell?.kind === "formula" ? { kind: "formula", value: spellFormula(cell.value, dialect, row) } : cell;
