import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count, number } from "../parameter.ts";

export const kpiAverageDeal = defineFunction({
  name: "KPI_AVERAGE_DEAL",
  parameters: [number("revenue"), count("deals")],
  calculate: (revenue, deals) => ratio(revenue, deals, "deals"),
});

export const kpiAverageDealSpecification: FunctionSpecification = {
  function: kpiAverageDeal,
  units: { revenue: "money", deals: "count" },
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
