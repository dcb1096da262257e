import type { CellStyle } from "hucre";
import type { Color, Style, StyledArea } from "../../core/plan/sheet-plan.ts";
import { DEFAULT_FONT } from "./cell-styles.ts";

/** One cell of a file and how it looks. Rows and columns count from 1. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** The looks of cells as areas, joined down each column where neighbours look alike; nothing where they are plain. */
export function readFileStyles(cells: readonly StyledCell[]): readonly StyledArea[] {
  const styles = shareStyles();
  const areas: StyledArea[] = [];
  for (const { row, column, style: stored } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const style = styles(stored);
    if (Object.keys(style).length === 0) continue;
    const last = areas.at(-1);
    if (last && last.style === style && last.area.column === column && last.area.row + last.area.rows === row)
      areas[areas.length - 1] = { style, area: { ...last.area, rows: last.area.rows + 1 } };
    else areas.push({ area: { row, column, rows: 1, columns: 1 }, style });
  }
  return areas;
}

/** Equal looks as one object, so that they can be told by identity. */
function shareStyles(): (stored: CellStyle) => Style {
  const known = new Map<string, Style>();
  return (stored) => {
    const style = readFileStyle(stored);
    const key = JSON.stringify(style);
    const shared = known.get(key) ?? style;
    known.set(key, shared);
    return shared;
  };
}

/** What of a file's style the workbench has a place for. */
export function readFileStyle({ font, fill, border, alignment, numFmt }: CellStyle): Style {
  const color = readColor(font?.color);
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? readColor(fill.fgColor ?? fill.bgColor) : undefined;
  const line = border?.bottom?.style ? (readColor(border.bottom.color) ?? BLACK) : undefined;
  const horizontal = HORIZONTAL.find((each) => each === alignment?.horizontal);
  const vertical = alignment?.vertical === "center" ? "middle" : VERTICAL.find((each) => each === alignment?.vertical);
  return {
    ...(fillColor && { fill: fillColor }),
    ...(color && { color }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size !== undefined && font.size !== DEFAULT_FONT.size && { size: font.size }),
    ...(numFmt !== undefined && numFmt !== "General" && { numberFormat: numFmt }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(line && { lineBelow: line }),
  };
}

/** Colours of a theme are not looked up: what we write has none. */
export const readColor = (color: { readonly rgb?: string } | undefined): Color | undefined =>
  color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;

const BLACK = "#000000";
const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "bottom"] as const;
