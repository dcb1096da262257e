import { type FunnelPlan, planFunnel } from "../funnel/plan-funnel.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { countPeriods } from "../okr/cadence.ts";
import type { NamedCells } from "../sidebar-host.ts";
import { TEMPLATE_OF, type TemplateId } from "../templates/index.ts";
import { TEMPLATE_KPIS } from "../templates/kpis.ts";
import type { Template } from "../templates/template.ts";
import { templateContent } from "../templates/template-content.ts";
import { kpiDefinition, kpiName, sourceName } from "../templates/template-text.ts";
import { renderAmount } from "../text/render-key-result.ts";
import { readFunnelInputs } from "./funnel-sheet.ts";
import type { KeyResultContent, KpiContent, OkrContent } from "./okr-content.ts";
import { renderTimeWords } from "./render-period.ts";
import type { Period } from "./settings-sheet.ts";

type Stage = "customers" | "sqls" | "mqls";

/** What a plan takes in the period, as an objective: new customers, SQLs and MQLs, each with the KPI it moves. */
export function funnelKeyResults(plan: FunnelPlan, language: Language, period: Period): OkrContent {
  const { keyResults: texts } = WORKBOOK_TEXTS[language].funnelSheet;
  const source = sourceName("crm", language);
  const reached = (stage: Stage, { kpi }: KpiContent): KeyResultContent => ({
    ...stageKeyResult(plan, stage, language, period),
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
      {
        objective: inPeriod(texts.objective, language, period),
        keyResults: [reached("customers", customers), reached("sqls", sqls), reached("mqls", mqls)],
      },
    ],
    kpis: [customers, sqls, mqls],
  };
}

/** A template's OKRs for a period; where the workbook's own Funnel plan says how many it takes, its numbers go before. */
export function templateOkrs(id: TemplateId, language: Language, period: Period, named: readonly NamedCells[]): OkrContent {
  const content = templateContent(id, language, renderTimeWords(period, language));
  const plan = planFunnel(readFunnelInputs(named));
  if (!("within" in plan) || plan.toWin === 0) return content;
  const stages: readonly (Stage | undefined)[] = (TEMPLATE_OF[id] as Template).keyResults.map(({ stage }) => stage);
  const withPlan = ({ change: _, unit: __, ...keyResult }: KeyResultContent, stage: Stage): KeyResultContent => ({
    ...keyResult,
    ...stageKeyResult(plan, stage, language, period),
  });
  return {
    ...content,
    objectives: content.objectives.map(({ keyResults, ...objective }) => ({
      ...objective,
      keyResults: keyResults.map((keyResult, index) => {
        const stage = stages[index];
        return stage ? withPlan(keyResult, stage) : keyResult;
      }),
    })),
  };
}

/** How many of a stage the plan takes in the period, to be counted. */
function stageKeyResult(
  plan: FunnelPlan,
  stage: Stage,
  language: Language,
  period: Period,
): Pick<KeyResultContent, "keyResult" | "type" | "target"> {
  const count = plan.within(countPeriods("month", period.start, period.end))[stage];
  const sentence = inPeriod(WORKBOOK_TEXTS[language].funnelSheet.keyResults[stage], language, period);
  return { keyResult: sentence.replaceAll("{count}", renderAmount(count, "", language)), type: "count", target: count };
}

function inPeriod(sentence: string, language: Language, period: Period): string {
  const time = renderTimeWords(period, language);
  return sentence.replaceAll("{during}", time.during).replaceAll("{end}", time.end);
}
