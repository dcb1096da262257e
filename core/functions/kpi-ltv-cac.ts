import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiLtvCac = defineFunction({
  name: "KPI_LTV_CAC",
  parameters: [number("ltv"), number("cac")],
  calculate: (ltv, cac) => ratio(ltv, cac, "cac"),
});

export const kpiLtvCacSpecification: FunctionSpecification = {
  function: kpiLtvCac,
  units: { ltv: "money", cac: "money" },
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
