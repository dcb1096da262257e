import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiMer = defineFunction({
  name: "KPI_MER",
  takes: "elements",
  parameters: [
    { name: "total_revenue", type: "number", unit: "money" },
    { name: "marketing_spend", type: "number", unit: "money" },
  ],
  calculate: (totalRevenue, marketingSpend) => ratio(totalRevenue, marketingSpend, "marketing_spend"),
});

export const kpiMerSpecification: FunctionSpecification = {
  function: kpiMer,
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
