import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiOpenRate = defineFunction({
  name: "KPI_OPEN_RATE",
  parameters: [count("unique_opens"), count("delivered")],
  calculate: (uniqueOpens, delivered) => ratio(uniqueOpens, delivered, "delivered"),
});

export const kpiOpenRateSpecification: FunctionSpecification = {
  function: kpiOpenRate,
  units: { unique_opens: "count", delivered: "count" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "delivered is 0" }],
  examples: [
    { args: [1200, 4800], result: 0.25 },
    { args: [0, 4800], result: 0 },
  ],
  source: {
    title: "Mailchimp Help, About Open and Click Rates",
    address: "https://mailchimp.com/help/about-open-and-click-rates/",
  },
  twin: `IF(OR(unique_opens="",delivered=""),"",unique_opens/delivered)`,
};
