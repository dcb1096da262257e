import type { Template } from "./template.ts";

export const revenueSegment = {
  id: "revenue-segment",
  keyResults: [
    { id: "customers", stage: "customers", type: "change", change: 0.1, unit: "%", kpi: "deal-size", source: "crm", updatedEvery: 7 },
    { id: "sqls", stage: "sqls", type: "change", change: 0.1, unit: "%", kpi: "mql-to-sql", source: "crm", updatedEvery: 7 },
    { id: "mqls", stage: "mqls", type: "change", change: 0.1, unit: "%", kpi: "mql-to-sql", source: "crm", updatedEvery: 7 },
    { id: "sla", type: "keep", target: 0.95, bound: "at least", unit: "%", kpi: "win-rate", source: "crm", updatedEvery: 7 },
  ],
  kpis: ["deal-size", "win-rate", "mql-to-sql"],
} as const satisfies Template;
