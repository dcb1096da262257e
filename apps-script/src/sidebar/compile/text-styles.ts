import type { Style, StyledArea } from "../../../../core/plan/sheet-plan.ts";
import type { Chain, Grid } from "../../plan-script.ts";
import { given } from "./chains.ts";
import { gatherRectangles } from "./rectangles.ts";

type TextStyle = Pick<Style, "color" | "size" | "bold" | "italic">;

/** The text styles of some rows, cell by cell: each holds all that the styles over a cell say of its text. */
export function layTextStyles(rows: number, columns: number, styles: readonly StyledArea[]): Grid {
  const cells = Array.from({ length: rows }, () => new Array<TextStyle>(columns).fill({}));
  for (const { area, style } of styles) {
    const said = textStyleOf(style);
    for (const line of cells.slice(area.row - 1, area.row - 1 + area.rows))
      for (let x = area.column - 1; x < area.column - 1 + area.columns; x++) line[x] = { ...line[x], ...said };
  }
  const byStyle = gatherRectangles(cells.map((line) => line.map((style) => JSON.stringify(textStyleOf(style)))));
  const plain = JSON.stringify({});
  return {
    rows,
    columns,
    none: build({}),
    areas: [...byStyle].flatMap(([key, rectangles]) => (key === plain ? [] : [[build(JSON.parse(key)), ...rectangles] as const])),
  };
}

/** In one order, so that those which say the same look the same. */
const textStyleOf = ({ color, size, bold, italic }: Style): TextStyle => ({
  ...(color !== undefined && { color }),
  ...(size !== undefined && { size }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
});

const build = ({ color, size, bold, italic }: TextStyle): Chain => ({
  on: "SpreadsheetApp",
  path: [
    ["newTextStyle"],
    ...given("setForegroundColor", color),
    ...given("setFontSize", size),
    ...given("setBold", bold),
    ...given("setItalic", italic),
    ["build"],
  ],
});
