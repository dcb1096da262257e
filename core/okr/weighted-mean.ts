import { outside, zeroDenominator } from "../argument.ts";
import type { CellError } from "../cell-error.ts";

/** A mean of what is measured, and the smallest of it. */
export interface WeightedMean {
  readonly mean: number;
  readonly smallest: number;
}

/**
 * The mean of the values that are not null, each with its weight: 1 where there are no weights, 0 where one is blank.
 * Undefined when nothing is measured; #NUM! for a negative weight, #DIV/0! when the weights sum to 0.
 */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly (number | null)[] | null,
): WeightedMean | CellError | undefined {
  let smallest = Number.POSITIVE_INFINITY;
  let sum = 0;
  let weightSum = 0;
  for (const [position, value] of values.entries()) {
    if (value === null) continue;
    const weight = weights === null ? 1 : (weights[position] ?? 0);
    if (weight < 0) return outside("weights", weight, "must be 0 or more");
    smallest = Math.min(smallest, value);
    sum += weight * value;
    weightSum += weight;
  }
  if (smallest === Number.POSITIVE_INFINITY) return undefined;
  if (weightSum === 0) return zeroDenominator("the sum of weights");
  return { mean: sum / weightSum, smallest };
}
