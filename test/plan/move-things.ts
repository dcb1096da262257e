import type { Area } from "../../core/formula/a1.ts";
import { type CellReference, type Expression, mapChildren } from "../../core/formula/expression.ts";
import type { Block, NewSheet, PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";

/** What users do to a workbook, as spreadsheets carry it out: cells move, and every formula and name follows them. */
interface Move {
  readonly sheet: string;
  readonly name: string;
  /** Where a column stands afterwards. */
  column(before: number): number;
}

/** The sheet under another name, everywhere. */
export const renameSheet = (plan: SheetPlan, sheet: string, name: string): SheetPlan =>
  move(plan, { sheet, name, column: (before) => before });

/** Two columns of a sheet change places. */
export const swapColumns = (plan: SheetPlan, sheet: string, first: number, second: number): SheetPlan =>
  move(plan, { sheet, name: sheet, column: (before) => (before === first ? second : before === second ? first : before) });

/** Columns from this one on move one to the right, to make room for a user's own. */
export const insertColumn = (plan: SheetPlan, sheet: string, at: number): SheetPlan =>
  move(plan, { sheet, name: sheet, column: (before) => (before >= at ? before + 1 : before) });

function move(plan: SheetPlan, change: Move): SheetPlan {
  const nameOf = (sheet: string) => (sheet === change.sheet ? change.name : sheet);
  return {
    ...plan,
    newSheets: plan.newSheets.map((sheet) => moveSheet(sheet, change)),
    newNames: plan.newNames.map((defined) => ({
      ...defined,
      sheet: nameOf(defined.sheet),
      area: defined.sheet === change.sheet ? moveArea(defined.area, change) : defined.area,
    })),
  };
}

/** From its first to its last column, wherever those between them went. */
function moveArea(area: Area, { column }: Move): Area {
  const columns = Array.from({ length: area.columns }, (_, index) => column(area.column + index));
  return { ...area, column: Math.min(...columns), columns: Math.max(...columns) - Math.min(...columns) + 1 };
}

const moveSheet = (sheet: NewSheet, change: Move): NewSheet => ({
  ...sheet,
  name: sheet.name === change.sheet ? change.name : sheet.name,
  columns: sheet.name === change.sheet ? sheet.columns + 1 : sheet.columns,
  blocks: sheet.blocks.flatMap((block) => moveBlock(block, sheet.name, change)),
});

function moveBlock(block: Block, sheet: string, change: Move): readonly Block[] {
  const cells = block.cells.map((line) => line.map((cell) => moveFormula(cell, sheet, change)));
  if (sheet !== change.sheet) return [{ ...block, cells }];
  const width = Math.max(...cells.map((line) => line.length));
  return Array.from({ length: width }, (_, index) => ({
    row: block.row,
    column: change.column(block.column + index),
    cells: cells.map((line) => [line[index] ?? null]),
    numberFormats: block.numberFormats?.map((line) => [line[index] ?? "General"]) ?? null,
  }));
}

const moveFormula = (cell: PlannedCell, sheet: string, change: Move): PlannedCell =>
  cell?.kind === "formula" ? { ...cell, value: moveReferences(cell.value, sheet, change) } : cell;

function moveReferences(formula: Expression, sheet: string, change: Move): Expression {
  if (formula.kind !== "reference") return mapChildren(formula, (child) => moveReferences(child, sheet, change));
  if ((formula.sheet ?? sheet) !== change.sheet) return formula;
  const moved = (cell: CellReference): CellReference => ({ ...cell, column: change.column(cell.column) });
  return {
    ...formula,
    ...(formula.sheet !== undefined && { sheet: change.name }),
    from: moved(formula.from),
    ...(formula.to && { to: moved(formula.to) }),
  };
}
