import type { Template } from "./template.ts";

export const acquisition = {
  id: "acquisition",
  keyResults: [
    { id: "trial-sign-ups", type: "change", change: 0.2, unit: "%", kpi: "sign-ups", source: "product", updatedEvery: 7 },
    { id: "mau", type: "reach", start: 5000, target: 8000, kpi: "mau", source: "product", updatedEvery: 7 },
    { id: "trial-to-paid", type: "change", change: 0.15, unit: "%", share: true, kpi: "trial-conversion", source: "crm", updatedEvery: 7 },
  ],
  kpis: ["sign-ups", "mau", "trial-conversion"],
} as const satisfies Template;
