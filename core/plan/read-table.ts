import { type CellValue, isBlank } from "../cell.ts";
import type { NamedCells } from "../sidebar-host.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import { createTable, type Table } from "./table.ts";

/** A table as the workbook holds it now: found by its name, its columns by their keys, wherever users moved them. */
export interface StoredTable<K extends string> {
  readonly table: Table<K>;
  /** The cell of a data row (0 is the first) under a column key. */
  cell(row: number, key: K): CellValue;
  readonly rows: number;
}

/** Throws a PlanRefusal that names the sheet and the first key that is gone; the `later` ones may be, in a table of before them. */
export function readTable<K extends string>(stored: NamedCells, keys: readonly K[], later: readonly K[] = []): StoredTable<K> {
  const { area, cells } = stored;
  const found = cells[0] ?? [];
  const columnOf = Object.fromEntries(
    [...keys, ...later.filter((key) => found.includes(key))].map((key) => {
      const index = found.indexOf(key);
      if (index < 0) throw new PlanRefusal({ kind: "column missing", sheet: stored.sheet, key });
      return [key, area.column + index];
    }),
  ) as Record<K, number>;
  const table = createTable(stored.name, stored.sheet, columnOf, area.row, area.row + area.rows - 1);
  return {
    table,
    rows: area.rows - 2,
    cell: (row, key) => cells[row + 2]?.[columnOf[key] - area.column],
  };
}

/** The first data row below everything typed: no row from here on holds any of these keys. */
export function firstFreeRow<K extends string>(stored: StoredTable<K>, keys: readonly K[]): number {
  for (let row = stored.rows - 1; row >= 0; row--) if (keys.some((key) => !isBlank(stored.cell(row, key)))) return row + 1;
  return 0;
}

/**
 * The first of so many free rows that follow each other: below everything typed, or else between it, where users inserted
 * rows to make room. Throws a PlanRefusal where there are not enough.
 */
export function findFreeRows<K extends string>(stored: StoredTable<K>, keys: readonly K[], count: number): number {
  const below = firstFreeRow(stored, keys);
  if (below + count <= stored.rows) return below;
  let free = 0;
  for (let row = 0; row < below; row++) {
    free = keys.every((key) => isBlank(stored.cell(row, key))) ? free + 1 : 0;
    if (free === count) return row + 1 - count;
  }
  throw new PlanRefusal({ kind: "table full", sheet: stored.table.sheet, rows: stored.rows });
}
