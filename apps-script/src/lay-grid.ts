import type { Grid, Value } from "./plan-script.ts";

/** The grid row by row. `read` gives what stands in it for a value. */
export function layGrid<T>({ rows, columns, none, areas }: Grid, read: (value: Value) => T): T[][] {
  const empty = read(none);
  const lines = Array.from({ length: rows }, () => new Array<T>(columns).fill(empty));
  for (const [given, ...rectangles] of areas) {
    const value = read(given);
    for (const [row, column, height, width] of rectangles)
      for (const line of lines.slice(row, row + height)) line.fill(value, column, column + width);
  }
  return lines;
}
