import { renderArea } from "../../core/formula/a1.ts";
import type { Color, NewSheet, Style } from "../../core/plan/sheet-plan.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The font size of a new sheet, in points. */
const DEFAULT_SIZE = 10;

/** Lays a sheet's styles on `whole`, its range from A1: one call for each attribute that any of them speaks of. */
export function paintCells(sheet: Sheet, whole: Range, plan: NewSheet<string>): void {
  const lay = <T>(none: T, read: (style: Style) => T | undefined) => layStyles(plan, none, read);
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;

  const fills = lay<Color | null>(null, (style) => style.fill);
  if (fills) whole.setBackgrounds(fills);
  const colors = lay<Color | null>(null, (style) => style.color);
  if (colors) whole.setFontColors(colors);
  const sizes = lay(DEFAULT_SIZE, (style) => style.size);
  if (sizes) whole.setFontSizes(sizes);
  const weights = lay<"bold" | "normal">("normal", ({ bold }) => choose(bold, "bold", "normal"));
  if (weights) whole.setFontWeights(weights);
  const slants = lay<"italic" | "normal">("normal", ({ italic }) => choose(italic, "italic", "normal"));
  if (slants) whole.setFontStyles(slants);
  const horizontal = lay<"left" | "center" | "right" | null>(null, (style) => style.horizontal);
  if (horizontal) whole.setHorizontalAlignments(horizontal);
  const vertical = lay<"top" | "middle" | "bottom" | null>(null, (style) => style.vertical);
  if (vertical) whole.setVerticalAlignments(vertical);
  const wraps = lay(OVERFLOW, ({ wrap }) => choose(wrap, WRAP, OVERFLOW));
  if (wraps) whole.setWrapStrategies(wraps);
  drawLines(sheet, plan);
}

/** One attribute of every cell, a later style over an earlier; undefined when no style speaks of it. */
export function layStyles<T>(
  { rows, columns, styles }: NewSheet<string>,
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

/** A line below each cell; areas of one colour that follow each other share a call. */
function drawLines(sheet: Sheet, { styles }: NewSheet<string>): void {
  const groups: { color: Color; areas: string[] }[] = [];
  for (const { area, style } of styles) {
    if (style.lineBelow === undefined) continue;
    const last = groups[groups.length - 1];
    if (last?.color === style.lineBelow) last.areas.push(renderArea(area));
    else groups.push({ color: style.lineBelow, areas: [renderArea(area)] });
  }
  for (const { color, areas } of groups)
    sheet.getRangeList(areas).setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID);
}
