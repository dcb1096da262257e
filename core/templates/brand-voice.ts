import type { Template } from "./template.ts";

export const brandVoice = {
  id: "brand-voice",
  keyResults: [
    { id: "voices", type: "count", target: 5, source: "team", updatedEvery: 14 },
    { id: "interviews", type: "count", target: 40, kpi: "interviews", source: "team", updatedEvery: 7 },
    { id: "style-guide", type: "milestone", target: 1, source: "team", updatedEvery: 14 },
  ],
  kpis: ["interviews"],
} as const satisfies Template;
