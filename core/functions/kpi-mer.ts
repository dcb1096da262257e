import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiMer = defineFunction({
  name: "KPI_MER",
  parameters: [number("total_revenue"), number("marketing_spend")],
  calculate: (totalRevenue, marketingSpend) => ratio(totalRevenue, marketingSpend, "marketing_spend"),
});

export const kpiMerSpecification: FunctionSpecification = {
  function: kpiMer,
  units: { total_revenue: "money", marketing_spend: "money" },
  result: { unit: "metric" },
  errors: [{ code: "#DIV/0!", when: "marketing_spend is 0" }],
  examples: [
    { args: [500000, 100000], result: 5 },
    { args: [120000, 80000], result: 1.5 },
  ],
  source: {
    title: "The Agile Brand Guide, Marketing Efficiency Ratio (MER)",
    address: "https://agilebrandguide.com/wiki/metrics/marketing-efficiency-ratio-mer/",
  },
  twin: `IF(OR(total_revenue="",marketing_spend=""),"",total_revenue/marketing_spend)`,
};
