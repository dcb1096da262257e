import { outside } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { weightedMean } from "../okr/weighted-mean.ts";
import { number } from "../parameter.ts";

export const okrConfidence = defineFunction({
  name: "OKR_CONFIDENCE",
  takes: "ranges",
  parameters: [
    number("scores", { range: "block" }),
    number("weights", { range: "block", default: null }),
    number("scale", { default: 10 }),
  ],
  together: { parameters: ["scores", "weights"], needed: ["scores"] },
  calculate: (scores, weights, scale) => {
    if (scale <= 0) return outside("scale", scale, "must be above 0");
    const confidence = weightedMean(scores, weights);
    if (confidence === undefined) return BLANK;
    if (confidence instanceof CellError) return confidence;
    const misfit = scores.find((score) => score !== null && (score < 0 || score > scale));
    return misfit == null ? confidence.mean / scale : outside("scores", misfit, `must be from 0 to ${scale}, the scale`);
  },
});

export const okrConfidenceSpecification: FunctionSpecification = {
  function: okrConfidence,
  units: { scores: "score", weights: "metric", scale: "score" },
  result: { unit: "fraction" },
  errors: [
    { code: "#VALUE!", when: "scores and weights are ranges of different size" },
    { code: "#NUM!", when: "scale is not above 0" },
    { code: "#NUM!", when: "a weight is below 0" },
    { code: "#DIV/0!", when: "the weights of the key results with a score sum to 0" },
    { code: "#NUM!", when: "a score is below 0 or above scale" },
  ],
  examples: [
    { args: [[[8], [5], [""]]], result: 0.65 },
    {
      args: [
        [[8], [5]],
        [[3], [1]],
      ],
      result: 0.725,
    },
    { args: [[[4], [3]], "", 5], result: 0.7 },
  ],
  source: { title: "Christina Wodtke, Radical Focus: each week every key result gets a confidence out of 10, starting at 5" },
  twin: `IF(COUNT(scores)=0,"",
    IF(COUNT(weights)=0,AVERAGE(scores),
    SUMPRODUCT(scores,weights)/SUMPRODUCT((scores<>"")*1,weights))/scale)`,
};
