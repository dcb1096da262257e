import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiConversion = defineFunction({
  name: "KPI_CONVERSION",
  parameters: [count("converted"), count("total")],
  calculate: (converted, total) => ratio(converted, total, "total"),
});

export const kpiConversionSpecification: FunctionSpecification = {
  function: kpiConversion,
  units: { converted: "count", total: "count" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "total is 0" }],
  examples: [
    { args: [30, 1200], result: 0.025 },
    { args: [[[30, 45]], [[1200, 900]]], result: [[0.025, 0.05]] },
  ],
  source: {
    title: "Google Ads Help, Conversion rate: Definition",
    address: "https://support.google.com/google-ads/answer/2684489",
  },
  twin: `IF(OR(converted="",total=""),"",converted/total)`,
};
