import { outside } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { number } from "../parameter.ts";

export const kpiMovingAverage = defineFunction({
  name: "KPI_MOVING_AVERAGE",
  takes: "ranges",
  parameters: [number("values", { range: "line" }), number("window", { default: 3 })],
  spills: { along: "values" },
  calculate: (values, window) => {
    if (window < 1 || !Number.isInteger(window)) return outside("window", window, "must be a whole number from 1");
    return values.map((_, index) => (index + 1 < window ? BLANK : meanOf(values.slice(index + 1 - window, index + 1))));
  },
});

function meanOf(values: readonly (number | null)[]): number | "" {
  const measured = values.filter((value) => value !== null);
  return measured.length === 0 ? BLANK : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}

export const kpiMovingAverageSpecification: FunctionSpecification = {
  function: kpiMovingAverage,
  units: { values: "metric", window: "count" },
  result: { unit: "metric" },
  errors: [
    { code: "#VALUE!", when: "values is more than one row or one column" },
    { code: "#NUM!", when: "window is not a whole number from 1" },
  ],
  examples: [
    { args: [[[10], [20], [30], [70]]], result: [[""], [""], [20], [40]] },
    { args: [[[10, "", 30]], 2], result: [["", 10, 30]] },
  ],
  source: {
    title: "NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.2.1 Single Moving Average",
    address: "https://www.itl.nist.gov/div898/handbook/pmc/section4/pmc421.htm",
  },
  twin: `IF(position<window,"",
    IF(COUNT(INDEX(values,position-window+1):INDEX(values,position))=0,"",
    AVERAGE(INDEX(values,position-window+1):INDEX(values,position))))`,
  twinLength: "ROWS(values)*COLUMNS(values)",
};
