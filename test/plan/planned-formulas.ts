import { type Area, renderArea } from "../../core/formula/a1.ts";
import { type Expression, type Reference, walk } from "../../core/formula/expression.ts";
import type { NewSheet, SheetPlan } from "../../core/plan/sheet-plan.ts";

/** One planned formula cell. */
export interface PlannedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Expression;
}

export const cellName = ({ sheet, row, column }: Omit<PlannedFormula, "formula">): string =>
  `${sheet}!${renderArea({ row, column, rows: 1, columns: 1 })}`;

export function* formulasOf(plan: SheetPlan): Generator<PlannedFormula> {
  for (const sheet of plan.newSheets) yield* formulasOfSheet(sheet);
}

function* formulasOfSheet(sheet: NewSheet): Generator<PlannedFormula> {
  for (const block of sheet.blocks)
    for (const [down, line] of block.cells.entries())
      for (const [across, cell] of line.entries())
        if (cell?.kind === "formula")
          yield { sheet: sheet.name, row: block.row + down, column: block.column + across, formula: cell.value };
}

/** The cells a formula reads directly. */
export function* precedentsOf({ sheet, row, formula }: PlannedFormula): Generator<{ sheet: string; area: Area }> {
  for (const part of walk(formula)) if (part.kind === "reference") yield { sheet: part.sheet ?? sheet, area: areaOf(part, row) };
}

function areaOf({ from, to = from }: Reference, ownRow: number): Area {
  const [top, bottom] = [from, to].map((cell) => (cell.row === "own" ? ownRow : cell.row)) as [number, number];
  return { row: top, column: from.column, rows: bottom - top + 1, columns: to.column - from.column + 1 };
}

/**
 * The first chain of formulas that leads back to its own cell, or undefined. Walks cell by cell, so two columns may read
 * each other as long as no cell does.
 */
export function findCircularReference(plan: SheetPlan): readonly string[] | undefined {
  const formulas = [...formulasOf(plan)];
  const byColumn = new Map<string, PlannedFormula[]>();
  for (const formula of formulas) {
    const key = `${formula.sheet}!${formula.column}`;
    byColumn.set(key, [...(byColumn.get(key) ?? []), formula]);
  }
  const state = new Map<PlannedFormula, "open" | "done">();
  const path: PlannedFormula[] = [];

  function visit(formula: PlannedFormula): readonly string[] | undefined {
    if (state.get(formula) === "done") return undefined;
    if (state.get(formula) === "open") return [...path.slice(path.indexOf(formula)), formula].map(cellName);
    state.set(formula, "open");
    path.push(formula);
    for (const { sheet, area } of precedentsOf(formula))
      for (let column = area.column; column < area.column + area.columns; column++)
        for (const precedent of byColumn.get(`${sheet}!${column}`) ?? [])
          if (precedent.row >= area.row && precedent.row < area.row + area.rows) {
            const circle = visit(precedent);
            if (circle) return circle;
          }
    path.pop();
    state.set(formula, "done");
    return undefined;
  }

  for (const formula of formulas) {
    const circle = visit(formula);
    if (circle) return circle;
  }
  return undefined;
}
