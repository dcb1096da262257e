import type { TemplateTexts } from "../template-texts.ts";

export const wording: TemplateTexts["templates"] = {
  "brand-voice": {
    name: "A voice of our own",
    objective: "Give our brand one documented tone of voice {during}",
    keyResults: {
      voices: "Analyse 5 brand voices we admire by {end}",
      interviews: "Interview 40 customers by {end}",
      "style-guide": "Have everyone writing from the same style guide by {end}",
    },
    kpis: { interviews: "Customer interviews done" },
  },
  "bounce-rate": {
    name: "Visitors who stay",
    objective: "Give visitors reasons to stay on our site {during}",
    keyResults: {
      "worst-pages": "Agree on the list of pages that lose the most visitors by {end}",
      "landing-page-tests": "Run 30 landing-page tests by {end}",
      "cta-ctr": "Raise click-through rate on the main call to action from 2% to 5% by {end}",
      "demo-ctr": "Raise click-through rate on demo booking from 4% to 6% by {end}",
    },
    kpis: { "bounce-rate": "Bounce rate", ctr: "Click-through rate (CTR)" },
  },
  newsletter: {
    name: "A newsletter that performs",
    objective: "Make our newsletter something people open {during}",
    keyResults: {
      "list-cleaning": "Clean the mailing list at the end of every month",
      "double-opt-in": "Switch sign-up to double opt-in",
      "subject-line-tests": "Run 20 subject-line tests a month",
      subscribers: "Reach 10,000 subscribers by {end}",
      "click-rate": "Reach a click rate of 15% by {end}",
      "open-rate": "Raise open rate from 20% to 25% by {end}",
    },
    kpis: { "open-rate": "Open rate", "click-rate": "Click rate", "list-size": "List size" },
  },
  acquisition: {
    name: "Faster customer acquisition",
    objective: "Turn interest into paying customers faster {during}",
    keyResults: {
      "trial-sign-ups": "Increase trial sign-ups by 20% by {end}",
      mau: "Grow monthly active users from 5,000 to 8,000 by {end}",
      "trial-to-paid": "Increase trial-to-paid conversion by 15% by {end}",
    },
    kpis: { "sign-ups": "Trial sign-ups", mau: "Monthly active users (MAU)", "trial-conversion": "Trial-to-paid conversion" },
  },
  onboarding: {
    name: "A brilliant start",
    objective: "Give every new customer a brilliant start {during}",
    keyResults: {
      "activation-rate": "Raise activation rate by 5% by {end}",
      mau: "Increase monthly active users by 5% by {end}",
      "time-to-activation": "Cut time to activation by 3 days by {end}",
      flows: "Launch 5 onboarding flows by {end}",
    },
    kpis: { "activation-rate": "Activation rate", "time-to-activation": "Time to activation" },
  },
  reviews: {
    name: "More and better reviews",
    objective: "Turn happy customers into good reviews {during}",
    keyResults: {
      survey: "Have an automatic survey follow every purchase by {end}",
      nps: "Raise NPS from 50 to 60 by {end}",
      campaign: "Launch our review campaign by {end}",
      answered: "Answer 100% of reviews within a week",
    },
    kpis: { nps: "Net Promoter Score (NPS)", reviews: "Reviews received" },
  },
  social: {
    name: "Social media people respond to",
    objective: "Start conversations people want to join on social media {during}",
    keyResults: {
      "link-ctr": "Raise link click-through rate from 4% to 6% by {end}",
      comments: "Get an average of 250 comments a day",
      audience: "Grow our audience from 5,000 to 10,000 followers by {end}",
    },
    kpis: { ctr: "Click-through rate (CTR)", comments: "Comments", followers: "Followers" },
  },
  seo: {
    name: "Pages that rank",
    objective: "Be the answer people find when they search {during}",
    keyResults: {
      "content-audit": "Finish the audit of all our content by {end}",
      "keyword-strategy": "Agree on the keyword strategy by {end}",
      "domain-rating": "Raise domain rating from 32 to 48 by {end}",
      "old-posts": "Bring our old posts up to date for search by {end}",
      visits: "Raise monthly search visits to 8,000 by {end}",
      "red-flags": "Clear the red flags in the SEO report by {end}",
      "new-pages": "Publish 12 new pages a month",
    },
    kpis: { visits: "Visits from search", "domain-rating": "Domain rating" },
  },
  keywords: {
    name: "A keyword plan",
    objective: "Win the searches that matter {during} with a keyword plan",
    keyResults: {
      "valuable-keywords": "Find 100 valuable keywords by {end}",
      "tracked-keywords": "Add 15 top keywords to our week-by-week tracking by {end}",
      "page-one": "Get 40% of our keywords onto page one by {end}",
      "backlink-sources": "Find 50 backlink sources by {end}",
    },
    kpis: { rankings: "Search rankings", "traffic-source": "Traffic by source" },
  },
  leads: {
    name: "More leads for sales",
    objective: "Bring sales more leads worth calling {during}",
    keyResults: {
      "cta-tests": "Run 5 call-to-action tests by {end}",
      "e-book": "Publish 1 e-book every quarter",
      "email-ctr": "Raise e-mail click-through rate from 10% to 15% by {end}",
      followers: "Reach 5,000 organic followers by {end}",
      "daily-post": "Publish 1 post a day",
      "mql-growth": "Grow MQLs by 5% month over month",
    },
    kpis: { mql: "Marketing-qualified leads (MQL)", ctr: "Click-through rate (CTR)", "lead-acquisition": "Leads acquired" },
  },
  "new-customers": {
    name: "Customers from digital channels",
    objective: "Win new customers on digital channels {during}",
    keyResults: {
      customers: "Increase customers won on digital channels by 50% by {end}",
      "ad-spend": "Increase advertising spend by 10% by {end}",
      "more-posts": "Publish 3 more posts a week",
    },
    kpis: { "customer-growth": "Customer growth", cac: "Customer acquisition cost (CAC)" },
  },
  "blog-conversions": {
    name: "A blog that converts",
    objective: "Turn more of our blog's readers into customers {during}",
    keyResults: {
      conversions: "Increase blog conversions by 10% by {end}",
      "more-posts": "Publish 3 more blog posts a week",
      advertising: "Increase advertising for the blog by 10% by {end}",
    },
    kpis: { "blog-conversion": "Blog conversion rate" },
  },
  "customer-love": {
    name: "Customers who recommend us",
    objective: "Give customers a product they tell others about {during}",
    keyResults: {
      churn: "Cut customer churn by 5% by {end}",
      releases: "Ship 3 releases a month",
      nps: "Reach an NPS of 75 (excellence) by {end}",
    },
    kpis: { nps: "Net Promoter Score (NPS)", churn: "Customer churn" },
  },
  "product-onboarding": {
    name: "Up and running in two days",
    objective: "Get new customers up and running in two days instead of five by {end}",
    keyResults: {
      "email-sequence": "Launch 1 onboarding e-mail sequence by {end}",
      hints: "Add 3 in-product hints by {end}",
      "user-sessions": "Run 5 user sessions by {end}",
    },
    kpis: { "click-rate": "Click rate", adoption: "Product adoption", "time-to-value": "Time to value" },
  },
  "linkedin-leads": {
    name: "Leads from LinkedIn",
    objective: "Make LinkedIn ads a steady source of leads {during}",
    keyResults: {
      leads: "Increase leads from LinkedIn ads by 20% by {end}",
    },
    kpis: { "linkedin-leads": "Leads from LinkedIn", "cost-per-lead": "Cost per lead" },
  },
  "revenue-segment": {
    name: "Revenue from one segment",
    objective: "Grow revenue in our chosen segment by 10% {during}, sales and marketing as one team",
    keyResults: {
      customers: "Increase customers in the segment by 10% by {end}",
      sqls: "Increase SQLs from the segment by 10% by {end}",
      mqls: "Increase MQLs from the segment by 10% by {end}",
      sla: "Keep the sales and marketing SLA at 95% or more",
    },
    kpis: { "deal-size": "Average deal size", "win-rate": "Win rate", "mql-to-sql": "MQL-to-SQL rate" },
  },
  "annual-plan": {
    name: "The year's marketing plan",
    objective: "Run marketing {during} on a plan that sales and leadership stand behind",
    keyResults: {
      mqls: "Increase MQLs by 10% by {end}",
      sqls: "Increase SQLs by 10% by {end}",
      conversions: "Increase bottom-of-funnel conversions by 10% by {end}",
      "focus-areas": "Complete 2 focus areas every quarter",
    },
    kpis: {
      roi: "Return on marketing (ROI)",
      cac: "Customer acquisition cost (CAC)",
      mql: "Marketing-qualified leads (MQL)",
      sql: "Sales-qualified leads (SQL)",
    },
  },
};
