import { TEMPLATE_TEXTS } from "../i18n/templates/index.ts";
import type { Language } from "../language.ts";
import { TEMPLATE_OF, type TemplateId } from "./index.ts";
import type { KpiId } from "./kpis.ts";
import type { SourceId } from "./sources.ts";

export interface TemplateText {
  readonly name: string;
  readonly objective: string;
  /** In the order of the template's key results. */
  readonly keyResults: readonly string[];
  readonly kpis: readonly string[];
}

/** What stands for the chosen period in a template's wording. */
export interface TimeWords {
  /** "in Q4 2026" */
  readonly during: string;
  /** "31 Dec 2026" */
  readonly end: string;
}

/** A template's wording in one language, its time words put in. */
export function templateText(id: TemplateId, language: Language, time: TimeWords): TemplateText {
  const template = TEMPLATE_OF[id];
  const text: { name: string; objective: string; keyResults: Record<string, string>; kpis: Record<string, string> } =
    TEMPLATE_TEXTS[language].templates[id];
  const fill = (sentence = "") => keepNumbersWhole(sentence.replaceAll("{during}", time.during).replaceAll("{end}", time.end));
  return {
    name: text.name,
    objective: fill(text.objective),
    keyResults: template.keyResults.map((keyResult) => fill(text.keyResults[keyResult.id])),
    kpis: template.kpis.map((kpi) => text.kpis[kpi] ?? kpi),
  };
}

/** A template's name, as the gallery shows it. */
export const templateName = (id: TemplateId, language: Language): string => TEMPLATE_TEXTS[language].templates[id].name;

/** A KPI's name, by the template it stands in. */
export const kpiName = (id: TemplateId, kpi: string, language: Language): string =>
  (TEMPLATE_TEXTS[language].templates[id].kpis as Record<string, string>)[kpi] ?? kpi;

export const kpiDefinition = (kpi: KpiId, language: Language): string => TEMPLATE_TEXTS[language].kpiDefinitions[kpi];

export const sourceName = (source: SourceId, language: Language): string => TEMPLATE_TEXTS[language].sources[source];

/** No line breaks inside "10 %" or "5 000". */
const keepNumbersWhole = (sentence: string): string => sentence.replace(/(\d) (?=%|\d{3}(?!\d))/g, "$1\u00a0");
