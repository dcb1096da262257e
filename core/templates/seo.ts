import type { Template } from "./template.ts";

export const seo = {
  id: "seo",
  keyResults: [
    { id: "content-audit", type: "milestone", target: 1, kpi: "visits", source: "content plan", updatedEvery: 14 },
    { id: "keyword-strategy", type: "milestone", target: 1, kpi: "visits", source: "seo tool", updatedEvery: 14 },
    { id: "domain-rating", type: "reach", start: 32, target: 48, kpi: "domain-rating", source: "seo tool", updatedEvery: 30 },
    { id: "old-posts", type: "milestone", target: 1, kpi: "visits", source: "content plan", updatedEvery: 14 },
    { id: "visits", type: "reach", target: 8000, kpi: "visits", source: "analytics", updatedEvery: 7 },
    { id: "red-flags", type: "milestone", target: 1, kpi: "domain-rating", source: "seo tool", updatedEvery: 14 },
    { id: "new-pages", type: "cadence", target: 12, period: "month", kpi: "visits", source: "content plan", updatedEvery: 7 },
  ],
  kpis: ["visits", "domain-rating"],
} as const satisfies Template;
