import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { count, number, rate } from "../parameter.ts";

export const kpiSalesVelocity = defineFunction({
  name: "KPI_SALES_VELOCITY",
  parameters: [count("opportunities"), number("average_deal"), rate("win_rate"), number("cycle_days")],
  calculate: (opportunities, averageDeal, winRate, cycleDays) =>
    cycleDays <= 0 ? outside("cycle_days", cycleDays, "must be above 0") : (opportunities * averageDeal * winRate) / cycleDays,
});

export const kpiSalesVelocitySpecification: FunctionSpecification = {
  function: kpiSalesVelocity,
  units: { opportunities: "count", average_deal: "money", win_rate: "fraction", cycle_days: "days" },
  result: { unit: "money" },
  errors: [{ code: "#NUM!", when: "cycle_days is 0 or less" }],
  examples: [
    { args: [50, 8000, 0.25, 40], result: 2500 },
    { args: [18, 42000, 0.25, 90], result: 2100 },
  ],
  source: {
    title: "HubSpot, Sales Velocity: What It Is and How to Measure It",
    address: "https://blog.hubspot.com/sales/sales-velocity",
  },
  twin: `IF(OR(opportunities="",average_deal="",win_rate="",cycle_days=""),"",
    opportunities*average_deal*win_rate/cycle_days)`,
};
