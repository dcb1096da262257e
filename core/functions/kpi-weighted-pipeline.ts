import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number, rate } from "../parameter.ts";

export const kpiWeightedPipeline = defineFunction({
  name: "KPI_WEIGHTED_PIPELINE",
  takes: "ranges",
  parameters: [number("amounts", { range: "block" }), rate("probabilities", { range: "block" })],
  together: { parameters: ["amounts", "probabilities"], needed: ["amounts", "probabilities"] },
  calculate: (amounts, probabilities) => amounts.reduce<number>((sum, amount, deal) => sum + (amount ?? 0) * (probabilities[deal] ?? 0), 0),
});

export const kpiWeightedPipelineSpecification: FunctionSpecification = {
  function: kpiWeightedPipeline,
  units: { amounts: "money", probabilities: "fraction" },
  result: { unit: "money" },
  errors: [{ code: "#VALUE!", when: "amounts and probabilities are ranges of different size" }],
  examples: [
    {
      args: [
        [[10000], [20000], [5000]],
        [[0.5], [0.1], [""]],
      ],
      result: 7000,
    },
    { args: [10000, 0.5], result: 5000 },
  ],
  source: {
    title: "Pipeline CRM Help Center, How Pipeline CRM Calculates the Weighted Forecast",
    address: "https://help.pipelinecrm.com/articles/235899-how-pipeline-crm-calculates-the-weighted-forecast",
  },
  twin: "SUMPRODUCT(amounts,probabilities)",
};
