import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { number } from "../parameter.ts";

export const kpiRoas = defineFunction({
  name: "KPI_ROAS",
  parameters: [number("ad_revenue"), number("ad_spend")],
  calculate: (adRevenue, adSpend) => ratio(adRevenue, adSpend, "ad_spend"),
});

export const kpiRoasSpecification: FunctionSpecification = {
  function: kpiRoas,
  units: { ad_revenue: "money", ad_spend: "money" },
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
