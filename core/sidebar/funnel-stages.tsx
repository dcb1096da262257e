import { FUNNEL_STAGES, type FunnelPlan } from "../funnel/plan-funnel.ts";
import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import { renderAmount } from "./amounts.ts";

interface FunnelStagesProps {
  readonly plan: FunnelPlan;
  readonly language: Language;
}

const SPANS = ["year", "quarter", "month"] as const;

/** How many of each stage the goal takes, from the bottom of the funnel up. */
export function FunnelStages({ plan, language }: FunnelStagesProps) {
  const texts = WORKBOOK_TEXTS[language].funnelSheet;
  const stages = plan.year.requests === undefined ? FUNNEL_STAGES : ([...FUNNEL_STAGES, "requests"] as const);
  return (
    <table class="stages">
      <caption>{texts.needed}</caption>
      <thead>
        <tr>
          <td />
          {SPANS.map((span) => (
            <th key={span} scope="col">
              {texts[span]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => (
          <tr key={stage}>
            <th scope="row">{texts.stages[stage]}</th>
            {SPANS.map((span) => (
              <td key={span} data-span={texts[span]}>
                {renderAmount(plan[span][stage] ?? 0, undefined, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
