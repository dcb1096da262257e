import type { FunctionTexts } from "../function-texts.ts";

export const kpiCustomers = {
  KPI_NPS: {
    summary: "Net Promoter Score from the number of promoters, passives and detractors.",
    parameters: {
      promoters: "Answers 9 and 10.",
      passives: "Answers 7 and 8.",
      detractors: "Answers 0 to 6.",
    },
    result: "A score from −100 to 100.",
    keywords: ["NPS", "net promoter score", "recommendation", "loyalty"],
  },
  KPI_NPS_SCORES: {
    summary: "Net Promoter Score from the answers to “how likely are you to recommend us?”.",
    parameters: {
      scores: "The answers, whole numbers from 0 to 10; blanks are left out.",
    },
    result: "A score from −100 to 100; blank when there is no answer.",
    keywords: ["NPS", "net promoter score", "survey", "answers"],
  },
  KPI_NPS_ZONE: {
    summary: "The zone of a Net Promoter Score: Critical, Improvement, Quality or Excellence.",
    parameters: {
      nps: "Net Promoter Score from −100 to 100.",
      improvement: "Optional. Where the Improvement zone begins; 0 when left out.",
      quality: "Optional. Where the Quality zone begins; 50 when left out.",
      excellence: "Optional. Where the Excellence zone begins; 75 when left out.",
      language: 'Optional. Language of the word: "en" (default), "es", "sv" or "ro".',
    },
    result: "The zone as a word in the language.",
    keywords: ["NPS zone", "excellence zone", "quality zone", "net promoter score"],
  },
  KPI_LTV: {
    summary: "Customer lifetime value: the margin a customer brings before leaving.",
    parameters: {
      arpa: "Average revenue per account in a period.",
      gross_margin: "Gross margin as a fraction: 0.8 is 80%.",
      churn_rate: "Churn rate of the same period, from 0 to 1.",
    },
    result: "Money per customer, in the currency of the revenue.",
    keywords: ["LTV", "CLV", "customer lifetime value", "lifetime value"],
  },
  KPI_LTV_CAC: {
    summary: "What a customer is worth against what it cost to win one.",
    parameters: {
      ltv: "Customer lifetime value.",
      cac: "Customer acquisition cost.",
    },
    result: "A multiple: 3 or more is the usual aim.",
    keywords: ["LTV to CAC", "LTV:CAC", "unit economics"],
  },
  KPI_CAC_PAYBACK: {
    summary: "CAC payback: months until the margin of a customer has paid for winning it.",
    parameters: {
      cac: "Customer acquisition cost.",
      monthly_arpa: "Average revenue per account and month.",
      gross_margin: "Gross margin as a fraction: 0.8 is 80%.",
    },
    result: "Months.",
    keywords: ["CAC payback", "payback period", "months to recover CAC"],
  },
  KPI_CHURN: {
    summary: "Churn rate: the share of customers lost in a period.",
    parameters: {
      lost: "Customers of the start who left in the period.",
      at_start: "Customers at the start of the period.",
    },
    result: "Churn as a fraction: 0.03 is 3%.",
    keywords: ["churn", "churn rate", "customer attrition", "lost customers"],
  },
  KPI_NRR: {
    summary: "Net revenue retention: what the customers of the start bring at the end, upsell included.",
    parameters: {
      at_start: "Recurring revenue at the start.",
      expansion: "Growth from those customers: upsell, cross-sell, price.",
      contraction: "Shrinkage of customers who stayed, as a positive number.",
      churned: "Revenue of customers who left, as a positive number.",
    },
    result: "Retention as a fraction: 1.07 is 107%.",
    keywords: ["NRR", "net revenue retention", "net dollar retention", "NDR", "expansion"],
  },
  KPI_GRR: {
    summary: "Gross revenue retention: what is left of the starting revenue, without upsell.",
    parameters: {
      at_start: "Recurring revenue at the start.",
      contraction: "Shrinkage of customers who stayed, as a positive number.",
      churned: "Revenue of customers who left, as a positive number.",
    },
    result: "Retention as a fraction from 0: 0.92 is 92%.",
    keywords: ["GRR", "gross revenue retention", "gross dollar retention", "GDR"],
  },
} satisfies Partial<FunctionTexts>;
