/**
 * The counts from the top of a funnel to its bottom when each step lets its rate (0…1) of the stage above through. Null
 * where a count rests on a top or a rate that is not known.
 */
export function passThrough(top: number | null, rates: readonly (number | null)[]): readonly (number | null)[] {
  let count = top;
  const counts = [count];
  for (const rate of rates) {
    count = count === null || rate === null ? null : count * rate;
    counts.push(count);
  }
  return counts;
}
