import { CellError } from "../cell-error.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";

export const kpiPipelineCoverage = defineFunction({
  name: "KPI_PIPELINE_COVERAGE",
  takes: "elements",
  parameters: [
    { name: "pipeline", type: "number", unit: "money" },
    { name: "quota", type: "number", unit: "money" },
    { name: "closed", type: "number", unit: "money", default: 0 },
  ],
  calculate: (pipeline, quota, closed) =>
    quota <= closed ? new CellError("#N/A", "quota is reached, so there is nothing left to cover.") : pipeline / (quota - closed),
});

export const kpiPipelineCoverageSpecification: FunctionSpecification = {
  function: kpiPipelineCoverage,
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
