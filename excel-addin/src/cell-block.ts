import type { Area } from "../../core/formula/a1.ts";

/** The area of a block of cells from its top left cell. */
export const areaOf = (row: number, column: number, lines: readonly (readonly unknown[])[]): Area => ({
  row,
  column,
  rows: lines.length,
  columns: lines[0]?.length ?? 0,
});
