import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { passThrough } from "../funnel/pass-through.ts";
import { count, number, rate } from "../parameter.ts";

export const funnelRevenue = defineFunction({
  name: "FUNNEL_REVENUE",
  takes: "ranges",
  parameters: [count("top"), rate("rates", { range: "line" }), number("average_deal")],
  calculate: (top, rates, averageDeal) => {
    const [customers = null] = passThrough(top, rates).slice(-1);
    return customers === null || averageDeal === null ? BLANK : customers * averageDeal;
  },
});

export const funnelRevenueSpecification: FunctionSpecification = {
  function: funnelRevenue,
  units: { top: "count", rates: "fraction", average_deal: "money" },
  result: { unit: "money" },
  errors: [{ code: "#VALUE!", when: "rates are not one row or one column" }],
  examples: [
    { args: [10000, [[0.05], [0.4], [0.5], [0.2]], 5000], result: 100000 },
    { args: [300, [[0.25, 0.3]], 80], result: 1800 },
  ],
  source: {
    title: "Calculator City, Sales Funnel Calculator: estimated revenue = customers × average deal value",
    address: "https://cal67.calculator.city/sales-funnel-calculator.html",
  },
  twin: `IF(OR(top="",average_deal="",SUMPRODUCT((rates="")*1)>0),"",top*PRODUCT(rates)*average_deal)`,
};
