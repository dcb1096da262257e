import type { FunctionTexts } from "../function-texts.ts";

export const funnel = {
  FUNNEL_REQUIRED: {
    summary: "How many people each stage of the funnel needs for a revenue goal, from visitors to customers.",
    parameters: {
      revenue_goal: "The revenue to reach.",
      average_deal: "Revenue of an average deal, above 0.",
      rates:
        "Conversion rates from top to bottom in one row or column, above 0 and at most 1: visitor to lead, lead to MQL, MQL to SQL, SQL to customer.",
      existing_revenue: "Optional. Revenue that is there already, such as upsell to customers; 0 when left out.",
    },
    result: "Counts from top to bottom, one more than there are rates, each rounded up.",
    keywords: ["funnel", "leads needed", "reverse funnel", "revenue goal", "MQL", "SQL", "visitors needed"],
  },
  FUNNEL_RATES: {
    summary: "Conversion rate of each step of the funnel: the count of a stage divided by that of the stage above.",
    parameters: {
      counts: "Counts from top to bottom in one row or column, two or more.",
    },
    result: "Conversion rates from top to bottom as fractions, one fewer than there are counts.",
    keywords: ["funnel", "conversion rates", "step conversion", "drop-off", "bottleneck"],
  },
  FUNNEL_FORECAST: {
    summary: "Count at each stage of the funnel when a number of people comes in at the top.",
    parameters: {
      top: "How many come in at the top, such as visitors.",
      rates: "Conversion rates from top to bottom in one row or column, from 0 to 1.",
    },
    result: "Counts from top to bottom, not rounded, one more than there are rates.",
    keywords: ["funnel", "forecast", "expected leads", "expected customers"],
  },
  FUNNEL_REVENUE: {
    summary: "Revenue from a number of people at the top of the funnel: top × all rates × average deal.",
    parameters: {
      top: "How many come in at the top, such as visitors.",
      rates: "Conversion rates from top to bottom in one row or column, from 0 to 1.",
      average_deal: "Revenue of an average deal.",
    },
    result: "Revenue, in the currency of average_deal.",
    keywords: ["funnel", "revenue forecast", "value of a visitor", "expected revenue"],
  },
} satisfies Partial<FunctionTexts>;
