import type { Template } from "./template.ts";

export const customerLove = {
  id: "customer-love",
  keyResults: [
    { id: "churn", type: "change", change: -0.05, unit: "%", share: true, kpi: "churn", source: "crm", updatedEvery: 30 },
    { id: "releases", type: "cadence", target: 3, period: "month", kpi: "churn", source: "product", updatedEvery: 14 },
    { id: "nps", type: "reach", target: 75, kpi: "nps", source: "survey", updatedEvery: 30 },
  ],
  kpis: ["nps", "churn"],
} as const satisfies Template;
