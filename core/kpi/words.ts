import type { ByLanguage } from "../language.ts";

/** The four zones of the Net Promoter Score, from the lowest to the highest. */
export const NPS_ZONES = ["critical", "improvement", "quality", "excellence"] as const;
export type NpsZone = (typeof NPS_ZONES)[number];

/** The words KPI_NPS_ZONE answers with. They stand here rather than in the catalogue because they run in a cell. */
export const NPS_ZONE_WORDS: ByLanguage<Readonly<Record<NpsZone, string>>> = {
  en: { critical: "Critical", improvement: "Improvement", quality: "Quality", excellence: "Excellence" },
  es: { critical: "Crítica", improvement: "Mejora", quality: "Calidad", excellence: "Excelencia" },
  sv: { critical: "Kritisk", improvement: "Förbättring", quality: "Kvalitet", excellence: "Excellens" },
  ro: { critical: "Critică", improvement: "Îmbunătățire", quality: "Calitate", excellence: "Excelență" },
};
