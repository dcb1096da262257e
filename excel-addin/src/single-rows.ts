import type { Area } from "../../core/formula/a1.ts";
import { rangeAt } from "./range-at.ts";
import { type Place, partsOf } from "./read-cells.ts";

/** Rows that are asked about together. */
const ROWS_A_QUESTION = 100;

/**
 * The rows of each place that have to be written one at a time: those around rows that are hidden. Where a filter hides
 * some, Excel for Windows has been reported to write the first row of an array into each row that shows, and none of it
 * into the others. Loaded with the next request.
 */
export function queueSingleRows(context: Excel.RequestContext, places: readonly Place[]): () => readonly ReadonlySet<number>[] {
  const asked = places.map(({ sheet, area }) => {
    const parts = area.rows > 1 ? [...partsOf(area, ROWS_A_QUESTION)] : [];
    return parts.map((part) => ({ part, range: rangeAt(context.workbook.worksheets.getItem(sheet), part).load("rowHidden") }));
  });
  return () => asked.map((parts) => new Set(parts.flatMap(({ part, range }) => (range.rowHidden === false ? [] : rowsOf(part)))));
}

const rowsOf = ({ row, rows }: Area): readonly number[] => Array.from({ length: rows }, (_, index) => row + index);
