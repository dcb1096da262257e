import { countPeriods } from "./cadence.ts";
import { expectedProgress } from "./expected.ts";
import type { Bound, Period } from "./period.ts";
import { limitProgress } from "./progress.ts";
import { judgeProgress, type SetThresholds, type Span } from "./status.ts";
import type { KeyResultType, Status } from "./words.ts";

/** A key result as its row states it; what is blank is left out. */
export interface StatedKeyResult {
  readonly type?: KeyResultType;
  readonly bound?: Bound;
  /** "%", "pp", a time unit in English, a currency code … */
  readonly unit?: string;
  readonly start?: number;
  readonly statedTarget?: number;
  readonly change?: number;
  readonly period?: Period;
  readonly current?: number | boolean;
  /** What the last check-in wrote to `current`; another current was typed by hand. */
  readonly logged?: number;
  readonly lastCheckIn?: number;
  /** The day of the check-in before the last, where a check-in wrote it. */
  readonly checkedBefore?: number;
}

export interface LoggedValue {
  readonly date?: number;
  readonly value?: number;
}

export interface EvaluatedKeyResult {
  readonly target?: number;
  /** 0…1; left out while there is nothing to measure by. */
  readonly progress?: number;
  /** Where a plan that holds would be by now, 0…1. */
  readonly expected?: number;
  readonly status?: Status;
  /** What the log had at the check-in before the last, and by how much progress has moved since. */
  readonly previous?: number;
  readonly moved?: number;
}

/** What a row of the Key results sheet works out, from the check-ins of its id. */
export function evaluateKeyResult(
  keyResult: StatedKeyResult,
  span: Span,
  thresholds: SetThresholds,
  log: readonly LoggedValue[],
): EvaluatedKeyResult {
  const { type, lastCheckIn = 0 } = keyResult;
  if (type === undefined) return {};
  const target = targetOf(keyResult, span);
  const ofPeriod = log.filter(({ date }) => date !== undefined && date >= span.startDate);
  const lastDay = latestDay(ofPeriod);
  const last = ofPeriod.find(({ date, value }) => date === lastDay && value !== undefined);
  const measuredOn = (last?.value === keyResult.current && last?.date) || lastCheckIn;
  const { checkedBefore = latestDay(ofPeriod.filter(({ date = 0 }) => date < measuredOn)) } = keyResult;
  const previous =
    checkedBefore === undefined ? undefined : log.find(({ date, value }) => date === checkedBefore && value !== undefined)?.value;
  const kept = target === undefined || type !== "keep" ? undefined : keptShares(ofPeriod, keyResult, target);
  const progress = progressOf(keyResult, target, keyResult.current, kept?.share);
  const before = progressOf(keyResult, target, previous, kept?.before);
  const expected = expectedOf(keyResult, target, span);
  const mayBeAchieved = type !== "keep" || span.asOf > span.endDate;
  return {
    expected,
    ...(target !== undefined && { target }),
    ...(progress !== undefined && { progress, status: judgeProgress(progress, expected, span, thresholds, mayBeAchieved) }),
    ...(previous !== undefined && { previous }),
    ...(progress !== undefined && before !== undefined && { moved: progress - before }),
  };
}

function targetOf({ type, unit, start, statedTarget, change, period }: StatedKeyResult, { startDate, endDate }: Span): number | undefined {
  const periods = period && countPeriods(period, startDate, endDate);
  switch (type) {
    case "change":
      if (start === undefined || change === undefined) return undefined;
      return unit === "%" ? start + Math.abs(start) * change : start + change;
    case "growth":
      if (start === undefined || change === undefined || change <= -1 || periods === undefined) return undefined;
      return start * (1 + change) ** periods;
    case "cadence":
      return statedTarget === undefined || periods === undefined ? undefined : statedTarget * periods;
    case "milestone":
      return statedTarget ?? 1;
    default:
      return statedTarget;
  }
}

function progressOf(
  { type, start }: StatedKeyResult,
  target: number | undefined,
  value: number | boolean | undefined,
  kept: number | undefined,
): number | undefined {
  if (target === undefined) return undefined;
  if (type === "keep") return kept;
  if (value === undefined) return undefined;
  if (type === "milestone" || type === "cadence" || type === "count") {
    return target > 0 ? limitProgress(Number(value) / target) : undefined;
  }
  if (start === undefined) return undefined;
  if (target === start) return value === target ? 1 : undefined;
  return limitProgress((Number(value) - start) / (target - start));
}

/** The share of check-ins that met the bound, and the same without the last one. */
function keptShares(
  log: readonly LoggedValue[],
  { bound, start = 0 }: StatedKeyResult,
  target: number,
): { readonly share?: number; readonly before?: number } {
  const isKept = (value: number) =>
    bound === "within" ? value >= start && value <= target : bound === "at most" ? value <= target : value >= target;
  const values = log.flatMap(({ value }) => value ?? []);
  const met = values.filter(isKept).length;
  if (values.length === 0) return {};
  const share = met / values.length;
  if (values.length < 2) return { share };
  const last = latestDay(log);
  const metLast = log.some(({ date, value }) => date === last && value !== undefined && isKept(value));
  return { share, before: (met - Number(metLast)) / (values.length - 1) };
}

/** The last day on which something was measured. */
const latestDay = (log: readonly LoggedValue[]): number | undefined =>
  log.reduce<number | undefined>(
    (latest, { date, value }) => (date === undefined || value === undefined || date <= (latest ?? 0) ? latest : date),
    undefined,
  );

function expectedOf(
  { type, start, change, period }: StatedKeyResult,
  target: number | undefined,
  { startDate, endDate, asOf }: Span,
): number {
  if (type === "keep") return 1;
  if (type === "milestone") return asOf >= endDate ? 1 : 0;
  const elapsed = endDate > startDate ? expectedProgress(startDate, endDate, asOf) : Number(asOf >= endDate);
  if (type !== "growth" || target === undefined || target === start || change === undefined || period === undefined) return elapsed;
  const periods = countPeriods(period, startDate, endDate);
  return ((1 + change) ** (periods * elapsed) - 1) / ((1 + change) ** periods - 1);
}
