import { type Area, renderArea } from "../../../../core/formula/a1.ts";
import type { Color, NewSheet, Style } from "../../../../core/plan/sheet-plan.ts";
import type { Chain, Grid, Value } from "../../plan-script.ts";
import { constant, type Target } from "./chains.ts";

/** What setNumberFormats takes for "none": Sheets then goes by what is typed. */
export const GENERAL = "General";

/** The first rows of a sheet, and what styles lie over them. */
export type Canvas = Pick<NewSheet<string>, "rows" | "columns" | "styles">;

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

/** Gives the first cells of a sheet their styles: one call for each attribute that any of them speaks of. */
export function paint(canvas: Canvas, target: Target): readonly Chain[] {
  const area: Area = { row: 1, column: 1, rows: canvas.rows, columns: canvas.columns };
  return [
    ...ATTRIBUTES.flatMap((attribute) => {
      const grid = gridOf(canvas, attribute);
      return grid.areas.length > 0 ? [target.area(area, [attribute[0], grid])] : [];
    }),
    ...drawLines(canvas, target),
  ];
}

/** The number formats that styles give. */
export const numberFormatsOf = (canvas: Canvas): Grid => gridOf(canvas, NUMBER_FORMATS);

const gridOf = ({ rows, columns, styles }: Canvas, [, none, read]: Attribute): Grid => ({
  rows,
  columns,
  none,
  areas: styles.flatMap(({ area, style }) => {
    const value = read(style);
    return value === undefined ? [] : [[value, [area.row - 1, area.column - 1, area.rows, area.columns]] as const];
  }),
});

/** A line below each cell; areas of one colour that follow each other share a call. */
function drawLines({ styles }: Canvas, target: Target): readonly Chain[] {
  const groups: { color: Color; a1: string[] }[] = [];
  for (const { area, style } of styles) {
    if (style.lineBelow === undefined) continue;
    const last = groups[groups.length - 1];
    if (last?.color === style.lineBelow) last.a1.push(renderArea(area));
    else groups.push({ color: style.lineBelow, a1: [renderArea(area)] });
  }
  return groups.map(({ color, a1 }) =>
    target.sheet(
      ["getRangeList", a1],
      ["setBorder", null, null, true, null, null, true, color, constant("SpreadsheetApp", "BorderStyle", "SOLID")],
    ),
  );
}
