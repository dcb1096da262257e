import type { Template } from "./template.ts";

export const blogConversions = {
  id: "blog-conversions",
  keyResults: [
    { id: "conversions", type: "change", change: 0.1, unit: "%", kpi: "blog-conversion", source: "analytics", updatedEvery: 7 },
    { id: "more-posts", type: "cadence", target: 3, period: "week", kpi: "blog-conversion", source: "content plan", updatedEvery: 7 },
    { id: "advertising", type: "change", change: 0.1, unit: "%", kpi: "blog-conversion", source: "ads", updatedEvery: 7 },
  ],
  kpis: ["blog-conversion"],
} as const satisfies Template;
