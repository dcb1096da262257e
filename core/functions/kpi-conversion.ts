import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiConversion = defineFunction({
  name: "KPI_CONVERSION",
  takes: "elements",
  parameters: [
    { name: "converted", type: "number", unit: "count", domain: "count" },
    { name: "total", type: "number", unit: "count", domain: "count" },
  ],
  calculate: (converted, total) => ratio(converted, total, "total"),
});

export const kpiConversionSpecification: FunctionSpecification = {
  function: kpiConversion,
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
