import { outside } from "../argument.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiChurn = defineFunction({
  name: "KPI_CHURN",
  parameters: [count("lost"), count("at_start")],
  calculate: (lost, atStart) =>
    atStart > 0 && lost > atStart ? outside("lost", lost, "must be at most at_start") : ratio(lost, atStart, "at_start"),
});

export const kpiChurnSpecification: FunctionSpecification = {
  function: kpiChurn,
  units: { lost: "count", at_start: "count" },
  result: { unit: "fraction" },
  errors: [
    { code: "#DIV/0!", when: "at_start is 0" },
    { code: "#NUM!", when: "lost is above at_start" },
  ],
  examples: [
    { args: [15, 500], result: 0.03 },
    { args: [0, 500], result: 0 },
  ],
  source: {
    title: "Investopedia, Churn Rate: What It Means, Examples, and Calculations",
    address: "https://www.investopedia.com/terms/c/churnrate.asp",
  },
  twin: `IF(OR(lost="",at_start=""),"",lost/at_start)`,
};
