import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number, word } from "../parameter.ts";

export const kpiVariance = defineFunction({
  name: "KPI_VARIANCE",
  parameters: [
    number("actual"),
    number("target"),
    word("direction", ["up", "down"], { default: "up" }),
    word("as", ["value", "percent"], { default: "value" }),
  ],
  calculate: (actual, target, direction, as) => {
    const favourable = direction === "up" ? actual - target : target - actual;
    return as === "value" ? favourable : ratio(favourable, Math.abs(target), "target");
  },
});

export const kpiVarianceSpecification: FunctionSpecification = {
  function: kpiVariance,
  units: { actual: "metric", target: "metric" },
  result: { unit: "metric" },
  errors: [{ code: "#DIV/0!", when: 'as is "percent" and target is 0' }],
  examples: [
    { args: [110, 100], result: 10 },
    { args: [90, 100, "down"], result: 10 },
    { args: [-40, -50, "up", "percent"], result: 0.2 },
  ],
  source: {
    title: "Investopedia, Budget Variance: favourable and unfavourable",
    address: "https://www.investopedia.com/terms/b/budget-variance.asp",
  },
  twin: `IF(OR(actual="",target=""),"",
    IF(direction="down",target-actual,actual-target)/IF(as="percent",ABS(target),1))`,
};
