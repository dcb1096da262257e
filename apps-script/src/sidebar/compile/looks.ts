import { type Area, renderArea } from "../../../../core/formula/a1.ts";
import type { Color, NewSheet, Style } from "../../../../core/plan/sheet-plan.ts";
import type { Chain, Grid, Value } from "../../plan-script.ts";
import { type Areas, constant, onSheet, SHEET } from "./chains.ts";

/** What setNumberFormats takes for "none": Sheets then goes by what is typed. */
export const GENERAL = "General";

/** The font size of a new sheet, in points. */
const DEFAULT_SIZE = 10;

const wrapStrategy = (strategy: string): Chain => constant("SpreadsheetApp", "WrapStrategy", strategy);
const OVERFLOW = wrapStrategy("OVERFLOW");
const WRAP = wrapStrategy("WRAP");

const choose = (chosen: boolean | undefined, yes: Value, no: Value): Value | undefined =>
  chosen === undefined ? undefined : chosen ? yes : no;

type Attribute = readonly [call: string, none: Value, read: (style: Style) => Value | undefined];

const NUMBER_FORMATS: Attribute = ["setNumberFormats", GENERAL, ({ numberFormat }) => numberFormat];

/** The calls that set an attribute, what a cell has that no style speaks of, and what a style says. */
const ATTRIBUTES: readonly Attribute[] = [
  ["setBackgrounds", null, ({ fill }) => fill],
  ["setFontColors", null, ({ color }) => color],
  ["setFontSizes", DEFAULT_SIZE, ({ size }) => size],
  ["setFontWeights", "normal", ({ bold }) => choose(bold, "bold", "normal")],
  ["setFontStyles", "normal", ({ italic }) => choose(italic, "italic", "normal")],
  NUMBER_FORMATS,
  ["setHorizontalAlignments", null, ({ horizontal }) => horizontal],
  ["setVerticalAlignments", null, ({ vertical }) => vertical],
  ["setWrapStrategies", OVERFLOW, ({ wrap }) => choose(wrap, WRAP, OVERFLOW)],
];

/**
 * Gives the cells of a new sheet their styles: one call for each attribute that any of them speaks of. Rows from the last
 * change of style on look alike, so that the long body of a table is painted in its first row and copied down.
 */
export function paintCells(plan: NewSheet<string>, areas: Areas): readonly Chain[] {
  const { rows, columns, styles } = plan;
  if (styles.length === 0) return [];
  const painted = lastChange(plan);
  const head: Area = { row: 1, column: 1, rows: painted, columns };
  const body: Area = { ...head, row: painted, rows: 1 };
  return [
    ...ATTRIBUTES.flatMap((attribute) => {
      const grid = gridOf(plan, painted, attribute);
      return grid.areas.length > 0 ? [areas.on(head, [attribute[0], grid])] : [];
    }),
    ...drawLines(plan, painted),
    ...(painted < rows ? [areas.on(body, ["copyFormatToRange", SHEET, 1, columns, painted + 1, rows])] : []),
  ];
}

/** The number formats that the styles give the first rows of a sheet. */
export const numberFormatsOf = (plan: NewSheet<string>, rows: number): Grid => gridOf(plan, rows, NUMBER_FORMATS);

function gridOf({ columns, styles }: NewSheet<string>, rows: number, [, none, read]: Attribute): Grid {
  return {
    rows,
    columns,
    none,
    areas: styles.flatMap(({ area, style }) => {
      const value = read(style);
      return value === undefined ? [] : [[value, [area.row - 1, area.column - 1, area.rows, area.columns]] as const];
    }),
  };
}

/** The first of the rows that, down to the sheet's last, all have the same style. */
const lastChange = ({ rows, styles }: NewSheet<string>): number =>
  Math.max(1, ...styles.flatMap(({ area }) => [area.row, area.row + area.rows]).filter((row) => row <= rows));

/** A line below each cell of the first rows; areas of one colour that follow each other share a call. */
function drawLines({ styles }: NewSheet<string>, rows: number): readonly Chain[] {
  const groups: { color: Color; a1: string[] }[] = [];
  for (const { area, style } of styles) {
    if (style.lineBelow === undefined) continue;
    const a1 = renderArea({ ...area, rows: Math.min(area.rows, rows - area.row + 1) });
    const last = groups[groups.length - 1];
    if (last?.color === style.lineBelow) last.a1.push(a1);
    else groups.push({ color: style.lineBelow, a1: [a1] });
  }
  return groups.map(({ color, a1 }) =>
    onSheet(
      ["getRangeList", a1],
      ["setBorder", null, null, true, null, null, true, color, constant("SpreadsheetApp", "BorderStyle", "SOLID")],
    ),
  );
}
