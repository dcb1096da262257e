import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiGrr = defineFunction({
  name: "KPI_GRR",
  parameters: [number("at_start"), number("contraction"), number("churned")],
  calculate: (atStart, contraction, churned) => {
    const retained = ratio(atStart - contraction - churned, atStart, "at_start");
    if (typeof retained !== "number" || retained >= 0) return retained;
    return retained < -ROUNDING ? outside("contraction + churned", contraction + churned, "must be at most at_start") : 0;
  },
});

/** What subtracting floating-point amounts may leave below 0. */
const ROUNDING = 1e-9;

export const kpiGrrSpecification: FunctionSpecification = {
  function: kpiGrr,
  units: { at_start: "money", contraction: "money", churned: "money" },
  result: { unit: "fraction" },
  errors: [
    { code: "#DIV/0!", when: "at_start is 0" },
    { code: "#NUM!", when: "contraction and churned take more than at_start" },
  ],
  examples: [
    { args: [100000, 3000, 5000], result: 0.92 },
    { args: [80000, 0, 0], result: 1 },
  ],
  source: {
    title: "ScaleXP, Gross and Net Revenue Retention",
    address: "https://www.scalexp.com/saas-metrics-library/gross-net-revenue-retention/",
  },
  twin: `IF(OR(at_start="",contraction="",churned=""),"",(at_start-contraction-churned)/at_start)`,
};
