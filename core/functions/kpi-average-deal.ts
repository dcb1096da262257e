import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiAverageDeal = defineFunction({
  name: "KPI_AVERAGE_DEAL",
  takes: "elements",
  parameters: [
    { name: "revenue", type: "number", unit: "money" },
    { name: "deals", type: "number", unit: "count", domain: "count" },
  ],
  calculate: (revenue, deals) => ratio(revenue, deals, "deals"),
});

export const kpiAverageDealSpecification: FunctionSpecification = {
  function: kpiAverageDeal,
  result: { unit: "money" },
  errors: [{ code: "#DIV/0!", when: "deals is 0" }],
  examples: [
    { args: [240000, 16], result: 15000 },
    { args: [999, 4], result: 249.75 },
  ],
  source: {
    title: "Monetizely, Mastering SaaS Success Metrics: How to Calculate Win Rate and Deal Size",
    address: "https://www.getmonetizely.com/articles/mastering-saas-success-metrics-how-to-calculate-win-rate-and-deal-size",
  },
  twin: `IF(OR(revenue="",deals=""),"",revenue/deals)`,
};
