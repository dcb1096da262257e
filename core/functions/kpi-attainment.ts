import { outside, zeroDenominator } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number, word } from "../parameter.ts";

export const kpiAttainment = defineFunction({
  name: "KPI_ATTAINMENT",
  parameters: [number("actual"), number("target"), word("direction", ["up", "down"], { default: "up" })],
  calculate: (actual, target, direction) => {
    if (target === 0) return zeroDenominator("target");
    if (target < 0) return outside("target", target, "must be above 0 (KPI_VARIANCE serves negative targets)");
    return direction === "up" ? actual / target : 2 - actual / target;
  },
});

export const kpiAttainmentSpecification: FunctionSpecification = {
  function: kpiAttainment,
  units: { actual: "metric", target: "metric" },
  result: { unit: "fraction" },
  errors: [
    { code: "#DIV/0!", when: "target is 0" },
    { code: "#NUM!", when: "target is below 0" },
  ],
  examples: [
    { args: [235000, 250000], result: 0.94 },
    { args: [30, 40, "down"], result: 1.25 },
    { args: [[[90], [""], [120]], 100], result: [[0.9], [""], [1.2]] },
  ],
  source: {
    title: "Brainshark, How to calculate quota attainment; mirrored at the target where lower is better",
    address: "https://www.brainshark.com/ideas-blog/calculate-quota-attainment/",
  },
  twin: `IF(OR(actual="",target=""),"",IF(direction="down",2-actual/target,actual/target))`,
};
