import { outside, zeroDenominator } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import { describeFunction } from "../function-specification.ts";

export const okrRollup = defineFunction({
  name: "OKR_ROLLUP",
  takes: "ranges",
  parameters: [
    { name: "progress", type: "number", unit: "fraction", range: "block" },
    { name: "weights", type: "number", unit: "metric", range: "block", default: null },
    { name: "method", type: "word", words: ["mean", "worst"], unit: "text", default: "mean" },
  ],
  together: { parameters: ["progress", "weights"], needed: ["progress"] },
  calculate: (progress, weights, method) => {
    const weightOf = readWeights(weights);
    let worst = Number.POSITIVE_INFINITY;
    let sum = 0;
    let weightSum = 0;
    for (const [position, value] of progress.entries()) {
      if (value === null) continue;
      const weight = weightOf(position);
      if (weight < 0) return outside("weights", weight, "must be 0 or more");
      worst = Math.min(worst, value);
      sum += weight * value;
      weightSum += weight;
    }
    if (worst === Number.POSITIVE_INFINITY) return BLANK;
    if (weightSum === 0) return zeroDenominator("the sum of weights");
    return method === "worst" ? worst : sum / weightSum;
  },
});

/** Left-out or all-blank weights are 1 each; a single blank weight is 0. */
const readWeights =
  (weights: readonly (number | null)[] | null) =>
  (position: number): number =>
    weights === null || weights.every((weight) => weight === null) ? 1 : (weights[position] ?? 0);

export const okrRollupSpecification = describeFunction(okrRollup, {
  result: { unit: "fraction" },
  errors: [
    { code: "#VALUE!", when: "progress and weights are ranges of different size" },
    { code: "#NUM!", when: "a weight is below 0" },
    { code: "#DIV/0!", when: "the weights of the measured key results sum to 0" },
  ],
  examples: [
    { args: [[[0.4], [0.8], [""]]], result: 0.6 },
    {
      args: [
        [[0.4], [0.8]],
        [[3], [1]],
      ],
      result: 0.5,
    },
    { args: [[[0.4], [0.8]], [[3], [1]], "worst"], result: 0.4 },
  ],
  source: { title: "Google re:Work, Set goals with OKRs: an objective's score is the average of its key results" },
  twin: { none: "written by the next step" },
});
