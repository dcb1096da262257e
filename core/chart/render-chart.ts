import type { CellValue } from "../cell.ts";
import { COLORS } from "../plan/look.ts";
import type { Chart } from "../plan/sheet-plan.ts";
import { planValueScale, renderTick, type ValueScale } from "./value-axis.ts";

/**
 * A chart as SVG text, from the cells of its data: names of series in the first row, categories in the first column. It
 * has its own white ground, says its title and description to screen readers, and tells series apart by lightness and
 * outline (lines by marker) as well as by colour. Cells that hold no number leave their place empty.
 */
export function renderChart(chart: Omit<Chart, "data">, cells: readonly (readonly CellValue[])[]): string {
  const { width, height } = chart.place;
  const drawn = readData(chart, cells);
  const scale = planValueScale(
    drawn.series.flatMap(({ values }) => values.filter((value) => value !== undefined)),
    chart.valueAxis,
  );
  const frame = planFrame(chart, drawn, scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="${FONT}" fill="${COLORS.ink}">`,
    `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.description)}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="${COLORS.line}"/>`,
    words(width / 2, 22, chart.title, { "text-anchor": "middle", "font-size": 14, "font-weight": 600 }),
    ...renderAxes(chart, drawn, scale, frame),
    ...(chart.kind === "line" ? renderLines(drawn, scale, frame) : renderBars(chart.kind, drawn, scale, frame)),
    ...(drawn.series.length > 1 ? renderLegend(drawn, width, height) : []),
    "</svg>",
  ].join("");
}

const FONT = 11;
/** Rough width of a letter of that size: what does not fit is cut, so it need not be exact. */
const LETTER = 6.4;

interface Drawn {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly (number | undefined)[] }[];
}

function readData({ colors }: Pick<Chart, "colors">, [names = [], ...lines]: readonly (readonly CellValue[])[]): Drawn {
  return {
    categories: lines.map((line) => String(line[0] ?? "")),
    series: names.slice(1).map((name, index) => ({
      name: String(name ?? ""),
      color: colors[index] ?? COLORS.header,
      values: lines.map((line) => {
        const value = line[index + 1];
        return typeof value === "number" ? value : undefined;
      }),
    })),
  };
}

/** The rectangle between the axes. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function planFrame({ kind, place, categoryAxis, valueAxis }: Omit<Chart, "data">, drawn: Drawn, scale: ValueScale): Frame {
  const lying = kind === "bar";
  const labels = lying ? drawn.categories : scale.ticks.map((tick) => renderTick(tick, valueAxis.numberFormat));
  const longest = Math.max(0, ...labels.map((label) => label.length)) * LETTER;
  const [below, beside] = lying ? [valueAxis.title, categoryAxis.title] : [categoryAxis.title, valueAxis.title];
  return {
    left: (beside === "" ? 12 : 28) + Math.min(longest, place.width * LABEL_SHARE) + GAP,
    right: place.width - 22,
    top: 38,
    bottom: place.height - 24 - (below === "" ? 0 : 20) - (drawn.series.length > 1 ? 22 : 0),
  };
}

/** How much of the width names of categories may take. */
const LABEL_SHARE = 0.4;
const GAP = 6;

/** How far along its axis a value stands, from 0 to 1. */
const shareOf = (value: number, { least, most }: ValueScale): number => Math.max(0, Math.min(1, (value - least) / (most - least)));

function renderAxes(chart: Omit<Chart, "data">, drawn: Drawn, scale: ValueScale, frame: Frame): string[] {
  const { left, right, top, bottom } = frame;
  const { valueAxis, categoryAxis, kind } = chart;
  const lying = kind === "bar";
  const middle = (left + right) / 2;
  const ticks = scale.ticks.flatMap((tick) => {
    const label = renderTick(tick, valueAxis.numberFormat);
    if (lying) {
      const x = left + shareOf(tick, scale) * (right - left);
      return [line(x, top, x, bottom, COLORS.line), words(x, bottom + 15, label, { "text-anchor": "middle" })];
    }
    const y = bottom - shareOf(tick, scale) * (bottom - top);
    return [line(left, y, right, y, COLORS.line), words(left - GAP, y + 4, label, { "text-anchor": "end" })];
  });
  const slot = (lying ? bottom - top : right - left) / Math.max(1, drawn.categories.length);
  const room = lying ? left - (categoryAxis.title === "" ? 12 : 28) : slot;
  const longest = Math.max(0, ...drawn.categories.map(({ length }) => length)) * LETTER;
  const every = lying ? 1 : Math.max(1, Math.ceil((longest + GAP) / slot));
  const categories = drawn.categories.flatMap((category, index) => {
    if (category === "" || index % every !== 0) return [];
    const at = (index + 0.5) * slot;
    return lying
      ? [words(left - GAP, top + at + 4, cut(category, room - GAP), { "text-anchor": "end" })]
      : [words(left + at, bottom + 15, cut(category, room * every), { "text-anchor": "middle" })];
  });
  const [below, beside] = lying ? [valueAxis.title, categoryAxis.title] : [categoryAxis.title, valueAxis.title];
  return [
    ...ticks,
    lying ? line(left, top, left, bottom, COLORS.quiet) : line(left, bottom, right, bottom, COLORS.quiet),
    ...categories,
    words(middle, bottom + 34, below, { "text-anchor": "middle", fill: COLORS.quiet }),
    words(0, 0, beside, {
      "text-anchor": "middle",
      fill: COLORS.quiet,
      transform: `translate(16 ${(top + bottom) / 2}) rotate(-90)`,
    }),
  ];
}

/** Share of its place that a category's group of bars takes. */
const FILLED = 0.66;

function renderBars(
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

function renderLines({ categories, series }: Drawn, scale: ValueScale, { left, right, top, bottom }: Frame): string[] {
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

function renderLegend({ series }: Drawn, width: number, height: number): string[] {
  const widths = series.map(({ name }) => name.length * LETTER + 30);
  let x = (width - widths.reduce((sum, part) => sum + part, 0)) / 2;
  return series.flatMap(({ name, color }, order) => {
    const at = x;
    x += widths[order] ?? 0;
    return [`<rect x="${px(at)}" y="${height - 21}" width="10" height="10" ${look(color, order)}/>`, words(at + 15, height - 12, name, {})];
  });
}

const line = (x1: number, y1: number, x2: number, y2: number, color: string): string =>
  `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="${color}"/>`;

function words(x: number, y: number, text: string, attributes: Readonly<Record<string, string | number>>): string {
  if (text === "") return "";
  const said = Object.entries({ x: px(x), y: px(y), ...attributes }).map(([name, value]) => ` ${name}="${value}"`);
  return `<text${said.join("")}>${escapeXml(text)}</text>`;
}

const cut = (text: string, width: number): string => {
  const letters = Math.max(1, Math.floor(width / LETTER));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
};

const px = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; control characters, which it cannot hold, are left out. */
const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 leaves out.
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
