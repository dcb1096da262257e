import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { passThrough } from "../funnel/pass-through.ts";
import { count, rate } from "../parameter.ts";

export const funnelForecast = defineFunction({
  name: "FUNNEL_FORECAST",
  takes: "ranges",
  parameters: [count("top"), rate("rates", { range: "line" })],
  spills: { along: "rates" },
  calculate: (top, rates) => passThrough(top, rates).map((count) => count ?? BLANK),
});

export const funnelForecastSpecification: FunctionSpecification = {
  function: funnelForecast,
  units: { top: "count", rates: "fraction" },
  result: { unit: "count" },
  errors: [{ code: "#VALUE!", when: "rates are not one row or one column" }],
  examples: [
    { args: [10000, [[0.05], [0.4], [0.5], [0.2]]], result: [[10000], [500], [200], [100], [20]] },
    { args: [300, [[0.25, 0.3]]], result: [[300, 75, 22.5]] },
  ],
  source: {
    title: "Calculator City, Sales Funnel Calculator: each stage is the stage above × its conversion rate",
    address: "https://cal67.calculator.city/sales-funnel-calculator.html",
  },
  twin: `IF(top="","",
    IF(position=1,top,
    IF(COUNT(INDEX(rates,1):INDEX(rates,position-1))<position-1,"",top*PRODUCT(INDEX(rates,1):INDEX(rates,position-1)))))`,
  twinLength: "ROWS(rates)*COLUMNS(rates)+1",
};
