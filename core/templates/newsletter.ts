import type { Template } from "./template.ts";

export const newsletter = {
  id: "newsletter",
  keyResults: [
    { id: "list-cleaning", type: "milestone", target: 1, kpi: "list-size", source: "email", updatedEvery: 30 },
    { id: "double-opt-in", type: "milestone", target: 1, kpi: "list-size", source: "email", updatedEvery: 14 },
    { id: "subject-line-tests", type: "cadence", target: 20, period: "month", kpi: "open-rate", source: "email", updatedEvery: 7 },
    { id: "subscribers", type: "reach", target: 10_000, kpi: "list-size", source: "email", updatedEvery: 7 },
    { id: "click-rate", type: "reach", target: 0.15, unit: "%", kpi: "click-rate", source: "email", updatedEvery: 7 },
    { id: "open-rate", type: "reach", start: 0.2, target: 0.25, unit: "%", kpi: "open-rate", source: "email", updatedEvery: 7 },
  ],
  kpis: ["open-rate", "click-rate", "list-size"],
} as const satisfies Template;
