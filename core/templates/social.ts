import type { Template } from "./template.ts";

export const social = {
  id: "social",
  keyResults: [
    { id: "link-ctr", type: "reach", start: 0.04, target: 0.06, unit: "%", kpi: "ctr", source: "social", updatedEvery: 7 },
    { id: "comments", type: "cadence", target: 250, period: "day", kpi: "comments", source: "social", updatedEvery: 7 },
    { id: "audience", type: "reach", start: 5000, target: 10_000, kpi: "followers", source: "social", updatedEvery: 7 },
  ],
  kpis: ["ctr", "comments", "followers"],
} as const satisfies Template;
