import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count, number } from "../parameter.ts";

export const kpiCac = defineFunction({
  name: "KPI_CAC",
  parameters: [number("spend"), count("new_customers")],
  calculate: (spend, newCustomers) => ratio(spend, newCustomers, "new_customers"),
});

export const kpiCacSpecification: FunctionSpecification = {
  function: kpiCac,
  units: { spend: "money", new_customers: "count" },
  result: { unit: "money" },
  errors: [{ code: "#DIV/0!", when: "new_customers is 0" }],
  examples: [
    { args: [50000, 40], result: 1250 },
    { args: [0, 4], result: 0 },
  ],
  source: {
    title: "David Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters",
    address: "https://www.forentrepreneurs.com/saas-metrics-2/",
  },
  twin: `IF(OR(spend="",new_customers=""),"",spend/new_customers)`,
};
