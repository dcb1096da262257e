import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { countPeriods } from "../okr/cadence.ts";
import { TEMPLATE_KPIS } from "../templates/kpis.ts";
import { kpiDefinition, kpiName, sourceName } from "../templates/template-text.ts";
import { renderAmount } from "../text/render-key-result.ts";
import type { KeyResultContent, KpiContent, OkrContent } from "./okr-content.ts";
import { renderTimeWords } from "./render-period.ts";
import type { Period } from "./settings-sheet.ts";

/** What a plan takes in the period, as an objective: new customers, SQLs and MQLs, each with the KPI it moves. */
export function funnelKeyResults(plan: FunnelPlan, language: Language, period: Period): OkrContent {
  const { keyResults: texts } = WORKBOOK_TEXTS[language].funnelSheet;
  const time = renderTimeWords(period, language);
  const counts = plan.within(countPeriods("month", period.start, period.end));
  const source = sourceName("crm", language);
  const word = (sentence: string, count = 0) =>
    sentence
      .replaceAll("{count}", renderAmount(count, "", language))
      .replaceAll("{period}", time.period)
      .replaceAll("{end}", time.end);
  const reached = (stage: "customers" | "sqls" | "mqls", { kpi }: KpiContent): KeyResultContent => ({
    keyResult: word(texts[stage], counts[stage]),
    type: "count",
    target: counts[stage],
    kpi,
    source,
    updatedEvery: 7,
  });
  const customers: KpiContent = { kpi: texts.customersKpi, source, every: "week", aggregate: "sum" };
  const [sqls, mqls] = (["sql", "mql"] as const).map((id) => ({
    ...TEMPLATE_KPIS[id],
    kpi: kpiName("annual-plan", id, language),
    definition: kpiDefinition(id, language),
    source,
  })) as [KpiContent, KpiContent];
  return {
    objectives: [
      { objective: word(texts.objective), keyResults: [reached("customers", customers), reached("sqls", sqls), reached("mqls", mqls)] },
    ],
    kpis: [customers, sqls, mqls],
  };
}
