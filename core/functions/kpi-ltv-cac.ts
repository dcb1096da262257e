import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiLtvCac = defineFunction({
  name: "KPI_LTV_CAC",
  takes: "elements",
  parameters: [
    { name: "ltv", type: "number", unit: "money" },
    { name: "cac", type: "number", unit: "money" },
  ],
  calculate: (ltv, cac) => ratio(ltv, cac, "cac"),
});

export const kpiLtvCacSpecification: FunctionSpecification = {
  function: kpiLtvCac,
  result: { unit: "metric" },
  errors: [{ code: "#DIV/0!", when: "cac is 0" }],
  examples: [
    { args: [4000, 1250], result: 3.2 },
    { args: [900, 1000], result: 0.9 },
  ],
  source: {
    title: "David Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters",
    address: "https://www.forentrepreneurs.com/saas-metrics-2/",
  },
  twin: `IF(OR(ltv="",cac=""),"",ltv/cac)`,
};
