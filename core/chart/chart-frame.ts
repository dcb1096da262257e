import type { Chart } from "../plan/sheet-plan.ts";
import type { Drawn } from "./chart-data.ts";
import { LETTER } from "./svg.ts";
import { renderTick, type ValueScale } from "./value-axis.ts";

/** The rectangle between the axes, in pixels from the chart's top left corner. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between the axes and the edges of the chart, its title and the labels of ticks included. */
const MARGIN = { left: 12, right: 22, top: 38, bottom: 24 };

/** What the title of an axis and the legend take besides. */
const BESIDE_TITLE = 16;
const BELOW_TITLE = 20;
const LEGEND = 22;

/** The titles of the axes by the side of the frame that they stand at. */
export const axisTitles = ({ kind, categoryAxis, valueAxis }: Omit<Chart, "data">): { readonly below: string; readonly beside: string } =>
  kind === "bar" ? { below: valueAxis.title, beside: categoryAxis.title } : { below: categoryAxis.title, beside: valueAxis.title };

/** Where labels at the left of the frame may begin: clear of the edge, and of the title that stands there. */
export const labelsFrom = (beside: string): number => MARGIN.left + (beside === "" ? 0 : BESIDE_TITLE);

/** Room for the labels of ticks and categories, for titles and for a legend; the rest is the frame's. */
export function planFrame(chart: Omit<Chart, "data">, drawn: Drawn, scale: ValueScale): Frame {
  const { kind, place, valueAxis } = chart;
  const { below, beside } = axisTitles(chart);
  const labels = kind === "bar" ? drawn.categories : scale.ticks.map((tick) => renderTick(tick, valueAxis.numberFormat));
  const longest = Math.max(0, ...labels.map((label) => label.length)) * LETTER;
  return {
    left: labelsFrom(beside) + Math.min(longest, place.width * LABEL_SHARE) + GAP,
    right: place.width - MARGIN.right,
    top: MARGIN.top,
    bottom: place.height - MARGIN.bottom - (below === "" ? 0 : BELOW_TITLE) - (drawn.series.length > 1 ? LEGEND : 0),
  };
}

/** How much of the width names of categories may take. */
const LABEL_SHARE = 0.4;
/** Between labels and what they stand beside. */
export const GAP = 6;

/** How far along its axis a value stands, from 0 to 1. */
export const shareOf = (value: number, { least, most }: ValueScale): number => Math.max(0, Math.min(1, (value - least) / (most - least)));
