import type { FunctionTexts } from "../function-texts.ts";

export const kpiSales = {
  KPI_AVERAGE_DEAL: {
    summary: "Average deal size, the average ticket: revenue per deal won.",
    parameters: {
      revenue: "Revenue of the deals.",
      deals: "Number of deals.",
    },
    result: "Money per deal, in the currency of the revenue.",
    keywords: ["average deal size", "average ticket", "average order value", "AOV", "ACV"],
  },
  KPI_WIN_RATE: {
    summary: "Win rate: the share of decided deals that were won.",
    parameters: {
      won: "Deals won.",
      lost: "Deals lost; open ones do not count.",
    },
    result: "Win rate as a fraction: 0.25 is one deal in four.",
    keywords: ["win rate", "close rate", "hit rate", "deals won"],
  },
  KPI_SALES_VELOCITY: {
    summary: "Sales velocity: how much money the pipeline brings a day.",
    parameters: {
      opportunities: "Number of open opportunities.",
      average_deal: "Average deal size.",
      win_rate: "Win rate as a fraction from 0 to 1.",
      cycle_days: "Average length of the sales cycle in days, above 0.",
    },
    result: "Money per day, in the currency of the average deal.",
    keywords: ["sales velocity", "pipeline velocity", "revenue per day", "sales cycle"],
  },
  KPI_PIPELINE_COVERAGE: {
    summary: "Pipeline coverage: open pipeline against the quota that is still to be won.",
    parameters: {
      pipeline: "Value of the open pipeline of the period.",
      quota: "Quota of the period.",
      closed: "Optional. What is won already; 0 when left out.",
    },
    result: "A multiple: 3 is three times as much pipeline as is still needed.",
    keywords: ["pipeline coverage", "coverage ratio", "quota", "3x pipeline"],
  },
  KPI_WEIGHTED_PIPELINE: {
    summary: "Weighted pipeline: the amounts of the open deals, each times its probability.",
    parameters: {
      amounts: "Amount of each open deal.",
      probabilities: "Probability of each deal from 0 to 1, in a range of the same size; a deal with either part blank is left out.",
    },
    result: "Expected revenue, in the currency of the amounts; 0 when there is no deal.",
    keywords: ["weighted pipeline", "sales forecast", "expected revenue", "probability"],
  },
} satisfies Partial<FunctionTexts>;
