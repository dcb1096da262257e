import type { KpiContent } from "../plan/okr-content.ts";
import type { SourceId } from "./sources.ts";

/** A KPI of the catalogue without its wording: its name stands with each template, its definition with the others. */
export interface TemplateKpi extends Pick<KpiContent, "unit" | "direction" | "every" | "aggregate"> {
  readonly source: SourceId;
}

/** KPIs by their ids; one that several templates track is one KPI. */
export const TEMPLATE_KPIS = {
  interviews: { source: "team", every: "week", aggregate: "sum" },
  "bounce-rate": { unit: "%", direction: "down", source: "analytics", aggregate: "average" },
  ctr: { unit: "%", source: "analytics", aggregate: "average" },
  "open-rate": { unit: "%", source: "email", aggregate: "average" },
  "click-rate": { unit: "%", source: "email", aggregate: "average" },
  "list-size": { source: "email" },
  "sign-ups": { source: "product", every: "week", aggregate: "sum" },
  mau: { source: "product" },
  "trial-conversion": { unit: "%", source: "crm", aggregate: "average" },
  "activation-rate": { unit: "%", source: "product", aggregate: "average" },
  "time-to-activation": { unit: "day", direction: "down", source: "product", aggregate: "average" },
  nps: { source: "survey" },
  reviews: { source: "reviews", aggregate: "sum" },
  comments: { source: "social", every: "week", aggregate: "sum" },
  followers: { source: "social" },
  visits: { source: "analytics", aggregate: "sum" },
  "domain-rating": { source: "seo tool" },
  rankings: { unit: "%", source: "seo tool" },
  "traffic-source": { source: "analytics", aggregate: "sum" },
  mql: { source: "crm", every: "week", aggregate: "sum" },
  "lead-acquisition": { source: "crm", every: "week", aggregate: "sum" },
  "customer-growth": { unit: "%", source: "crm" },
  cac: { direction: "down", source: "finance", aggregate: "average" },
  "blog-conversion": { unit: "%", source: "analytics", aggregate: "average" },
  churn: { unit: "%", direction: "down", source: "crm" },
  adoption: { unit: "%", source: "product" },
  "time-to-value": { unit: "day", direction: "down", source: "product", aggregate: "average" },
  "linkedin-leads": { source: "ads", every: "week", aggregate: "sum" },
  "cost-per-lead": { direction: "down", source: "ads", aggregate: "average" },
  "deal-size": { source: "crm", aggregate: "average" },
  "win-rate": { unit: "%", source: "crm", aggregate: "average" },
  "mql-to-sql": { unit: "%", source: "crm", aggregate: "average" },
  roi: { unit: "%", source: "finance" },
  sql: { source: "crm", every: "week", aggregate: "sum" },
} as const satisfies Record<string, TemplateKpi>;

export type KpiId = keyof typeof TEMPLATE_KPIS;
