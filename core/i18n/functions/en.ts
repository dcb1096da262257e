import type { FunctionTexts } from "./function-texts.ts";

export const functionTexts: FunctionTexts = {
  OKR_ROLLUP: {
    summary: "Progress of an objective: the weighted mean of its measured key results.",
    parameters: {
      progress: "Progress of each key result, as fractions; blanks are left out.",
      weights: "Optional. Weight of each key result, in a range of the same size; 1 each when left out.",
      method: 'Optional. "mean" (default), or "worst" for the smallest progress.',
    },
    result: "Progress as a fraction; blank when nothing is measured.",
    keywords: ["roll-up", "objective progress", "weighted average"],
  },
  KPI_CHANGE: {
    summary: "Growth of a KPI: (current − previous) / previous.",
    parameters: {
      current: "The value now.",
      previous: "The value before.",
      mode: 'Optional. "percent" (default), "abs" to divide by the absolute previous value, or "points" for the plain difference.',
      if_undefined: 'Optional. What to answer when there is nothing to compare with; "n/m" (not meaningful) when left out.',
    },
    result: "The change as a fraction: 0.1 is +10 %; in points mode in the unit of the values.",
    keywords: ["growth", "change", "increase", "month over month"],
  },
};
