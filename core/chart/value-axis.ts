import type { Chart } from "../plan/sheet-plan.ts";

/** Where values stand on their axis: round steps from the least to the most. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** The axis of these values, with the ends that it was given. Bars and columns grow from 0, so it is on the axis. */
export function planValueScale(values: readonly number[], { least, most }: Pick<Chart["valueAxis"], "least" | "most">): ValueScale {
  const low = least ?? Math.min(0, ...values);
  const highest = most ?? Math.max(0, ...values);
  // Where there is nothing to tell apart, an axis of 1.
  const high = highest - low > 1e-12 ? highest : low + 1;
  const step = roundStep((high - low) / STEPS);
  const first = least ?? Math.floor(low / step) * step;
  const last = most ?? Math.max(first + step, Math.ceil(high / step) * step);
  const ticks: number[] = [];
  for (let count = 0; first + count * step <= last + step / 1e6; count++) ticks.push(first + count * step);
  return { least: first, most: last, ticks };
}

const STEPS = 5;

/** The least of 1, 2 and 5 times a power of ten that is no smaller. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((times) => times * power >= step * (1 - 1e-9)) ?? 10) * power;
}

/** A tick's label: percent where the axis says so, else a plain number without the noise of binary fractions. */
export const renderTick = (value: number, numberFormat = "General"): string =>
  numberFormat.includes("%") ? `${Number((value * 100).toPrecision(6))}%` : String(Number(value.toPrecision(6)));
