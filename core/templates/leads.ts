import type { Template } from "./template.ts";

export const leads = {
  id: "leads",
  keyResults: [
    { id: "cta-tests", type: "count", target: 5, kpi: "ctr", source: "analytics", updatedEvery: 14 },
    { id: "e-book", type: "cadence", target: 1, period: "quarter", kpi: "lead-acquisition", source: "content plan", updatedEvery: 14 },
    { id: "email-ctr", type: "reach", start: 0.1, target: 0.15, unit: "%", kpi: "ctr", source: "email", updatedEvery: 7 },
    { id: "followers", type: "reach", target: 5000, kpi: "lead-acquisition", source: "social", updatedEvery: 7 },
    { id: "daily-post", type: "cadence", target: 1, period: "day", kpi: "lead-acquisition", source: "content plan", updatedEvery: 7 },
    { id: "mql-growth", type: "growth", change: 0.05, period: "month", kpi: "mql", source: "crm", updatedEvery: 7 },
  ],
  kpis: ["mql", "ctr", "lead-acquisition"],
} as const satisfies Template;
