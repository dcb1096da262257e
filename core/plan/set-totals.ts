import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import type { OkrContext } from "./okr-context.ts";
import { dayWords, percentWords, sentenceFormula } from "./sentence-formula.ts";
import { statusFormula } from "./status-formula.ts";

/** What the Dashboard and the Report say of the whole set: each reads the tables alone and obeys the selectors. */

/** Mean over the objectives at the top of what is shown; blank while nothing is measured. */
export const overallFormula = ({ tables: { objectives } }: OkrContext, key: "progress" | "expected"): Expression =>
  f`IFERROR(AVERAGEIFS(${objectives.whole(key)},${objectives.whole("top")},1),"")`;

export const overallStatus = (context: OkrContext, progress: Expression, expected: Expression): Expression =>
  statusFormula(context, {
    progress,
    expected,
    start: context.settings.period_start,
    end: context.settings.period_end,
    mayBeAchieved: f`TRUE`,
  });

/** "4 of 12" key results. */
export const measuredWords = ({ tables: { keyResults }, texts }: OkrContext): Expression =>
  f`COUNTIFS(${keyResults.whole("shown")},1,${keyResults.whole("measured_weight")},">=0")&${` ${texts.of} `}&COUNTIFS(${keyResults.whole("shown")},1)`;

/** How many objectives are behind and which of them the furthest. */
export function behindWords({ tables: { objectives }, texts }: OkrContext): Expression {
  const measured = f`COUNTIFS(${objectives.whole("shown")},1,${objectives.whole("progress")},">=0")`;
  const behind = objectives.whole("behind");
  const furthest = (key: "id" | "progress" | "expected") => f`INDEX(${objectives.whole(key)},MATCH(MAX(${behind}),${behind},0))`;
  const { none, all, some } = texts.said.objectives;
  const sentence = sentenceFormula(some, {
    behind: f`COUNT(${behind})`,
    all: measured,
    id: furthest("id"),
    progress: percentWords(furthest("progress"), texts.percentSign),
    expected: percentWords(furthest("expected"), texts.percentSign),
  });
  return f`IF(${measured}=0,${none},IF(COUNT(${behind})=0,${sentenceFormula(all, { all: measured })},${sentence}))`;
}

/** Share of the period that has passed, from 0 to 1. */
export const elapsedFormula = ({ settings: { today, period_start: start, period_end: end } }: OkrContext): Expression =>
  f`IF(${end}>${start},MAX(0,MIN(1,(${today}-${start})/(${end}-${start}))),IF(${today}>=${end},1,0))`;

export const periodWords = ({ settings }: OkrContext): Expression =>
  f`${dayWords(settings.period_start)}&" – "&${dayWords(settings.period_end)}`;

/** "44% of the period has passed; days left: 51". */
export function elapsedWords(context: OkrContext): Expression {
  const { today, period_start: start, period_end: end } = context.settings;
  const { before, during, after } = context.texts.said.period;
  const passing = sentenceFormula(during, {
    share: percentWords(elapsedFormula(context), context.texts.percentSign),
    days: f`${end}-${today}`,
  });
  return f`IF(${today}<${start},${before},IF(${today}>${end},${after},${passing}))`;
}
