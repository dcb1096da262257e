import { COLORS } from "../plan/look.ts";
import type { Drawn } from "./chart-data.ts";
import { type Frame, shareOf } from "./chart-frame.ts";
import { LETTER, px, words } from "./svg.ts";
import type { ValueScale } from "./value-axis.ts";

/** Share of its place that a category's group of bars takes. */
const FILLED = 0.66;

/** Bars lie, columns stand; those of a category side by side, each from 0 to its value. */
export function renderBars(
  kind: "bar" | "column",
  { categories, series }: Drawn,
  scale: ValueScale,
  { left, right, top, bottom }: Frame,
): string[] {
  const lying = kind === "bar";
  const slot = (lying ? bottom - top : right - left) / Math.max(1, categories.length);
  const thick = (slot * FILLED) / Math.max(1, series.length);
  const along = lying ? right - left : bottom - top;
  return series.flatMap(({ color, values }, order) =>
    values.flatMap((value, index) => {
      if (value === undefined) return [];
      const [from, to] = [shareOf(0, scale), shareOf(value, scale)].sort((a, b) => a - b) as [number, number];
      const side = index * slot + (slot * (1 - FILLED)) / 2 + order * thick;
      const length = (to - from) * along;
      const [x, y, width, height] = lying
        ? [left + from * along, top + side, length, thick]
        : [left + side, bottom - to * along, thick, length];
      return [`<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" ${look(color, order)}/>`];
    }),
  );
}

/** Every other series has an outline besides its lighter fill. */
const look = (color: string, order: number): string =>
  order % 2 === 0 ? `fill="${color}"` : `fill="${color}" stroke="${COLORS.ink}" stroke-width="0.75"`;

/** A line for each series, a marker for each value; a value that is missing leaves a gap. */
export function renderLines({ categories, series }: Drawn, scale: ValueScale, { left, right, top, bottom }: Frame): string[] {
  const slot = (right - left) / Math.max(1, categories.length);
  return series.flatMap(({ color, values }, order) => {
    const points = values.map((value, index) =>
      value === undefined ? undefined : { x: left + (index + 0.5) * slot, y: bottom - shareOf(value, scale) * (bottom - top) },
    );
    const path = points.map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${px(point.x)} ${px(point.y)}` : "")).join("");
    return [
      `<path d="${path}" fill="none" stroke="${color}" stroke-width="2"${order % 2 === 0 ? "" : ' stroke-dasharray="6 3"'}/>`,
      ...points.flatMap((point) => (point ? [marker(point.x, point.y, color, order)] : [])),
    ];
  });
}

const marker = (x: number, y: number, color: string, order: number): string =>
  order % 2 === 0
    ? `<circle cx="${px(x)}" cy="${px(y)}" r="4" fill="${color}"/>`
    : `<path d="M${px(x)} ${px(y - 5)}l5 5-5 5-5-5z" fill="${color}"/>`;

/** The names of the series in one line at the foot of the chart. */
export function renderLegend({ series }: Drawn, width: number, height: number): string[] {
  const widths = series.map(({ name }) => name.length * LETTER + 30);
  let x = (width - widths.reduce((sum, part) => sum + part, 0)) / 2;
  return series.flatMap(({ name, color }, order) => {
    const at = x;
    x += widths[order] ?? 0;
    return [`<rect x="${px(at)}" y="${height - 21}" width="10" height="10" ${look(color, order)}/>`, words(at + 15, height - 12, name, {})];
  });
}
