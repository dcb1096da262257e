import type { FunctionTexts } from "../function-texts.ts";

export const kpiOverTime = {
  KPI_CHANGE: {
    summary: "Growth of a KPI: (current − previous) / previous.",
    parameters: {
      current: "The value now.",
      previous: "The value before.",
      mode: 'Optional. "percent" (default), "abs" to divide by the absolute previous value, or "points" for the plain difference.',
      if_undefined:
        'Optional. Text or a number to answer when there is nothing to compare with; "n/m" (not meaningful) when left out, blank for "".',
    },
    result: "The change as a fraction: 0.1 is +10%; in points mode in the unit of the values.",
    keywords: ["growth", "change", "increase", "month over month"],
  },
  KPI_ATTAINMENT: {
    summary: "How much of a target was attained: actual / target.",
    parameters: {
      actual: "The value reached.",
      target: "The value aimed at, above 0.",
      direction: 'Optional. "up" (default) where more is better, "down" where less is: 2 − actual / target.',
    },
    result: "Attainment as a fraction: 1 is exactly on target, 1.1 is 10% better.",
    keywords: ["target attainment", "quota attainment", "achievement", "goal"],
  },
  KPI_VARIANCE: {
    summary: "How far a value is from its target; better than the target is positive.",
    parameters: {
      actual: "The value reached.",
      target: "The value aimed at.",
      direction: 'Optional. "up" (default) where more is better, "down" where less is.',
      as: 'Optional. "value" (default) for the difference, "percent" for the difference as a fraction of the target.',
    },
    result: "The variance in the unit of the values, or as a fraction: 0.1 is 10% better than the target.",
    keywords: ["variance", "actual vs target", "budget variance", "plan vs actual", "deviation"],
  },
  KPI_COMPARE: {
    summary: "Change of a dated series: the month, quarter, year or week to date against the same span before.",
    parameters: {
      values: "The dated values.",
      dates: "The date of each value, in a range of the same size.",
      as_of: "The day up to which to compare.",
      basis:
        'Optional. "MoM" (default): month against the month before; "QoQ": quarter; "YoY": month against the same month last year; "YTD": year; "WoW": week from Monday.',
      mode: 'Optional. "percent" (default), "abs" to divide by the absolute earlier figure, or "points" for the plain difference.',
      aggregate: 'Optional. "sum" (default), or "average" or "last" for levels and rates.',
    },
    result:
      'The change as a fraction: 0.1 is +10%; in points mode in the unit of the values; "n/m" where there is nothing to compare with.',
    keywords: ["month over month", "quarter over quarter", "year over year", "year to date", "week over week", "compare periods"],
  },
  KPI_RUN_RATE: {
    summary: "Where a total lands at the end of the period if it goes on as so far.",
    parameters: {
      to_date: "The total so far.",
      start_date: "First day of the period.",
      end_date: "Last day of the period.",
      as_of: "The last day that the total so far includes.",
    },
    result: "The projected total, in the unit of the total so far; the total itself once the period is over.",
    keywords: ["run rate", "projection", "forecast", "pace", "landing"],
  },
  KPI_CAGR: {
    summary: "Compound annual growth rate: the steady yearly growth that leads from one value to another.",
    parameters: {
      begin: "The value at the beginning, above 0.",
      end: "The value at the end.",
      years: "Years between the two; 1.5 is one and a half.",
    },
    result: "Growth per year as a fraction: 0.1 is +10% a year.",
    keywords: ["CAGR", "compound annual growth rate", "annual growth", "average growth"],
  },
  KPI_MOVING_AVERAGE: {
    summary: "Trailing moving average of a series, one result a value.",
    parameters: {
      values: "One row or one column of values, oldest first; blanks are left out of the averages.",
      window: "Optional. How many values each average covers, itself included; 3 when left out.",
    },
    result: "As many averages as values, in their unit; blank until the first window is full.",
    keywords: ["moving average", "rolling average", "smoothing", "trend"],
  },
} satisfies Partial<FunctionTexts>;
