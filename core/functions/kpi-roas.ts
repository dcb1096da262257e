import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";

export const kpiRoas = defineFunction({
  name: "KPI_ROAS",
  takes: "elements",
  parameters: [
    { name: "ad_revenue", type: "number", unit: "money" },
    { name: "ad_spend", type: "number", unit: "money" },
  ],
  calculate: (adRevenue, adSpend) => ratio(adRevenue, adSpend, "ad_spend"),
});

export const kpiRoasSpecification: FunctionSpecification = {
  function: kpiRoas,
  result: { unit: "metric" },
  errors: [{ code: "#DIV/0!", when: "ad_spend is 0" }],
  examples: [
    { args: [5000, 1000], result: 5 },
    { args: [800, 1000], result: 0.8 },
  ],
  source: {
    title: "Google Ads Help, About Target ROAS bidding: conversion value divided by ad spend",
    address: "https://support.google.com/google-ads/answer/6268637",
  },
  twin: `IF(OR(ad_revenue="",ad_spend=""),"",ad_revenue/ad_spend)`,
};
