import { outside } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { requiredStages } from "../funnel/required-stages.ts";
import { number, rate } from "../parameter.ts";
import { roundUp } from "../tolerance.ts";

export const funnelRequired = defineFunction({
  name: "FUNNEL_REQUIRED",
  takes: "ranges",
  parameters: [
    number("revenue_goal"),
    number("average_deal"),
    rate("rates", { range: "line" }),
    number("existing_revenue", { default: 0 }),
  ],
  spills: { along: "rates" },
  calculate: (revenueGoal, averageDeal, rates, existingRevenue) => {
    if (rates.includes(0)) return outside("rates", 0, "must be above 0 and at most 1 (10 % is 0.1)");
    if (averageDeal !== null && averageDeal <= 0) return outside("average_deal", averageDeal, "must be above 0");
    const customers = revenueGoal === null || averageDeal === null ? null : Math.max(0, revenueGoal - existingRevenue) / averageDeal;
    return requiredStages(customers, rates).map((stage) => (stage === null ? BLANK : roundUp(stage)));
  },
});

export const funnelRequiredSpecification: FunctionSpecification = {
  function: funnelRequired,
  units: { revenue_goal: "money", average_deal: "money", rates: "fraction", existing_revenue: "money" },
  result: { unit: "count" },
  errors: [
    { code: "#VALUE!", when: "rates are not one row or one column" },
    { code: "#NUM!", when: "a rate is 0, or average_deal is not above 0" },
  ],
  examples: [
    { args: [100000, 5000, [[0.05], [0.4], [0.5], [0.2]]], result: [[10000], [500], [200], [100], [20]] },
    { args: [100000, 5000, [[0.3, 0.25]], 40000], result: [[160, 48, 12]] },
  ],
  source: {
    title: "Hivepoint, Customer Acquisition Funnel Calculator: leads required = customers / conversion rates, rounded up",
    address: "https://www.hivepoint.cloud/tool/customer-acquisition-funnel-calculator/",
  },
  twin: `IF(OR(revenue_goal="",average_deal=""),"",
    IF(position=length,
      ROUNDUP(ROUND(MAX(0,revenue_goal-existing_revenue)/average_deal,6),0),
    IF(COUNT(INDEX(rates,position):INDEX(rates,length-1))<length-position,"",
      ROUNDUP(ROUND(MAX(0,revenue_goal-existing_revenue)/average_deal/PRODUCT(INDEX(rates,position):INDEX(rates,length-1)),6),0))))`,
  twinLength: "ROWS(rates)*COLUMNS(rates)+1",
};
