import { type CellValue, isBlank, showsError } from "../cell.ts";
import { renderArea } from "../formula/a1.ts";
import type { CellProblem, CellProblemCode } from "./okr-workbook.ts";
import type { StoredTable } from "./read-table.ts";

/** Words of the set's language that cells hold, by what they mean. */
export type Words<T extends string> = Readonly<Record<T, string>>;

/** One row of a table as typed values. A blank cell is undefined, and so is one that cannot be read: that is reported. */
export interface RowReader<K extends string> {
  /** The row of its sheet. */
  readonly row: number;
  isEmpty(...keys: readonly K[]): boolean;
  text(key: K): string | undefined;
  number(key: K): number | undefined;
  /** A number, or TRUE or FALSE. */
  measure(key: K): number | boolean | undefined;
  /** A serial day number. */
  day(key: K): number | undefined;
  word<T extends string>(key: K, words: Words<T>): T | undefined;
  report(key: K, code: CellProblemCode): void;
}

/** The rows of a table that hold anything under these keys. */
export function* readRows<K extends string>(stored: StoredTable<K>, keys: readonly K[], problems: CellProblem[]): Generator<RowReader<K>> {
  for (let row = 0; row < stored.rows; row++) {
    if (keys.some((key) => !isBlank(stored.cell(row, key)))) yield readRow(stored, row, problems);
  }
}

export function readRow<K extends string>({ table, cell }: StoredTable<K>, index: number, problems: CellProblem[]): RowReader<K> {
  const row = table.firstRow + index;

  const report = (key: K, code: CellProblemCode): undefined => {
    const area = { row, column: table.columnOf[key], rows: 1, columns: 1 };
    problems.push({ sheet: table.sheet, cell: renderArea(area), code, found: describe(cell(index, key)) });
  };
  const read = (key: K): CellValue => {
    const value = cell(index, key);
    return showsError(value) ? report(key, "error value") : isBlank(value) ? undefined : value;
  };
  const measure = (key: K): number | boolean | undefined => {
    const value = read(key);
    if (value === undefined || typeof value === "boolean") return value;
    return typeof value === "number" && Number.isFinite(value) ? value : report(key, "not a number");
  };

  return {
    row,
    report,
    measure,
    isEmpty: (...keys) => keys.every((key) => isBlank(cell(index, key))),
    text: (key) => {
      const value = read(key);
      return value === undefined ? undefined : String(value);
    },
    number: (key) => {
      const value = measure(key);
      return typeof value === "boolean" ? report(key, "not a number") : value;
    },
    day: (key) => {
      const value = read(key);
      if (value === undefined) return undefined;
      return typeof value === "number" && value >= 1 && value < LAST_DAY ? Math.floor(value) : report(key, "not a date");
    },
    word: (key, words) => {
      const value = read(key);
      if (value === undefined) return undefined;
      const meant = findWord(words, String(value));
      return meant ?? report(key, "unknown word");
    },
  };
}

/** What a word of a cell means, whatever its case; formulas compare alike. */
export function findWord<T extends string>(words: Words<T>, written: string): T | undefined {
  const wanted = written.trim().toLowerCase();
  return (Object.keys(words) as T[]).find((meaning) => words[meaning].toLowerCase() === wanted);
}

/** 1 January 10000, where spreadsheets' calendars end. */
const LAST_DAY = 2_958_466;

const LONGEST_FOUND = 60;

function describe(value: CellValue): string {
  const written = showsError(value) ? value.code : String(value ?? "");
  return written.length > LONGEST_FOUND ? `${written.slice(0, LONGEST_FOUND)}…` : written;
}
