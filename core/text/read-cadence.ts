import { PERIODS, type Period } from "../okr/period.ts";
import type { PlacedQuantity } from "./place-quantities.ts";
import { type Item, means } from "./read-items.ts";

/** How often something is done: times a period. "Every two weeks" is 0.5 a week. */
export interface Cadence {
  readonly times: number;
  readonly period: Period;
  /** "a month" rather than the adjective "monthly". */
  readonly isExplicit: boolean;
  /** The item it begins with, and where it stands in the text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const asPeriod = (unit: string | undefined): Period | undefined => PERIODS.find((period) => period === unit);

/** "per week", "a month", "every 2 weeks", "daily", "varannan vecka". Names such as "monthly active users" are none. */
export function readCadence(items: readonly Item[], placed: readonly PlacedQuantity[]): Cadence | undefined {
  const interval = placed.find(({ role, unit }) => role === "period" && asPeriod(unit));
  const period = asPeriod(interval?.unit);
  if (interval && period && interval.value > 0)
    return {
      times: 1 / interval.value,
      period,
      isExplicit: true,
      at: interval.first - 1,
      ...spanBetween(items, interval.first - 1, interval.last),
    };
  for (const [index, item] of items.entries()) {
    const often = item.meanings.get("often");
    if (often && !means(items[index + 1], "active") && !means(items[index - 1], "active")) return readOften(items, index, often);
    const unit = asPeriod(item.meanings.get("unit"));
    const before = items[index - 1];
    if (!unit || !means(before, "per", "every") || means(items[index - 2], "end") || means(items[index - 2], "within")) continue;
    if (means(items[index - 2], "during") && !means(before, "every") && means(before, "article")) continue;
    return { times: 1, period: unit, isExplicit: true, at: index - 1, ...spanBetween(items, index - 1, index) };
  }
  return undefined;
}

function readOften(items: readonly Item[], index: number, often: string): Cadence {
  const every = Number.parseInt(often, 10) || 1;
  const period = asPeriod(often.replace(/^\d/, "")) ?? "month";
  return { times: 1 / every, period, isExplicit: false, at: index, ...spanBetween(items, index, index) };
}

const spanBetween = (items: readonly Item[], first: number, last: number) => ({ from: items[first]?.from ?? 0, to: items[last]?.to ?? 0 });
