import { BLANK } from "../cell.ts";
import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { weightedMean } from "../okr/weighted-mean.ts";
import { number, word } from "../parameter.ts";

export const okrRollup = defineFunction({
  name: "OKR_ROLLUP",
  takes: "ranges",
  parameters: [
    number("progress", { range: "block" }),
    number("weights", { range: "block", default: null }),
    word("method", ["mean", "worst"], { default: "mean" }),
  ],
  together: { parameters: ["progress", "weights"], needed: ["progress"] },
  calculate: (progress, weights, method) => {
    const rollUp = weightedMean(progress, weights);
    if (rollUp === undefined) return BLANK;
    if (rollUp instanceof CellError) return rollUp;
    return method === "worst" ? rollUp.smallest : rollUp.mean;
  },
});

export const okrRollupSpecification: FunctionSpecification = {
  function: okrRollup,
  units: { progress: "fraction", weights: "metric" },
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
  source: {
    title: "Synergita, How does the system calculate the Objective progress: weighted key results, equal weights when none are set",
    address: "https://support.synergita.com/support/solutions/articles/4000185474-how-does-the-system-calculate-the-objective-progress-",
  },
  twin: `IF(COUNT(progress)=0,"",
    IF(COUNT(weights)=0,IF(method="worst",MIN(progress),AVERAGE(progress)),
    IF(method="worst",MIN(progress)/SIGN(SUMPRODUCT((progress<>"")*1,weights)),
    SUMPRODUCT(progress,weights)/SUMPRODUCT((progress<>"")*1,weights))))`,
};
