import { outside } from "../argument.ts";
import { BLANK } from "../cell.ts";
import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { CHANGE_MODES, changeBetween, NOT_MEANINGFUL } from "../kpi/change.ts";
import { COMPARISON_BASES, comparisonSpans, type Span } from "../kpi/comparison-spans.ts";
import { date, number, word } from "../parameter.ts";
import { FIRST_OF_MARCH_1900 } from "../serial-date.ts";

export const kpiCompare = defineFunction({
  name: "KPI_COMPARE",
  takes: "ranges",
  parameters: [
    number("values", { range: "block" }),
    date("dates", { range: "block" }),
    date("as_of"),
    word("basis", COMPARISON_BASES, { default: "MoM" }),
    word("mode", CHANGE_MODES, { default: "percent" }),
    word("aggregate", ["sum", "average", "last"], { default: "sum" }),
  ],
  together: { parameters: ["values", "dates"], needed: ["values", "dates"] },
  calculate: (values, dates, asOf, basis, mode, aggregate) => {
    if (asOf === null) return BLANK;
    if (asOf < FIRST_OF_MARCH_1900) return outside("as_of", asOf, "must be 1 March 1900 or later");
    const rows = values.flatMap((value, row) => {
      const date = dates[row] ?? null;
      return value === null || date === null ? [] : [{ value, date }];
    });
    const figureOf = ({ first, last }: Span): number | undefined => {
      const inSpan = rows.filter(({ date }) => date >= first && date <= last);
      return inSpan.length === 0 ? undefined : AGGREGATES[aggregate](inSpan);
    };
    const { current, earlier } = comparisonSpans(basis, asOf);
    const now = figureOf(current) ?? (aggregate === "sum" ? 0 : undefined);
    const before = figureOf(earlier);
    return now === undefined || before === undefined ? NOT_MEANINGFUL : (changeBetween(now, before, mode) ?? NOT_MEANINGFUL);
  },
});

interface DatedValue {
  readonly value: number;
  readonly date: number;
}

/** The figure of a span that has at least one dated value; of the values of its last day the lowest in the sheet counts. */
const AGGREGATES: Readonly<Record<"sum" | "average" | "last", (rows: readonly DatedValue[]) => number>> = {
  sum: (rows) => rows.reduce((sum, { value }) => sum + value, 0),
  average: (rows) => rows.reduce((sum, { value }) => sum + value, 0) / rows.length,
  last: (rows) => rows.reduce((last, row) => (row.date >= last.date ? row : last)).value,
};

export const kpiCompareSpecification: FunctionSpecification = {
  function: kpiCompare,
  units: { values: "metric" },
  result: { unit: "fraction" },
  errors: [
    { code: "#VALUE!", when: "values and dates are ranges of different size" },
    { code: "#NUM!", when: "as_of is before 1 March 1900" },
  ],
  examples: [
    {
      args: [[[100], [50], [120], [60]], [[46028], [46048], [46059], [46068]], 46068],
      result: 0.8,
    },
    {
      args: [[[100], [50], [120], [60]], [[46028], [46048], [46059], [46068]], 46081, "MoM"],
      result: 0.2,
    },
    {
      args: [[[200], [260]], [[46020], [46381]], 46387, "YTD", "points", "last"],
      result: 60,
    },
  ],
  source: {
    title: "Microsoft Learn, DATEADD (DAX): the same dates a month, quarter or year earlier",
    address: "https://learn.microsoft.com/en-us/dax/dateadd-function-dax",
  },
  twin: { none: "Ten possible spans and three figures make a formula too long to read." },
};
