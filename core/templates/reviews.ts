import type { Template } from "./template.ts";

export const reviews = {
  id: "reviews",
  keyResults: [
    { id: "survey", type: "milestone", target: 1, kpi: "nps", source: "survey", updatedEvery: 14 },
    { id: "nps", type: "reach", start: 50, target: 60, kpi: "nps", source: "survey", updatedEvery: 30 },
    { id: "campaign", type: "milestone", target: 1, kpi: "reviews", source: "reviews", updatedEvery: 14 },
    { id: "answered", type: "keep", target: 1, bound: "at least", unit: "%", kpi: "reviews", source: "reviews", updatedEvery: 7 },
  ],
  kpis: ["nps", "reviews"],
} as const satisfies Template;
