import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiCacPayback = defineFunction({
  name: "KPI_CAC_PAYBACK",
  parameters: [number("cac"), number("monthly_arpa"), number("gross_margin")],
  calculate: (cac, monthlyArpa, grossMargin) => ratio(cac, monthlyArpa * grossMargin, "monthly_arpa × gross_margin"),
});

export const kpiCacPaybackSpecification: FunctionSpecification = {
  function: kpiCacPayback,
  units: { cac: "money", monthly_arpa: "money", gross_margin: "fraction" },
  result: { unit: "months" },
  errors: [{ code: "#DIV/0!", when: "monthly_arpa × gross_margin is 0" }],
  examples: [
    { args: [1200, 125, 0.8], result: 12 },
    { args: [450, 50, 0.75], result: 12 },
  ],
  source: {
    title: "David Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters",
    address: "https://www.forentrepreneurs.com/saas-metrics-2/",
  },
  twin: `IF(OR(cac="",monthly_arpa="",gross_margin=""),"",cac/(monthly_arpa*gross_margin))`,
};
