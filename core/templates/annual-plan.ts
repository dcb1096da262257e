import type { Template } from "./template.ts";

export const annualPlan = {
  id: "annual-plan",
  keyResults: [
    { id: "mqls", type: "change", change: 0.1, unit: "%", kpi: "mql", source: "crm", updatedEvery: 7 },
    { id: "sqls", type: "change", change: 0.1, unit: "%", kpi: "sql", source: "crm", updatedEvery: 7 },
    { id: "conversions", type: "change", change: 0.1, unit: "%", kpi: "cac", source: "crm", updatedEvery: 7 },
    { id: "focus-areas", type: "cadence", target: 2, period: "quarter", kpi: "roi", source: "finance", updatedEvery: 30 },
  ],
  kpis: ["roi", "cac", "mql", "sql"],
} as const satisfies Template;
