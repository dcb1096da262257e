import type { Area } from "../../core/formula/a1.ts";

/** Some rows of a block, with the size they take in a request. */
export interface Piece<T> {
  readonly area: Area;
  readonly values: T[][];
  readonly bytes: number;
}

/** Small enough that a request which is nearly full does not overflow by one more piece. */
const LARGEST_PIECE = 500_000;

const NONE: ReadonlySet<number> = new Set();

/**
 * Parts a block of cells, from its top left cell, into pieces that fit into a request. Most blocks are one piece; rows of
 * the sheet that are `single` are pieces of their own.
 */
export function* piecesOf<T>(
  row: number,
  column: number,
  lines: readonly (readonly T[])[],
  single: ReadonlySet<number> = NONE,
): Generator<Piece<T>> {
  let from = 0;
  let bytes = 0;
  for (const [index, line] of lines.entries()) {
    const size = bytesOf(line);
    const isApart = single.has(row + index) || single.has(row + index - 1);
    if (index > from && (isApart || bytes + size > LARGEST_PIECE)) {
      yield piece(row, column, lines, from, index, bytes);
      from = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (from < lines.length) yield piece(row, column, lines, from, lines.length, bytes);
}

function piece<T>(row: number, column: number, lines: readonly (readonly T[])[], from: number, to: number, bytes: number): Piece<T> {
  const values = lines.slice(from, to).map((line) => [...line]);
  return { area: { row: row + from, column, rows: to - from, columns: values[0]?.length ?? 0 }, values, bytes };
}

const UTF8 = new TextEncoder();

const bytesOf = (line: readonly unknown[]): number => UTF8.encode(JSON.stringify(line)).length + 1;
