import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import type { OkrContext } from "./okr-context.ts";

/**
 * Status from progress and expected as OKR_STATUS has it, thresholds from Settings. `mayBeAchieved` tells whether full
 * progress counts as achieved yet.
 */
export function statusFormula(
  { statuses, settings }: OkrContext,
  row: { progress: Expression; expected: Expression; start: Expression; end: Expression; mayBeAchieved: Expression },
): Expression {
  const { progress, expected, start, end, mayBeAchieved } = row;
  const { today, on_track, at_risk, grace } = settings;
  return f`IF(${progress}="","",IF(AND(${progress}>=1,${mayBeAchieved}),${statuses.achieved},IF(${today}<${start},${statuses["not started"]},IF(${today}>${end},${statuses.missed},IF(OR(${expected}<${grace},${progress}>=${on_track}*${expected}-0.000000001),${statuses["on track"]},IF(${progress}>=${at_risk}*${expected}-0.000000001,${statuses["at risk"]},${statuses["off track"]}))))))`;
}

/**
 * Ten blocks that fill with progress: every host and every printer draws them alike. Progress that lies on a half to all
 * appearances counts as one, however an engine sums.
 */
export function barFormula(progress: Expression, length = 10): Expression {
  const filled = f`ROUND(MAX(0,MIN(1,${progress}))*${length}+0.000000001,0)`;
  return f`IF(${progress}="","",REPT("█",${filled})&REPT("░",${length}-${filled}))`;
}

/** A status word from how much of a target is reached, whatever the day: thresholds from Settings. Blank where it is blank. */
export function reachedFormula({ statuses, settings }: OkrContext, share: Expression): Expression {
  const reaches = (threshold: Expression) => f`${share}>=${threshold}-0.000000001`;
  return f`IF(${share}="","",IF(${reaches(f`1`)},${statuses.achieved},IF(${reaches(settings.on_track)},${statuses["on track"]},IF(${reaches(settings.at_risk)},${statuses["at risk"]},${statuses["off track"]}))))`;
}
