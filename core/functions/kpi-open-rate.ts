import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiOpenRate = defineFunction({
  name: "KPI_OPEN_RATE",
  takes: "elements",
  parameters: [
    { name: "unique_opens", type: "number", unit: "count", domain: "count" },
    { name: "delivered", type: "number", unit: "count", domain: "count" },
  ],
  calculate: (uniqueOpens, delivered) => ratio(uniqueOpens, delivered, "delivered"),
});

export const kpiOpenRateSpecification: FunctionSpecification = {
  function: kpiOpenRate,
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
