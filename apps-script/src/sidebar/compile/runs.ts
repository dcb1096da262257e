/** Neighbouring columns or rows, counted from 1, that Sheets sets in one call. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/** Numbers that are listed, those that follow each other as one: [4, 5, 9] is 4–5 and 9. */
export function runsOfNumbers(numbers: readonly number[]): readonly Run[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === number) last.count++;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}

/** Rows that follow each other and are equally high; a row that is given twice has the later height. */
export function runsOfHeights(
  rows: readonly { readonly row: number; readonly height: number }[],
): readonly (Run & { readonly height: number })[] {
  const heights = new Map(rows.map(({ row, height }) => [row, height]));
  return [...new Set(heights.values())].flatMap((height) =>
    runsOfNumbers([...heights.keys()].filter((row) => heights.get(row) === height)).map((run) => ({ ...run, height })),
  );
}

/** The width of a column that nobody sets, in pixels. */
const DEFAULT_WIDTH = 100;

/** How many times as wide as the narrowest of its run a column may be. */
const ALIKE = 4 / 3;

/**
 * The widths to set: neighbours that are nearly alike all get the widest of theirs, so that one call sets many. Hidden
 * columns join any run, and columns that Sheets makes wide enough by itself need no call.
 */
export function runsOfWidths(widths: readonly number[], hidden: readonly number[]): readonly (Run & { readonly width: number })[] {
  const runs: { from: number; count: number; least: number; width: number }[] = [];
  for (const [index, width] of widths.entries()) {
    const last = runs[runs.length - 1];
    const isHidden = hidden.includes(index + 1);
    const least = Math.min(last?.least ?? width, width);
    const most = Math.max(last?.width ?? width, width);
    if (last && isHidden) last.count++;
    else if (last && most <= least * ALIKE) Object.assign(last, { count: last.count + 1, least, width: most });
    else if (!isHidden) runs.push({ from: index + 1, count: 1, least: width, width });
  }
  return runs.filter(({ width }) => width !== DEFAULT_WIDTH);
}
