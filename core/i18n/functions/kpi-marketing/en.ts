import type { FunctionTexts } from "../function-texts.ts";

export const kpiMarketing = {
  KPI_CONVERSION: {
    summary: "Conversion rate: how many of all went on to the next step.",
    parameters: {
      converted: "How many converted (leads, sign-ups, orders).",
      total: "How many there were to convert (visitors, leads).",
    },
    result: "Conversion rate as a fraction: 0.025 is 2.5%; above 1 where conversions lag behind.",
    keywords: ["conversion rate", "CVR", "lead conversion", "MQL to SQL"],
  },
  KPI_COST_PER: {
    summary: "Cost per lead, MQL, SQL, click or anything else you count.",
    parameters: {
      spend: "What was spent.",
      count: "How many it brought (leads, MQLs, SQLs, clicks).",
    },
    result: "Cost of one, in the currency of the spend.",
    keywords: ["cost per lead", "CPL", "cost per click", "CPC", "cost per acquisition", "CPA"],
  },
  KPI_CAC: {
    summary: "Customer acquisition cost: sales and marketing spend per new customer.",
    parameters: {
      spend: "Sales and marketing spend of the period.",
      new_customers: "Customers won in the period.",
    },
    result: "Cost of one new customer, in the currency of the spend.",
    keywords: ["CAC", "customer acquisition cost", "cost per customer", "acquisition"],
  },
  KPI_ROI: {
    summary: "Return on investment: what came back beyond the cost, per unit of cost.",
    parameters: {
      gain: "What came back: say whether it is revenue or margin.",
      cost: "What was put in.",
    },
    result: "Return as a fraction: 0.5 is 50% on top of the cost, below 0 is a loss.",
    keywords: ["ROI", "return on investment", "marketing ROI", "profitability"],
  },
  KPI_ROAS: {
    summary: "Return on ad spend: revenue from advertising per unit of money spent on it.",
    parameters: {
      ad_revenue: "Revenue attributed to the ads.",
      ad_spend: "What the ads cost.",
    },
    result: "A multiple: 4 is 4 back for every 1 spent.",
    keywords: ["ROAS", "return on ad spend", "advertising", "ads"],
  },
  KPI_MER: {
    summary: "Marketing efficiency ratio: all revenue per unit of money spent on marketing.",
    parameters: {
      total_revenue: "All revenue of the period, attributed or not.",
      marketing_spend: "All marketing spend of the period.",
    },
    result: "A multiple: 5 is 5 of revenue for every 1 spent.",
    keywords: ["MER", "marketing efficiency ratio", "blended ROAS"],
  },
  KPI_CTR: {
    summary: "Click-through rate: clicks per impression.",
    parameters: {
      clicks: "Clicks on the ad, link or call to action.",
      impressions: "How many times it was shown.",
    },
    result: "CTR as a fraction: 0.05 is 5%.",
    keywords: ["CTR", "click-through rate", "click rate", "clicks"],
  },
  KPI_OPEN_RATE: {
    summary: "E-mail open rate: recipients who opened, of the e-mails delivered.",
    parameters: {
      unique_opens: "Recipients who opened at least once.",
      delivered: "E-mails delivered: sent less bounced.",
    },
    result: "Open rate as a fraction: 0.25 is 25%.",
    keywords: ["open rate", "e-mail", "newsletter", "opens"],
  },
  KPI_BOUNCE_RATE: {
    summary: "Bounce rate of a website: the share of sessions that were not engaged.",
    parameters: {
      bounced_sessions: "Sessions that were not engaged (GA4: under 10 seconds, one page, no key event).",
      sessions: "All sessions.",
    },
    result: "Bounce rate as a fraction: 0.45 is 45%.",
    keywords: ["bounce rate", "engagement rate", "GA4", "website"],
  },
} satisfies Partial<FunctionTexts>;
