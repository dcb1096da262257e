/**
 * The counts from the top of a funnel to its bottom that it takes to have so many at the bottom, unrounded: each stage is
 * the one below divided by the rate that it lets through. Null where a count rests on a bottom or a rate that is not known.
 */
export function requiredStages(bottom: number | null, rates: readonly (number | null)[]): readonly (number | null)[] {
  const stages = [bottom];
  for (const rate of [...rates].reverse()) {
    const below = stages[0] ?? null;
    stages.unshift(below === null || rate === null ? null : below / rate);
  }
  return stages;
}
