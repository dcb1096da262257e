import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number, rate } from "../parameter.ts";

export const kpiLtv = defineFunction({
  name: "KPI_LTV",
  parameters: [number("arpa"), number("gross_margin"), rate("churn_rate")],
  calculate: (arpa, grossMargin, churnRate) => ratio(arpa * grossMargin, churnRate, "churn_rate"),
});

export const kpiLtvSpecification: FunctionSpecification = {
  function: kpiLtv,
  units: { arpa: "money", gross_margin: "fraction", churn_rate: "fraction" },
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
