import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiLtv = defineFunction({
  name: "KPI_LTV",
  takes: "elements",
  parameters: [
    { name: "arpa", type: "number", unit: "money" },
    { name: "gross_margin", type: "number", unit: "fraction" },
    { name: "churn_rate", type: "number", unit: "fraction", domain: "rate" },
  ],
  calculate: (arpa, grossMargin, churnRate) => ratio(arpa * grossMargin, churnRate, "churn_rate"),
});

export const kpiLtvSpecification: FunctionSpecification = {
  function: kpiLtv,
  result: { unit: "money" },
  errors: [{ code: "#DIV/0!", when: "churn_rate is 0" }],
  examples: [
    { args: [100, 0.8, 0.02], result: 4000 },
    { args: [50, 0.6, 0.05], result: 600 },
  ],
  source: {
    title: "David Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters",
    address: "https://www.forentrepreneurs.com/saas-metrics-2/",
  },
  twin: `IF(OR(arpa="",gross_margin="",churn_rate=""),"",arpa*gross_margin/churn_rate)`,
};
