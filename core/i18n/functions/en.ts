import type { FunctionTexts } from "./function-texts.ts";

export const functionTexts: FunctionTexts = {
  OKR_PROGRESS: {
    summary: "Progress of a key result from its start to its target, up or down: (current − start) / (target − start).",
    parameters: {
      current: 'The value now; may be TRUE or FALSE when type is "done".',
      target: 'The value to reach, or the bound to hold; may be blank when type is "done".',
      start:
        'Optional. The value at the beginning; 0 when left out, which is right only for what rises from nothing. With "between", the lower bound.',
      type: 'Optional. "reach" (default), "at_least", "at_most", "between" or "done"; the words of the sheet\'s type column work too, except "keep".',
      limit: "Optional. TRUE (default) keeps the result between 0 and 1; FALSE also shows over-achievement and the wrong direction.",
    },
    result: "Progress as a fraction: 0.5 is halfway, 1 is the target.",
    keywords: ["progress", "key result", "goal attainment", "percent complete", "baseline"],
  },
  OKR_EXPECTED: {
    summary: "Progress that a steady pace would have brought by a day: the share of the period that has gone by.",
    parameters: {
      start_date: "First day of the period.",
      end_date: "Last day of the period, after start_date.",
      as_of: "The day to look at.",
    },
    result: "Expected progress as a fraction from 0 to 1.",
    keywords: ["expected progress", "planned progress", "time elapsed", "pace"],
  },
  OKR_STATUS: {
    summary: "Status of a key result in a word: its progress compared with what a steady pace would have brought.",
    parameters: {
      progress: "Progress as a fraction, as OKR_PROGRESS gives it.",
      start_date: "First day of the period.",
      end_date: "Last day of the period, after start_date.",
      as_of: "The day to look at.",
      on_track: "Optional. Share of the expected progress that is still on track; 0.9 when left out.",
      at_risk: "Optional. Share of the expected progress that is at risk rather than off track; 0.7 when left out.",
      language: 'Optional. Language of the word: "en" (default), "es", "sv" or "ro".',
    },
    result: "Achieved, Not started, Missed, On track, At risk or Off track, in the language.",
    keywords: ["status", "on track", "at risk", "health", "traffic light"],
  },
  OKR_TARGET: {
    summary: "The target that a change leads to: “by 20%”, “by 3 days” or “5% month over month” as a number.",
    parameters: {
      start: "The value at the beginning.",
      change: 'How much it changes: a fraction with "percent" and "compound" (0.2 is +20%), the plain amount with "units".',
      kind: 'Optional. "percent" of the start (default), "units" to add, or "compound" for growth in every period.',
      periods: 'Optional. Over how many periods "compound" grows; 1 when left out.',
    },
    result: "The target, in the unit of start.",
    keywords: ["target", "goal value", "growth target", "compound growth", "increase by"],
  },
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
  OKR_COVERAGE: {
    summary: "How much of an objective is measured: the share of its key results that have a current value.",
    parameters: {
      key_results: "The key results, one a cell; blanks are left out.",
      current: "Their current values, in a range of the same size; only blank or not matters.",
    },
    result: "The share as a fraction: 0.75 is 3 of 4; blank when there is no key result.",
    keywords: ["coverage", "measured", "data completeness", "missing values"],
  },
  OKR_GRADE: {
    summary: "Grade of a score at the end of the period: Red, Amber or Green.",
    parameters: {
      score: "The score as a fraction: 0.7 is 70%.",
      kind: 'Optional. "aspirational" (default) is Amber from 0.4 and Green from 0.7; "committed" is Green from 1 and Red below.',
      language: 'Optional. Language of the word: "en" (default), "es", "sv" or "ro".',
    },
    result: "Red, Amber or Green, in the language.",
    keywords: ["grade", "score", "scoring", "traffic light", "RAG"],
  },
  OKR_FORECAST: {
    summary: "Where a metric ends at its pace so far: start + (current − start) / share of the period elapsed.",
    parameters: {
      current: "The value now.",
      start: "The value at the beginning of the period.",
      start_date: "First day of the period.",
      end_date: "Last day of the period, after start_date.",
      as_of: "The day of the current value, after start_date.",
    },
    result: "The value expected on end_date, in the unit of current.",
    keywords: ["forecast", "projection", "trend", "extrapolation", "landing"],
  },
  OKR_PACE: {
    summary: "How much a metric must change per day, week, month or quarter to reach its target in time.",
    parameters: {
      current: "The value now.",
      target: "The value to reach.",
      as_of: "The day of the current value.",
      end_date: "The day to reach the target by, after as_of.",
      unit: 'Optional. "day", "week" (default), "month" or "quarter"; months and quarters are of average length.',
    },
    result: "The needed change per day, week, month or quarter; negative when the metric must fall.",
    keywords: ["required pace", "needed per week", "run rate needed", "catch up", "remaining"],
  },
  OKR_CADENCE: {
    summary: "Progress of something to do N times every period, such as 20 tests a month.",
    parameters: {
      done: "How many times it has been done so far.",
      times: "How many times it is to be done in each period, above 0.",
      period: '"day", "week", "month", "quarter" or "year".',
      start_date: "First day, included.",
      end_date: "Last day, included.",
    },
    result: "Progress towards the number for all periods, as a fraction from 0 to 1.",
    keywords: ["cadence", "frequency", "recurring", "per week", "per month", "habit"],
  },
  OKR_CONFIDENCE: {
    summary: "Confidence in an objective: the weighted mean of the confidence scores of its key results.",
    parameters: {
      scores: "Confidence in each key result, from 0 to scale; blanks are left out.",
      weights: "Optional. Weight of each key result, in a range of the same size; 1 each when left out.",
      scale: "Optional. The highest possible score; 10 when left out.",
    },
    result: "Confidence as a fraction: 0.7 is 7 of 10; blank when there is no score.",
    keywords: ["confidence", "confidence score", "likelihood", "check-in"],
  },
  OKR_STALE: {
    summary: "Whether a key result is due for a check-in: TRUE when the last one is too long ago.",
    parameters: {
      last_update: "Day of the last check-in; blank means never, which is TRUE.",
      as_of: "The day to look at.",
      every_days: "Optional. Most days between two check-ins; 7 when left out.",
    },
    result: "TRUE or FALSE.",
    keywords: ["stale", "outdated", "overdue check-in", "update due", "reminder"],
  },
  OKR_PARSE: {
    summary: "Reads a key result as people write it and spills its fields: “from 10% to 15%” is reach, 0.1, 0.15.",
    parameters: {
      text: "The key result as a sentence.",
      language: 'Optional. Language of the sentence: "en", "es", "sv" or "ro"; found from the text when left out.',
    },
    result: "One row of 7 cells: type, direction, start, target, change, unit, period. Percent is a fraction: 0.15 is 15%.",
    keywords: ["parse", "read key result", "extract numbers", "from to", "baseline and target"],
  },
  OKR_CHECK: {
    summary: "Checks whether a key result is SMART: “OK”, or what to add so that it is.",
    parameters: {
      text: "The key result as a sentence.",
      language: 'Optional. Language of the sentence and the answer: "en", "es", "sv" or "ro"; found from the text when left out.',
    },
    result: "“OK”, or what is missing, joined by “; ”.",
    keywords: ["SMART", "check key result", "quality", "baseline", "measurable"],
  },
  OKR_STATEMENT: {
    summary: "An objective and its key results as one sentence: “Objective, measured by: KR1; KR2; KR3”.",
    parameters: {
      objective: "The objective.",
      key_results: "The key results, one a cell; blanks are skipped.",
      language: 'Optional. Language of “measured by”: "en" (default), "es", "sv" or "ro".',
    },
    result: "The sentence; the objective alone when there is no key result.",
    keywords: ["statement", "sentence", "summary", "measured by", "OKR formula"],
  },
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
};
