import { isBlank } from "../cell.ts";
import type { StoredTable } from "./read-table.ts";
import type { Edit, FormatEdit, PlannedCell } from "./sheet-plan.ts";
import { GENERAL, type InputRow, runsOf } from "./table-sheet.ts";

export interface TypedRows {
  readonly edits: readonly Edit[];
  readonly formatEdits: readonly FormatEdit[];
}

/** Edits that type rows into a table from data row `from` (0 is the first) on: one edit a run of neighbouring columns. */
export function typeRows<K extends string>(stored: StoredTable<K>, rows: readonly InputRow<K>[], from: number): TypedRows {
  const { table } = stored;
  const keys = (Object.keys(table.columnOf) as K[]).sort((a, b) => table.columnOf[a] - table.columnOf[b]);
  const row = table.firstRow + from;
  const place = (first: K) => ({ sheet: table.sheet, row, column: table.columnOf[first] });
  const edits = runs(keys, table.columnOf, (key) => rows.some((input) => input.cells[key] !== undefined)).map(
    (run): Edit => ({
      ...place(run[0] as K),
      before: rows.map((_, index) => run.map((key) => readCell(stored, from + index, key))),
      after: rows.map((input) => run.map((key) => input.cells[key] ?? null)),
    }),
  );
  const formatEdits = runs(keys, table.columnOf, (key) => rows.some((input) => input.formats[key])).map(
    (run): FormatEdit => ({
      ...place(run[0] as K),
      before: rows.map(() => run.map(() => GENERAL)),
      after: rows.map((input) => run.map((key) => input.formats[key] ?? GENERAL)),
    }),
  );
  return { edits, formatEdits };
}

/** Edits of single cells of rows that hold others, by data row. Neighbours that change in the same columns share theirs. */
export function amendRows<K extends string>(stored: StoredTable<K>, changes: ReadonlyMap<number, InputRow<K>["cells"]>): readonly Edit[] {
  const groups: { from: number; keys: string; rows: InputRow<K>[] }[] = [];
  for (const [row, cells] of [...changes].sort(([a], [b]) => a - b)) {
    const keys = Object.keys(cells).sort().join();
    const last = groups.at(-1);
    if (last && last.keys === keys && last.from + last.rows.length === row) last.rows.push({ cells, formats: {} });
    else groups.push({ from: row, keys, rows: [{ cells, formats: {} }] });
  }
  return groups.flatMap(({ from, rows }) => typeRows(stored, rows, from).edits);
}

/** Keys whose columns stand side by side in the sheet and all belong. */
function runs<K extends string>(keys: readonly K[], columnOf: Readonly<Record<K, number>>, belongs: (key: K) => boolean): K[][] {
  const columns: (K | undefined)[] = [];
  for (const key of keys) columns[columnOf[key] - 1] = key;
  return runsOf(Array.from(columns), (key) => key !== undefined && belongs(key)).map(({ from, to }) => columns.slice(from - 1, to) as K[]);
}

function readCell<K extends string>(stored: StoredTable<K>, row: number, key: K): PlannedCell {
  const value = stored.cell(row, key);
  if (isBlank(value)) return null;
  return typeof value === "number"
    ? { kind: "number", value }
    : typeof value === "boolean"
      ? { kind: "boolean", value }
      : { kind: "text", value: String(value) };
}
