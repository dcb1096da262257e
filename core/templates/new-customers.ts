import type { Template } from "./template.ts";

export const newCustomers = {
  id: "new-customers",
  keyResults: [
    { id: "customers", type: "change", change: 0.5, unit: "%", kpi: "customer-growth", source: "crm", updatedEvery: 7 },
    { id: "ad-spend", type: "change", change: 0.1, unit: "%", kpi: "cac", source: "ads", updatedEvery: 7 },
    { id: "more-posts", type: "cadence", target: 3, period: "week", kpi: "customer-growth", source: "content plan", updatedEvery: 7 },
  ],
  kpis: ["customer-growth", "cac"],
} as const satisfies Template;
