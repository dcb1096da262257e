import type { Area } from "../formula/a1.ts";
import type { Reference } from "../formula/expression.ts";
import type { DefinedName } from "./sheet-plan.ts";

/**
 * Where a table stands: rows of stable column keys (hidden), headers, then data. Its defined name spans all of it, so
 * that it is found again after sheets were renamed and columns moved. Formulas read their own row and whole columns.
 */
export interface Table<K extends string = string> {
  readonly name: string;
  readonly sheet: string;
  readonly columnOf: Readonly<Record<K, number>>;
  readonly keyRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** This column's cell in the formula's own row. */
  own(key: K): Reference;
  /** This column's cells in all rows of the table, from any sheet. */
  whole(key: K): Reference;
}

/** Title, purpose, an empty line, then the hidden keys and the headers. */
export const KEY_ROW = 4;
export const HEADER_ROW = 5;
export const FIRST_ROW = 6;

/** A new table with its keys in this order from column A on and room for `capacity` rows; more of the sheet may stand above. */
export const planTable = <K extends string>(
  name: string,
  sheet: string,
  keys: readonly K[],
  capacity: number,
  keyRow: number = KEY_ROW,
): Table<K> =>
  createTable(
    name,
    sheet,
    Object.fromEntries(keys.map((key, index) => [key, index + 1])) as Record<K, number>,
    keyRow,
    keyRow + 1 + capacity,
  );

export function createTable<K extends string>(
  name: string,
  sheet: string,
  columnOf: Readonly<Record<K, number>>,
  keyRow: number,
  lastRow: number,
): Table<K> {
  const firstRow = keyRow + 2;
  const whole = (key: K): Reference => ({
    kind: "reference",
    sheet,
    from: { column: columnOf[key], row: firstRow, absoluteColumn: true, absoluteRow: true },
    to: { column: columnOf[key], row: lastRow, absoluteColumn: true, absoluteRow: true },
  });
  const own = (key: K): Reference => ({
    kind: "reference",
    from: { column: columnOf[key], row: "own", absoluteColumn: true, absoluteRow: false },
  });
  return { name, sheet, columnOf, keyRow, firstRow, lastRow, own, whole };
}

/** One cell of a sheet, for formulas anywhere in the workbook. */
export const cellOf = (sheet: string, column: number, row: number): Reference => ({
  kind: "reference",
  sheet,
  from: { column, row, absoluteColumn: true, absoluteRow: true },
});

export const columnArea = (table: Table, column: number): Area => ({
  row: table.firstRow,
  column,
  rows: table.lastRow - table.firstRow + 1,
  columns: 1,
});

export const nameOf = (table: Table): DefinedName => {
  const columns = Object.values(table.columnOf);
  const column = Math.min(...columns);
  return {
    name: table.name,
    sheet: table.sheet,
    area: { row: table.keyRow, column, rows: table.lastRow - table.keyRow + 1, columns: Math.max(...columns) - column + 1 },
  };
};
