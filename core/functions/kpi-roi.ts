import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiRoi = defineFunction({
  name: "KPI_ROI",
  parameters: [number("gain"), number("cost")],
  calculate: (gain, cost) => ratio(gain - cost, cost, "cost"),
});

export const kpiRoiSpecification: FunctionSpecification = {
  function: kpiRoi,
  units: { gain: "money", cost: "money" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "cost is 0" }],
  examples: [
    { args: [1500, 1000], result: 0.5 },
    { args: [600, 1000], result: -0.4 },
  ],
  source: {
    title: "Investopedia, Return on Investment (ROI)",
    address: "https://www.investopedia.com/terms/r/returnoninvestment.asp",
  },
  twin: `IF(OR(gain="",cost=""),"",(gain-cost)/cost)`,
};
