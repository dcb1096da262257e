import type { Chart } from "../plan/sheet-plan.ts";
import type { Drawn } from "./chart-data.ts";
import { LETTER } from "./svg.ts";
import { renderTick, type ValueScale } from "./value-axis.ts";

/** The rectangle between the axes. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function planFrame({ kind, place, categoryAxis, valueAxis }: Omit<Chart, "data">, drawn: Drawn, scale: ValueScale): Frame {
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
export const GAP = 6;

/** How far along its axis a value stands, from 0 to 1. */
export const shareOf = (value: number, { least, most }: ValueScale): number => Math.max(0, Math.min(1, (value - least) / (most - least)));
