import { isBlank } from "../cell.ts";
import { logFormulas } from "./check-ins-sheet.ts";
import { isConfidence } from "./check-okr-workbook.ts";
import { PERCENT } from "./okr-rows.ts";
import { CHECK_IN_KEYS, type KeyResultKey, type LogKey, PREPARED } from "./okr-tables.ts";
import type { CheckIn, KeyResult, OkrWorkbook } from "./okr-workbook.ts";
import { extendTable, needsFormulas, planExtension } from "./plan-extension.ts";
import type { WorkbookState } from "./plan-okr-workbook.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import { readSet } from "./read-okr-workbook.ts";
import { findFreeRows, firstFreeRow } from "./read-table.ts";
import { EMPTY_PLAN, type SheetPlan } from "./sheet-plan.ts";
import { readStoredSet, type StoredSet } from "./stored-context.ts";
import { date, type InputRow, number, text } from "./table-sheet.ts";
import { amendRows, type TypedRows, typeRows } from "./type-rows.ts";

/** What one owner reports about one key result or KPI. What is left out stays as it is. */
export interface CheckInEntry {
  /** Id of a key result, or the name of a KPI. */
  readonly id: string;
  /**
   * In the key result's own terms: what was done since the last check-in for a cadence, done or not (or a share) for a
   * milestone, else the level or the total now. Left out, the current value stands.
   */
  readonly value?: unknown;
  /** From 1 to 10. */
  readonly confidence?: unknown;
  /** Empty takes the old one away. */
  readonly nextStep?: string;
  readonly note?: string;
  readonly by?: string;
  /** Serial day number; today when left out. */
  readonly date?: number;
}

/**
 * Writes check-ins: current, confidence, last check-in and next step of the key results, and a row of the log each. The
 * log holds the value a key result then has, also for a cadence, and one row a day and id: a second check-in on a day
 * corrects the first. One of a day before the last check-in goes to the log alone. `today` is a serial day number.
 * Rows that lack their formulas get them. Throws a PlanRefusal that names the entry.
 */
export function planCheckIn(entries: readonly CheckInEntry[], { named }: Pick<WorkbookState, "named">, today: number): SheetPlan {
  const set = readStoredSet(named);
  const workbook = readSet(set);
  const seen = new Set<string>();
  const checked = entries.map((entry) => {
    if (seen.has(entry.id)) throw new PlanRefusal({ kind: "id twice", id: entry.id });
    seen.add(entry.id);
    return checkEntry(entry, workbook, today);
  });
  if (checked.length === 0) throw new PlanRefusal({ kind: "nothing to check in" });
  const log = planLog(checked, workbook.checkIns, set);
  return {
    ...EMPTY_PLAN,
    edits: [
      ...amendRows(set.keyResults, new Map(checked.flatMap((entry) => amendKeyResult(entry, workbook, set)))),
      ...log.edits,
      ...planExtension(set),
    ],
    formatEdits: log.formatEdits,
  };
}

/** An entry that can be written: `value` is what the key result or KPI then has. */
interface CheckedEntry extends Pick<CheckInEntry, "id" | "nextStep" | "note" | "by"> {
  readonly keyResult?: KeyResult;
  readonly value?: number;
  readonly confidence?: number;
  readonly date: number;
  readonly isPercentage: boolean;
}

function checkEntry(entry: CheckInEntry, workbook: OkrWorkbook, today: number): CheckedEntry {
  const { id, value, confidence, nextStep, note, by } = entry;
  const keyResult = findKeyResult(id, workbook);
  if (isBlank(value) && isBlank(confidence) && isBlank(note) && nextStep === undefined)
    throw new PlanRefusal({ kind: "nothing to check in" });
  if (!isBlank(confidence) && !(typeof confidence === "number" && isConfidence(confidence)))
    throw new PlanRefusal({ kind: "confidence outside", id, given: render(confidence) });
  const reached = isBlank(value) ? confirmedValue(keyResult) : reachedValue(id, value, keyResult);
  return {
    id,
    ...(keyResult && { keyResult }),
    ...(reached !== undefined && { value: reached }),
    ...(!isBlank(confidence) && { confidence: confidence as number }),
    ...(nextStep !== undefined && { nextStep }),
    ...(note && { note }),
    ...(by && { by }),
    date: checkDay(entry, today),
    isPercentage: keyResult ? isShare(keyResult) : workbook.kpis.some(({ kpi, unit }) => kpi === id && unit === "%"),
  };
}

/** Of a change or a growth, "%" is the unit of the change and not of the level. */
const isShare = ({ unit, type }: KeyResult): boolean => unit === "%" && (type === "reach" || type === "keep");

function findKeyResult(id: string, { keyResults, kpis }: OkrWorkbook): KeyResult | undefined {
  const [found, other] = keyResults.filter((keyResult) => keyResult.id === id);
  if (other) throw new PlanRefusal({ kind: "id twice", id });
  if (!found && !kpis.some(({ kpi }) => kpi === id) && !keyResults.some(({ kpi }) => kpi === id))
    throw new PlanRefusal({ kind: "unknown id", id });
  return found;
}

function checkDay(entry: CheckInEntry, today: number): number {
  const day = Math.floor(entry.date ?? today);
  if (!(Number.isFinite(day) && day >= 1)) throw new PlanRefusal({ kind: "not a day", id: entry.id });
  if (day > Math.floor(today)) throw new PlanRefusal({ kind: "day in the future", id: entry.id });
  return day;
}

function reachedValue(id: string, value: unknown, keyResult: KeyResult | undefined): number {
  if (typeof value === "boolean" && keyResult?.type === "milestone") return value ? (keyResult.statedTarget ?? 1) : 0;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new PlanRefusal({ kind: "not a number", id, given: render(value) });
  return keyResult?.type === "cadence" ? Number(keyResult.current ?? 0) + value : value;
}

/** Who gives no value lets the current one stand; a bound to keep is only met by what was measured. */
const confirmedValue = (keyResult: KeyResult | undefined): number | undefined =>
  keyResult?.current === undefined || keyResult.type === "keep" ? undefined : Number(keyResult.current);

function amendKeyResult(
  { keyResult, value, confidence, nextStep, date: day }: CheckedEntry,
  workbook: OkrWorkbook,
  { keyResults }: StoredSet,
): readonly (readonly [row: number, cells: InputRow<KeyResultKey>["cells"]])[] {
  if (!keyResult) return [];
  const { id, type, lastCheckIn = 0, checkedBefore = 0 } = keyResult;
  const row = keyResult.row - keyResults.table.firstRow;
  const held = keyResults.cell(row, "current");
  if (type === "cadence" && keyResult.current === undefined && !isBlank(held))
    throw new PlanRefusal({ kind: "not a number", id, given: render(held) });
  const isLatest = day >= lastCheckIn;
  const before = isLatest ? measuredBefore(day, keyResult, workbook) : day;
  const cells: InputRow<KeyResultKey>["cells"] = {
    ...(value !== undefined && (isLatest || type === "cadence") && { current: number(value), logged: number(value) }),
    ...(confidence !== undefined && isLatest && { confidence: number(confidence) }),
    ...(isLatest && { last_check_in: date(day) }),
    ...(before > checkedBefore && { checked_before: date(before) }),
    ...(nextStep !== undefined && { next_step: nextStep === "" ? null : text(nextStep) }),
  };
  return [[row, cells]];
}

/** The last day of its time before this one on which the log has a value of the key result, typed by hand or not; else 0. */
function measuredBefore(day: number, { id, objective }: KeyResult, { checkIns, objectives, start: firstDay = 0 }: OkrWorkbook): number {
  const { start = firstDay } = objectives.find((row) => row.id === objective) ?? {};
  const days = checkIns.flatMap(({ id: of, date: logged = 0, value }) =>
    of === id && value !== undefined && logged >= start && logged < day ? logged : [],
  );
  return Math.max(0, ...days);
}

function planLog(entries: readonly CheckedEntry[], log: readonly CheckIn[], { checkIns, context }: StoredSet): TypedRows {
  const rowOf = new Map(log.map(({ row, id, date: day }) => [`${day}#${id}`, row - checkIns.table.firstRow]));
  const corrected = new Map<number, InputRow<LogKey>["cells"]>();
  const added: InputRow<LogKey>[] = [];
  for (const { id, value, confidence, note, by, date: day, isPercentage } of entries) {
    const said: InputRow<LogKey>["cells"] = {
      ...(value !== undefined && { value: number(value) }),
      ...(confidence !== undefined && { confidence: number(confidence) }),
      ...(note && { note: text(note) }),
      ...(by && { by: text(by) }),
    };
    const row = rowOf.get(`${day}#${id}`);
    if (row !== undefined) corrected.set(row, said);
    else added.push({ cells: { date: date(day), id: text(id), ...said }, formats: isPercentage ? { value: PERCENT } : {} });
  }
  const from = findFreeRows(checkIns, CHECK_IN_KEYS, added.length);
  const { edits, formatEdits } = typeRows(checkIns, added, from);
  const used = Math.max(firstFreeRow(checkIns, CHECK_IN_KEYS), from + added.length);
  const formulas = extendTable(checkIns, logFormulas(context), needsFormulas(checkIns, "shown", PREPARED.checkIns), used + SPARE_CHECK_INS);
  return { edits: [...amendRows(checkIns, corrected), ...edits, ...formulas], formatEdits };
}

/** Rows of the log with formulas that stay free below those in use: what users type or paste there counts at once. */
const SPARE_CHECK_INS = 100;

const render = (given: unknown): string => String(given).slice(0, LONGEST_GIVEN);

const LONGEST_GIVEN = 60;
