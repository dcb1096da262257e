import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiNps = defineFunction({
  name: "KPI_NPS",
  takes: "elements",
  parameters: [
    { name: "promoters", type: "number", unit: "count", domain: "count" },
    { name: "passives", type: "number", unit: "count", domain: "count" },
    { name: "detractors", type: "number", unit: "count", domain: "count" },
  ],
  calculate: (promoters, passives, detractors) =>
    ratio(100 * (promoters - detractors), promoters + passives + detractors, "promoters + passives + detractors"),
});

export const kpiNpsSpecification: FunctionSpecification = {
  function: kpiNps,
  result: { unit: "score" },
  errors: [{ code: "#DIV/0!", when: "promoters, passives and detractors are all 0" }],
  examples: [
    { args: [60, 25, 15], result: 45 },
    { args: [1, 1, 2], result: -25 },
  ],
  source: {
    title: "Frederick F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
    address: "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
  },
  twin: `IF(OR(promoters="",passives="",detractors=""),"",
    100*(promoters-detractors)/(promoters+passives+detractors))`,
};
