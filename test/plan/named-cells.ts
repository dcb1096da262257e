import type { CellValue } from "../../core/cell.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { NamedCells } from "../../core/sidebar-host.ts";

/** The cells of a plan's names as an engine worked them out. */
export const readNamedCells = (
  { newNames }: Pick<SheetPlan, "newNames">,
  read: (sheet: string, row: number, column: number) => CellValue,
): readonly NamedCells[] =>
  newNames.map((name) => ({
    ...name,
    cells: Array.from({ length: name.area.rows }, (_, y) =>
      Array.from({ length: name.area.columns }, (_, x) => read(name.sheet, name.area.row + y, name.area.column + x) ?? ""),
    ),
  }));
