import type { Template } from "./template.ts";

export const linkedinLeads = {
  id: "linkedin-leads",
  keyResults: [{ id: "leads", type: "change", change: 0.2, unit: "%", kpi: "linkedin-leads", source: "ads", updatedEvery: 7 }],
  kpis: ["linkedin-leads", "cost-per-lead"],
} as const satisfies Template;
