import type { Template } from "./template.ts";

export const productOnboarding = {
  id: "product-onboarding",
  keyResults: [
    { id: "email-sequence", type: "count", target: 1, kpi: "click-rate", source: "email", updatedEvery: 14 },
    { id: "hints", type: "count", target: 3, kpi: "adoption", source: "product", updatedEvery: 14 },
    { id: "user-sessions", type: "count", target: 5, kpi: "time-to-value", source: "team", updatedEvery: 7 },
  ],
  kpis: ["click-rate", "adoption", "time-to-value"],
} as const satisfies Template;
