import { zeroDenominator } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { CellError } from "../cell-error.ts";
import { type Answer, defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { count } from "../parameter.ts";

export const funnelRates = defineFunction({
  name: "FUNNEL_RATES",
  takes: "ranges",
  parameters: [count("counts", { range: "line" })],
  spills: { along: "counts" },
  calculate: (counts) =>
    counts.length < 2
      ? new CellError("#N/A", "counts must be two stages or more: there is no step between fewer.")
      : counts.slice(1).map((lower, position) => stepRate(counts[position] ?? null, lower)),
});

function stepRate(upper: number | null, lower: number | null): Answer {
  if (upper === null || lower === null) return BLANK;
  return upper === 0 ? zeroDenominator("the upper one of two counts") : lower / upper;
}

export const funnelRatesSpecification: FunctionSpecification = {
  function: funnelRates,
  units: { counts: "count" },
  result: { unit: "fraction" },
  errors: [
    { code: "#VALUE!", when: "counts are not one row or one column" },
    { code: "#N/A", when: "there are fewer than two counts" },
    { code: "#DIV/0!", when: "the upper one of two counts is 0; only that rate fails" },
  ],
  examples: [
    { args: [[[10000], [500], [200], [100], [20]]], result: [[0.05], [0.4], [0.5], [0.2]] },
    { args: [[[200, 50]]], result: [[0.25]] },
  ],
  source: {
    title: "WPCalc, Sales Funnel Calculator: conversion rate = step n / step n−1",
    address: "https://wpcalc.com/en/finance/sales-funnel/",
  },
  twin: `IF(OR(INDEX(counts,position)="",INDEX(counts,position+1)=""),"",INDEX(counts,position+1)/INDEX(counts,position))`,
  twinLength: "ROWS(counts)*COLUMNS(counts)-1",
};
