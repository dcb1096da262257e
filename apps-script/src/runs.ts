export interface Run<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

/** Neighbours of one value, counted from 1: Sheets sets a run of columns or rows in one call. Undefined is in no run. */
export function runsOf<T>(values: readonly (T | undefined)[]): readonly Run<T>[] {
  const runs: { from: number; count: number; value: T }[] = [];
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.from + last.count === index + 1) last.count++;
    else runs.push({ from: index + 1, count: 1, value });
  }
  return runs;
}

/** The same for numbers that are listed: [4, 5, 9] is 4–5 and 9. */
export const runsOfNumbers = (numbers: readonly number[]): readonly Run<true>[] => {
  const listed: true[] = [];
  for (const number of numbers) listed[number - 1] = true;
  return runsOf(Array.from(listed));
};
