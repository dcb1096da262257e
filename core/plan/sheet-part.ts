import type { Area } from "../formula/a1.ts";
import type { Block, NewSheet, PlannedCell } from "./sheet-plan.ts";

/** A piece of a page: its cells, how they look and whatever else belongs to them. */
export type SheetPart = Partial<Pick<NewSheet, PartKey>>;

const PART_KEYS = ["blocks", "styles", "merges", "validations", "conditionalFormats", "charts", "rowHeights"] as const;
type PartKey = (typeof PART_KEYS)[number];

/** A page's pieces, in their order, as the sheet takes them. */
export function joinParts(parts: readonly SheetPart[]): Pick<NewSheet, PartKey> {
  const join = <K extends PartKey>(key: K) => parts.flatMap((part): readonly unknown[] => part[key] ?? []);
  return Object.fromEntries(PART_KEYS.map((key) => [key, join(key)])) as unknown as Pick<NewSheet, PartKey>;
}

/** Lines of a page from a column on. Cells of a line that are left out at its end are empty. */
export function blockOf(row: number, column: number, lines: readonly (readonly PlannedCell[])[]): Block {
  const width = Math.max(...lines.map((line) => line.length));
  const cells = lines.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]);
  return { row, column, cells, numberFormats: null };
}

/** Neighbouring cells of one row, or of several. */
export const span = (row: number, from: number, to: number, rows = 1): Area => ({ row, column: from, rows, columns: to - from + 1 });
