import type { Template } from "./template.ts";

export const onboarding = {
  id: "onboarding",
  keyResults: [
    {
      id: "activation-rate",
      type: "change",
      change: 0.05,
      unit: "%",
      share: true,
      kpi: "activation-rate",
      source: "product",
      updatedEvery: 7,
    },
    { id: "mau", type: "change", change: 0.05, unit: "%", kpi: "activation-rate", source: "product", updatedEvery: 7 },
    { id: "time-to-activation", type: "change", change: -3, unit: "day", kpi: "time-to-activation", source: "product", updatedEvery: 7 },
    { id: "flows", type: "count", target: 5, kpi: "activation-rate", source: "product", updatedEvery: 14 },
  ],
  kpis: ["activation-rate", "time-to-activation"],
} as const satisfies Template;
