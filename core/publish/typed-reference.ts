import { readColumn } from "../formula/a1.ts";
import type { CellReference, Reference } from "../formula/expression.ts";
import type { ResultCell } from "../formula/native-twin.ts";
import type { Part } from "./typed-formula.ts";

/** The reference that stands at `index` by itself: not one end of a longer range, a spill (A1#) or another workbook's. */
export function referenceAt(parts: readonly Part[], index: number): Reference | undefined {
  const part = parts[index];
  if (part?.kind !== "reference") return undefined;
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const isPart = before?.kind === "brackets" || isOperator(before, ":") || isOperator(after, ":") || isOperator(after, "#");
  return isPart ? undefined : readTypedReference(part.typed);
}

export const isOperator = (part: Part | undefined, operator: string): boolean => part?.kind === "operator" && part.typed === operator;

/** How many cells something fills. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const ONE_CELL: Size = { rows: 1, columns: 1 };

/** How many cells a reference spans, whichever of its corners comes first. */
export function sizeOf({ from, to }: Reference): Size {
  if (!to) return ONE_CELL;
  return { rows: Math.abs(rowOf(to) - rowOf(from)) + 1, columns: Math.abs(to.column - from.column) + 1 };
}

/** What of a range stands beside one cell of an array: a single row or column stretches. Undefined where it does not fit. */
export function referenceBeside(reference: Reference, cell: ResultCell): Reference | undefined {
  const { from, to, ...sheet } = reference;
  if (!to) return reference;
  const { rows, columns } = sizeOf(reference);
  if ((rows !== 1 && rows !== cell.rows) || (columns !== 1 && columns !== cell.columns)) return undefined;
  const row = Math.min(rowOf(from), rowOf(to)) + (rows === 1 ? 0 : cell.row - 1);
  const column = Math.min(from.column, to.column) + (columns === 1 ? 0 : cell.column - 1);
  return { ...sheet, from: { ...from, row, column } };
}

/** What a user types has a number for a row. */
const rowOf = (cell: CellReference): number => Number(cell.row);

function readTypedReference(typed: string): Reference {
  const mark = typed.lastIndexOf("!");
  const [from, to] = typed.slice(mark + 1).split(":");
  const sheet = typed.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  return {
    kind: "reference",
    ...(mark > 0 && { sheet }),
    from: readCell(from ?? ""),
    ...(to !== undefined && { to: readCell(to) }),
  };
}

function readCell(typed: string): CellReference {
  const [, columnMark, column, rowMark, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(typed) ?? [];
  return { column: readColumn(column ?? "A"), row: Number(row), absoluteColumn: columnMark === "$", absoluteRow: rowMark === "$" };
}
