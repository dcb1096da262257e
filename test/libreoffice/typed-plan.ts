import type { PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";

export interface Typed {
  /** Name of the table ("MB_KeyResults"), its data row (1 is the first) and the key of its column. */
  readonly table: string;
  readonly row: number;
  readonly key: string;
  readonly cell: PlannedCell<never>;
}

/** The plan as if a user had typed these cells into its tables. */
export const typeInto = (plan: SheetPlan, typed: readonly Typed[]): SheetPlan => ({
  ...plan,
  newSheets: plan.newSheets.map((sheet) => ({
    ...sheet,
    blocks: [
      ...sheet.blocks,
      ...typed.flatMap(({ table, row, key, cell }) => {
        const place = placeOf(plan, table, key);
        return place.sheet === sheet.name
          ? [{ row: place.firstRow + row - 1, column: place.column, cells: [[cell]], numberFormats: null }]
          : [];
      }),
    ],
  })),
});

/** Where a table's column stands: keys are in the first row of its name, data from the third on. */
export function placeOf(plan: SheetPlan, table: string, key: string): { sheet: string; column: number; firstRow: number } {
  const name = plan.newNames.find((candidate) => candidate.name === table);
  const blocks = plan.newSheets.find((sheet) => sheet.name === name?.sheet)?.blocks ?? [];
  for (const block of blocks) {
    const index = block.cells[(name?.area.row ?? 0) - block.row]?.findIndex((cell) => cell?.value === key) ?? -1;
    if (name && index >= 0) return { sheet: name.sheet, column: block.column + index, firstRow: name.area.row + 2 };
  }
  throw new Error(`The plan has no column ${key} in ${table}`);
}
