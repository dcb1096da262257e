import type { TemplateTexts } from "./template-texts.ts";

export const templateTexts: TemplateTexts = {
  templates: {
    leads: {
      name: "More leads for sales",
      objective: "Bring sales more leads worth calling in {period}",
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
    newsletter: {
      name: "A newsletter that performs",
      objective: "Make our newsletter something people open in {period}",
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
  },
  sources: {
    analytics: "Web analytics",
    crm: "CRM",
    email: "E-mail tool",
    social: "Social media statistics",
    "content plan": "Content plan",
    ads: "Ad platform",
    survey: "Customer survey",
    product: "Product analytics",
    finance: "Accounting",
    "seo tool": "SEO tool",
    team: "The team",
  },
};
