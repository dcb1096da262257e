import { DEFAULT_FONT, type StyleAt } from "./cell-styles.ts";
import type { XlsxSheet } from "./xlsx-workbook.ts";

/**
 * Heights in points for rows whose text needs more than one line or a larger one: LibreOffice shows rows as high as the
 * file says, and most programs do not measure text before it is edited. Rows with a planned height keep it.
 */
export function fitRowHeights(sheet: XlsxSheet, styleAt: StyleAt): ReadonlyMap<number, number> {
  const planned = new Set([...sheet.rowHeights.map(({ row }) => row), ...sheet.hiddenRows]);
  const merges = new Map(sheet.merges.map((area) => [`${area.row},${area.column}`, area]));
  const heights = new Map<number, number>();
  for (const { row, column, value } of sheet.cells) {
    const style = styleAt(row, column);
    const merge = merges.get(`${row},${column}`) ?? { rows: 1, columns: 1 };
    if (!style || value === undefined || value === "" || planned.has(row) || merge.rows > 1) continue;
    const size = style.size ?? DEFAULT_FONT.size;
    const width = widthOf(sheet.columnWidths, column, merge.columns);
    const lines = style.wrap && typeof value === "string" ? countLines(value, (width - PADDING) / characterWidth(size, style.bold)) : 1;
    const height = Math.min(Math.round(lines * size * LINE_HEIGHT * 4) / 4, HIGHEST);
    if (height > Math.max(heights.get(row) ?? 0, ONE_LINE)) heights.set(row, height);
  }
  return heights;
}

const widthOf = (widths: readonly number[], column: number, columns: number): number =>
  Array.from({ length: columns }, (_, index) => widths[column - 1 + index] ?? DEFAULT_WIDTH).reduce((sum, width) => sum + width, 0);

/** Lines of the text in a column that holds `room` characters, broken between words as spreadsheets do. */
function countLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = Number.POSITIVE_INFINITY;
    for (const { length } of paragraph.split(" ")) {
      if (used + 1 + length <= room) used += 1 + length;
      else {
        lines += Math.max(1, Math.ceil(length / room));
        used = length % room;
      }
    }
  }
  return lines;
}

/** Pixels of an average character: half the font's height, a little more when bold. A point is 4/3 pixels. */
const characterWidth = (size: number, bold = false): number => ((size * 4) / 3) * (bold ? 0.53 : 0.5);

/** Calibri 11 has rows of 15 points. */
const LINE_HEIGHT = 15 / 11;
const ONE_LINE = 15;

/** The highest row that Excel has, in points. */
const HIGHEST = 409;

/** Pixels. */
const DEFAULT_WIDTH = 64;
const PADDING = 6;
