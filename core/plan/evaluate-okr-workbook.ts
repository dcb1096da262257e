import { type EvaluatedKeyResult, evaluateKeyResult } from "../okr/evaluate-key-result.ts";
import { type RolledUp, rollUp } from "../okr/roll-up.ts";
import { judgeProgress, type Span } from "../okr/status.ts";
import type { Status } from "../okr/words.ts";
import type { CheckIn, KeyResult, Objective, OkrWorkbook } from "./okr-workbook.ts";

export interface EvaluatedObjective extends Partial<RolledUp> {
  readonly status?: Status;
}

/** What the sheets work out, from what users typed alone, in the order of the rows. */
export interface EvaluatedWorkbook {
  readonly keyResults: readonly EvaluatedKeyResult[];
  readonly objectives: readonly EvaluatedObjective[];
}

/** Settings' own values where one of them is gone. */
const USUAL = { onTrack: 0.9, atRisk: 0.7, grace: 0.1 } as const;

/** A set as core works it out on the day `asOf`: what a workbook shows once it is calculated. */
export function evaluateOkrWorkbook(workbook: OkrWorkbook, asOf: number): EvaluatedWorkbook {
  const { objectives, keyResults, checkIns, start = asOf, end = asOf } = workbook;
  const thresholds = { ...USUAL, ...workbook.thresholds };
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const spanOf = (objective: Objective | undefined): Span => ({
    startDate: objective?.start ?? start,
    endDate: objective?.end ?? end,
    asOf,
  });
  const logOf = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    const log = logOf.get(checkIn.id);
    if (log) log.push(checkIn);
    else logOf.set(checkIn.id, [checkIn]);
  }
  const evaluate = (keyResult: KeyResult) =>
    evaluateKeyResult(keyResult, spanOf(byId.get(keyResult.objective)), thresholds, logOf.get(keyResult.id) ?? []);
  const evaluated = keyResults.map(evaluate);
  const measured = keyResults.map(({ objective, weight = 1 }, index) => ({ objective, weight, ...evaluated[index] }));
  return {
    keyResults: evaluated,
    objectives: rollUp(objectives, measured).map((rolledUp, index) =>
      rolledUp ? { ...rolledUp, status: judgeProgress(rolledUp.progress, rolledUp.expected, spanOf(objectives[index]), thresholds) } : {},
    ),
  };
}
