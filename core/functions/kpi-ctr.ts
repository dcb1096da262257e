import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiCtr = defineFunction({
  name: "KPI_CTR",
  parameters: [count("clicks"), count("impressions")],
  calculate: (clicks, impressions) => ratio(clicks, impressions, "impressions"),
});

export const kpiCtrSpecification: FunctionSpecification = {
  function: kpiCtr,
  units: { clicks: "count", impressions: "count" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "impressions is 0" }],
  examples: [
    { args: [50, 1000], result: 0.05 },
    {
      args: [
        [[50], [8]],
        [[1000], [400]],
      ],
      result: [[0.05], [0.02]],
    },
  ],
  source: {
    title: "Google Ads Help, Clickthrough rate (CTR): Definition",
    address: "https://support.google.com/google-ads/answer/2615875",
  },
  twin: `IF(OR(clicks="",impressions=""),"",clicks/impressions)`,
};
