import type { CellStyle, FontStyle } from "hucre";
import type { Color, Style, StyledArea } from "../../core/plan/sheet-plan.ts";
import { QUOTED_TEXT } from "./finish-package.ts";

export type StyleAt = (row: number, column: number) => Style | undefined;

export interface LaidStyles {
  readonly at: StyleAt;
  /** Every styled cell, valued or not. */
  readonly cells: Iterable<{ readonly row: number; readonly column: number }>;
}

/** The style of each cell, from areas laid on in order. */
export function layStyles(areas: readonly StyledArea[]): LaidStyles {
  const styles = new Map<number, Style>();
  for (const { area, style } of areas) {
    const combine = combineWith(style);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = row * COLUMNS + column;
        styles.set(key, combine(styles.get(key)));
      }
    }
  }
  return {
    at: (row, column) => styles.get(row * COLUMNS + column),
    cells: [...styles.keys()].map((key) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS })),
  };
}

/** Cells that share their styles share one object, so that each combination is worked out once. */
function combineWith(style: Style): (earlier: Style | undefined) => Style {
  const combined = new Map<Style, Style>();
  return (earlier) => {
    if (!earlier) return style;
    let both = combined.get(earlier);
    if (!both) {
      both = { ...earlier, ...style };
      combined.set(earlier, both);
    }
    return both;
  };
}

/** More than an .xlsx sheet has, so that a row and a column make one key. */
const COLUMNS = 16_385;

export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const satisfies FontStyle;

/**
 * Turns styles into what hucre takes, each one once. Text is marked to stay text, unless its number format says so
 * already; undefined is a cell like any empty one.
 */
export function shareFileStyles(): (style: Style | undefined, isText: boolean) => CellStyle | undefined {
  const plain = new Map<Style | undefined, CellStyle | undefined>();
  const quoted = new Map<Style | undefined, CellStyle>();
  return (style, isText) => {
    if (!plain.has(style)) plain.set(style, style && fileStyle(style));
    if (!isText || style?.numberFormat === "@") return plain.get(style);
    const marked = quoted.get(style) ?? { ...plain.get(style), protection: QUOTED_TEXT };
    quoted.set(style, marked);
    return marked;
  };
}

function fileStyle(style: Style): CellStyle {
  const { fill, lineBelow, numberFormat } = style;
  return {
    ...(hasFont(style) && { font: { ...DEFAULT_FONT, ...fontOf(style) } }),
    ...(fill !== undefined && { fill: solid(fill) }),
    ...(lineBelow !== undefined && { border: { bottom: { style: "thin", color: argb(lineBelow) } } }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: numberFormat }),
    ...(hasAlignment(style) && { alignment: alignmentOf(style) }),
  };
}

/** The style of a conditional format: only what it changes. */
export const conditionalStyle = (style: Pick<Style, "fill" | "color" | "bold">): CellStyle => ({
  ...(hasFont(style) && { font: fontOf(style) }),
  ...(style.fill !== undefined && { fill: solid(style.fill) }),
});

export const argb = (color: Color) => ({ rgb: `FF${color.slice(1).toUpperCase()}` });

/** Cells take a solid fill from fgColor, conditional formats from bgColor. */
const solid = (color: Color) => ({ type: "pattern", pattern: "solid", fgColor: argb(color), bgColor: argb(color) }) as const;

const hasFont = ({ color, bold, italic, size }: Style): boolean =>
  color !== undefined || bold !== undefined || italic !== undefined || size !== undefined;

const fontOf = ({ color, bold, italic, size }: Style): FontStyle => ({
  ...(color !== undefined && { color: argb(color) }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(size !== undefined && { size }),
});

const hasAlignment = ({ horizontal, vertical, wrap }: Style): boolean =>
  horizontal !== undefined || vertical !== undefined || wrap !== undefined;

const alignmentOf = ({ horizontal, vertical, wrap }: Style): NonNullable<CellStyle["alignment"]> => ({
  ...(horizontal !== undefined && { horizontal }),
  ...(vertical !== undefined && { vertical: vertical === "middle" ? "center" : vertical }),
  ...(wrap !== undefined && { wrapText: wrap }),
});
