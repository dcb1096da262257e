import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count, number } from "../parameter.ts";

export const kpiCostPer = defineFunction({
  name: "KPI_COST_PER",
  parameters: [number("spend"), count("count")],
  calculate: (spend, count) => ratio(spend, count, "count"),
});

export const kpiCostPerSpecification: FunctionSpecification = {
  function: kpiCostPer,
  units: { spend: "money", count: "count" },
  result: { unit: "money" },
  errors: [{ code: "#DIV/0!", when: "count is 0" }],
  examples: [
    { args: [1500, 60], result: 25 },
    { args: [1500, [[60], [12]]], result: [[25], [125]] },
  ],
  source: {
    title: "Google Ads Help, Average cost-per-click (avg. CPC): Definition",
    address: "https://support.google.com/google-ads/answer/14074",
  },
  twin: `IF(OR(spend="",count=""),"",spend/count)`,
};
