import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number } from "../parameter.ts";

export const kpiPipelineCoverage = defineFunction({
  name: "KPI_PIPELINE_COVERAGE",
  parameters: [number("pipeline"), number("quota"), number("closed", { default: 0 })],
  calculate: (pipeline, quota, closed) =>
    quota <= closed ? new CellError("#N/A", "quota is reached, so there is nothing left to cover.") : pipeline / (quota - closed),
});

export const kpiPipelineCoverageSpecification: FunctionSpecification = {
  function: kpiPipelineCoverage,
  units: { pipeline: "money", quota: "money", closed: "money" },
  result: { unit: "metric" },
  errors: [{ code: "#N/A", when: "quota is at most closed: nothing is left to cover" }],
  examples: [
    { args: [300000, 100000], result: 3 },
    { args: [300000, 100000, 40000], result: 5 },
  ],
  source: {
    title: "Wins Above, Pipeline Coverage Ratio: open pipeline divided by remaining quota",
    address: "https://winsabove.pages.dev/glossary/pipeline-coverage-ratio",
  },
  twin: `IF(OR(pipeline="",quota=""),"",
    IF(quota<=closed,NA(),pipeline/(quota-closed)))`,
};
