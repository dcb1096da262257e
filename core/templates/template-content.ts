import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import type { OkrContent } from "../plan/okr-content.ts";
import { TEMPLATE_OF, type TemplateId } from "./index.ts";
import { TEMPLATE_KPIS } from "./kpis.ts";
import type { Template } from "./template.ts";
import { kpiDefinition, kpiName, sourceName, type TimeWords, templateText } from "./template-text.ts";

/** A template's OKRs, worded in one language for one period. */
export function templateContent(id: TemplateId, language: Language, time: TimeWords): OkrContent {
  const template: Template = TEMPLATE_OF[id];
  const wording = templateText(id, language, time);
  return {
    objectives: [
      {
        objective: wording.objective,
        team: WORKBOOK_TEXTS[language].settings.teamExamples.marketing,
        keyResults: template.keyResults.map(({ id: _, stage: __, kpi, source, ...numbers }, index) => ({
          ...numbers,
          keyResult: wording.keyResults[index] ?? "",
          source: sourceName(source, language),
          ...(kpi && { kpi: kpiName(id, kpi, language) }),
        })),
      },
    ],
    kpis: template.kpis.map((kpi) => ({
      ...TEMPLATE_KPIS[kpi],
      kpi: kpiName(id, kpi, language),
      definition: kpiDefinition(kpi, language),
      source: sourceName(TEMPLATE_KPIS[kpi].source, language),
    })),
  };
}
