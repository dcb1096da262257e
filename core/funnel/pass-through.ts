/**
 * The counts from the top of a funnel to its bottom when each step lets its rate (0…1) of the stage above through. Null
 * where a count rests on a top or a rate that is not known.
 */
export function passThrough(top: number | null, rates: readonly (number | null)[]): readonly (number | null)[] {
  const counts = [top];
  for (const rate of rates) {
    const above = counts.at(-1) ?? null;
    counts.push(above === null || rate === null ? null : above * rate);
  }
  return counts;
}
