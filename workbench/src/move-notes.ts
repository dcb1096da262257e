import type { IRange } from "@univerjs/core";
import type { Area } from "../../core/formula/a1.ts";
import type { Chart } from "../../core/plan/sheet-plan.ts";
import type { SheetNotes } from "./render-worksheet.ts";

/** Rows or columns that came or went: how many (negative when they went), from which on (1 is the first). */
export interface MovedLines {
  readonly lines: "rows" | "columns";
  readonly from: number;
  readonly count: number;
}

/** What one of Univer's mutations moved on a sheet; undefined for every other. */
export function readMovedLines(id: string, range: IRange): MovedLines | undefined {
  const rows = { lines: "rows", from: range.startRow + 1, count: range.endRow - range.startRow + 1 } as const;
  const columns = { lines: "columns", from: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 } as const;
  switch (id) {
    case "sheet.mutation.insert-row":
      return rows;
    case "sheet.mutation.remove-rows":
      return { ...rows, count: -rows.count };
    case "sheet.mutation.insert-col":
      return columns;
    case "sheet.mutation.remove-col":
      return { ...columns, count: -columns.count };
    default:
      return undefined;
  }
}

/** A sheet's notes once lines came or went: charts, print areas and warnings stay with their cells, as names and formulas do. */
export const moveNotes = ({ charts, print, warnings }: SheetNotes, moved: MovedLines): SheetNotes => ({
  charts: charts.map((chart) => ({ ...chart, place: movePlace(chart.place, moved), data: moveArea(chart.data, moved) })),
  warnings: warnings.map((warning) => ({ ...warning, area: moveArea(warning.area, moved) })),
  print: { ...print, ...(print.area && { area: moveArea(print.area, moved) }) },
});

function movePlace(place: Chart["place"], moved: MovedLines): Chart["place"] {
  const { row, column } = moveArea({ ...place, rows: 1, columns: 1 }, moved);
  return { ...place, row, column };
}

/** Never smaller than one cell. */
export function moveArea(area: Area, { lines, from, count }: MovedLines): Area {
  const [start, size] = lines === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const end = start + size;
  const [first, last] =
    count > 0
      ? [start >= from ? start + count : start, end > from ? end + count : end]
      : [start, end].map((line) => (line <= from ? line : Math.max(from, line + count)));
  const [moved, length] = [first as number, Math.max(1, (last as number) - (first as number))];
  return lines === "rows" ? { ...area, row: moved, rows: length } : { ...area, column: moved, columns: length };
}
