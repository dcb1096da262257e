import type { Template } from "./template.ts";

export const keywords = {
  id: "keywords",
  keyResults: [
    { id: "valuable-keywords", type: "count", target: 100, kpi: "rankings", source: "seo tool", updatedEvery: 7 },
    { id: "tracked-keywords", type: "count", target: 15, kpi: "rankings", source: "seo tool", updatedEvery: 7 },
    { id: "page-one", type: "reach", target: 0.4, unit: "%", kpi: "rankings", source: "seo tool", updatedEvery: 7 },
    { id: "backlink-sources", type: "count", target: 50, kpi: "traffic-source", source: "seo tool", updatedEvery: 14 },
  ],
  kpis: ["rankings", "traffic-source"],
} as const satisfies Template;
