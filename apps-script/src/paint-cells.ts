import { type Area, renderArea } from "../../core/formula/a1.ts";
import type { Color, NewSheet, Style } from "../../core/plan/sheet-plan.ts";
import type { RangeWork } from "./range-work.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The font size of a new sheet, in points. */
const DEFAULT_SIZE = 10;

/** What setNumberFormat takes for "none": Sheets then goes by what is typed. */
export const GENERAL = "General";

/**
 * Gives the cells of a new sheet their styles: one call for each attribute that any of them speaks of. Rows from the last
 * change of style on look alike, so that the long body of a table is painted in its first row and copied down.
 */
export function paintCells(sheet: Sheet, plan: NewSheet<string>): readonly RangeWork[] {
  const { rows, columns, styles } = plan;
  if (styles.length === 0) return [];
  const painted = lastChange(plan);
  const head: Area = { row: 1, column: 1, rows: painted, columns };
  const body: Area = { row: painted, column: 1, rows: 1, columns };
  const copyDown: RangeWork = {
    areas: [body],
    write: (rangeOf) => rangeOf(body).copyFormatToRange(sheet, 1, columns, painted + 1, rows),
  };
  return [
    { areas: [head], write: (rangeOf) => setLooks(rangeOf(head), plan) },
    { areas: [], write: () => drawLines(sheet, painted, plan) },
    ...(painted < rows ? [copyDown] : []),
  ];
}

function setLooks(range: Range, plan: NewSheet<string>): void {
  const painted = lastChange(plan);
  const lay = <T>(none: T, read: (style: Style) => T | undefined) => layStyles(plan, painted, none, read);
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;

  const fills = lay<Color | null>(null, (style) => style.fill);
  if (fills) range.setBackgrounds(fills);
  const colors = lay<Color | null>(null, (style) => style.color);
  if (colors) range.setFontColors(colors);
  const sizes = lay(DEFAULT_SIZE, (style) => style.size);
  if (sizes) range.setFontSizes(sizes);
  const weights = lay<"bold" | "normal">("normal", ({ bold }) => choose(bold, "bold", "normal"));
  if (weights) range.setFontWeights(weights);
  const slants = lay<"italic" | "normal">("normal", ({ italic }) => choose(italic, "italic", "normal"));
  if (slants) range.setFontStyles(slants);
  const numberFormats = lay(GENERAL, (style) => style.numberFormat);
  if (numberFormats) range.setNumberFormats(numberFormats);
  const horizontal = lay<"left" | "center" | "right" | null>(null, (style) => style.horizontal);
  if (horizontal) range.setHorizontalAlignments(horizontal);
  const vertical = lay<"top" | "middle" | "bottom" | null>(null, (style) => style.vertical);
  if (vertical) range.setVerticalAlignments(vertical);
  const wraps = lay(OVERFLOW, ({ wrap }) => choose(wrap, WRAP, OVERFLOW));
  if (wraps) range.setWrapStrategies(wraps);
}

/** The first of the rows that, down to the sheet's last, all have the same style. */
const lastChange = ({ rows, styles }: NewSheet<string>): number =>
  Math.max(1, ...styles.flatMap(({ area }) => [area.row, area.row + area.rows]).filter((row) => row <= rows));

/** One attribute of each cell of the first rows, a later style over an earlier; undefined when no style speaks of it. */
export function layStyles<T>(
  { columns, styles }: NewSheet<string>,
  rows: number,
  none: T,
  read: (style: Style) => T | undefined,
): T[][] | undefined {
  if (!styles.some(({ style }) => read(style) !== undefined)) return undefined;
  const grid = Array.from({ length: rows }, () => new Array<T>(columns).fill(none));
  for (const { area, style } of styles) {
    const value = read(style);
    if (value === undefined) continue;
    for (const line of grid.slice(area.row - 1, area.row - 1 + area.rows))
      line.fill(value, area.column - 1, area.column - 1 + area.columns);
  }
  return grid;
}

const choose = <T>(chosen: boolean | undefined, yes: T, no: T): T | undefined => (chosen === undefined ? undefined : chosen ? yes : no);

/** A line below each cell of the first rows; areas of one colour that follow each other share a call. */
function drawLines(sheet: Sheet, rows: number, { styles }: NewSheet<string>): void {
  const groups: { color: Color; areas: string[] }[] = [];
  for (const { area, style } of styles) {
    if (style.lineBelow === undefined) continue;
    const a1 = renderArea({ ...area, rows: Math.min(area.rows, rows - area.row + 1) });
    const last = groups[groups.length - 1];
    if (last?.color === style.lineBelow) last.areas.push(a1);
    else groups.push({ color: style.lineBelow, areas: [a1] });
  }
  for (const { color, areas } of groups)
    sheet.getRangeList(areas).setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID);
}
