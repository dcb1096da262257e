import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiNrr = defineFunction({
  name: "KPI_NRR",
  parameters: [number("at_start"), number("expansion"), number("contraction"), number("churned")],
  calculate: (atStart, expansion, contraction, churned) => ratio(atStart + expansion - contraction - churned, atStart, "at_start"),
});

export const kpiNrrSpecification: FunctionSpecification = {
  function: kpiNrr,
  units: { at_start: "money", expansion: "money", contraction: "money", churned: "money" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "at_start is 0" }],
  examples: [
    { args: [100000, 15000, 3000, 5000], result: 1.07 },
    { args: [80000, 0, 2000, 6000], result: 0.9 },
  ],
  source: {
    title: "ScaleXP, Gross and Net Revenue Retention",
    address: "https://www.scalexp.com/saas-metrics-library/gross-net-revenue-retention/",
  },
  twin: `IF(OR(at_start="",expansion="",contraction="",churned=""),"",
    (at_start+expansion-contraction-churned)/at_start)`,
};
