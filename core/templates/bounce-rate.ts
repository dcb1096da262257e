import type { Template } from "./template.ts";

export const bounceRate = {
  id: "bounce-rate",
  keyResults: [
    { id: "worst-pages", type: "milestone", target: 1, kpi: "bounce-rate", source: "analytics", updatedEvery: 14 },
    { id: "landing-page-tests", type: "count", target: 30, kpi: "bounce-rate", source: "analytics", updatedEvery: 7 },
    { id: "cta-ctr", type: "reach", start: 0.02, target: 0.05, unit: "%", kpi: "ctr", source: "analytics", updatedEvery: 7 },
    { id: "demo-ctr", type: "reach", start: 0.04, target: 0.06, unit: "%", kpi: "ctr", source: "analytics", updatedEvery: 7 },
  ],
  kpis: ["bounce-rate", "ctr"],
} as const satisfies Template;
