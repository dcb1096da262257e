import type { Run } from "./runs.ts";

/** The width of a column that nobody sets, in pixels. */
const DEFAULT_WIDTH = 100;

/** How many times as wide as planned a column may be, so that one call sets many. */
const ALIKE = 4 / 3;

type WidthRun = Run & { readonly width: number };

/**
 * The widths to set, in this order: first one for all columns, where that saves more calls than it takes, then those of the
 * columns it does not suit. Neighbours that are nearly alike all get the widest of theirs. Hidden columns take any width.
 */
export function runsOfWidths(widths: readonly number[], hidden: readonly number[]): readonly WidthRun[] {
  const candidates = [DEFAULT_WIDTH, ...new Set(widths)].map((base): readonly WidthRun[] => [
    ...(base === DEFAULT_WIDTH ? [] : [{ from: 1, count: widths.length, width: base }]),
    ...runsBeside(base, widths, hidden),
  ]);
  return candidates.reduce((best, candidate) => (candidate.length < best.length ? candidate : best));
}

/** The runs of columns that one width for all of them does not suit. */
function runsBeside(base: number, widths: readonly number[], hidden: readonly number[]): readonly WidthRun[] {
  const runs: { readonly from: number; count: number; widths: number[] }[] = [];
  let between: number[] = [];
  for (const [index, width] of widths.entries()) {
    if (hidden.includes(index + 1)) continue;
    const last = runs[runs.length - 1];
    between.push(width);
    if (areAlike([width, base]) && width <= base) continue;
    if (last && areAlike([...last.widths, ...between])) {
      last.count = index + 2 - last.from;
      last.widths.push(...between);
    } else runs.push({ from: index + 1, count: 1, widths: [width] });
    between = [];
  }
  return runs.map(({ from, count, widths: joined }) => ({ from, count, width: Math.max(...joined) }));
}

const areAlike = (widths: readonly number[]): boolean => Math.max(...widths) <= Math.min(...widths) * ALIKE;
