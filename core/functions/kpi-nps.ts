import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiNps = defineFunction({
  name: "KPI_NPS",
  parameters: [count("promoters"), count("passives"), count("detractors")],
  calculate: (promoters, passives, detractors) =>
    ratio(100 * (promoters - detractors), promoters + passives + detractors, "promoters + passives + detractors"),
});

export const kpiNpsSpecification: FunctionSpecification = {
  function: kpiNps,
  units: { promoters: "count", passives: "count", detractors: "count" },
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
