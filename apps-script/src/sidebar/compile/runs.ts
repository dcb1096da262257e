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
