import { COLORS } from "../plan/look.ts";
import type { Chart } from "../plan/sheet-plan.ts";
import type { Drawn } from "./chart-data.ts";
import { axisTitles, type Frame, GAP, labelsFrom, shareOf } from "./chart-frame.ts";
import { cut, LETTER, line, words } from "./svg.ts";
import { renderTick, type ValueScale } from "./value-axis.ts";

/** Ticks with their lines and labels, categories as far as there is room to name them, and the titles of both axes. */
export function renderAxes(chart: Omit<Chart, "data">, drawn: Drawn, scale: ValueScale, frame: Frame): string[] {
  const { left, right, top, bottom } = frame;
  const { valueAxis, kind } = chart;
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
  const { below, beside } = axisTitles(chart);
  const room = lying ? left - labelsFrom(beside) : slot;
  const longest = Math.max(0, ...drawn.categories.map(({ length }) => length)) * LETTER;
  const every = lying ? 1 : Math.max(1, Math.ceil((longest + GAP) / slot));
  const categories = drawn.categories.flatMap((category, index) => {
    if (category === "" || index % every !== 0) return [];
    const at = (index + 0.5) * slot;
    return lying
      ? [words(left - GAP, top + at + 4, cut(category, room - GAP), { "text-anchor": "end" })]
      : [words(left + at, bottom + 15, cut(category, room * every), { "text-anchor": "middle" })];
  });
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
