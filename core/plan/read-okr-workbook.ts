import type { NamedCells } from "../sidebar-host.ts";
import { checkOkrWorkbook } from "./check-okr-workbook.ts";
import type { OkrContext } from "./okr-context.ts";
import { CHECK_IN_KEYS, type KeyResultKey, type KpiKey, type LogKey, type ObjectiveKey } from "./okr-tables.ts";
import type { CellProblem, CheckIn, KeyResult, Kpi, Objective, OkrWorkbook } from "./okr-workbook.ts";
import { findWord, type RowReader, readRow, readRows } from "./read-row.ts";
import { findSetting, readStoredSet, type StoredSet } from "./stored-context.ts";

/** The columns that make a row one of the table's: formulas stand ready in many rows that hold none of these. */
export const OBJECTIVE_ROW = ["id", "objective"] as const satisfies readonly ObjectiveKey[];
export const KEY_RESULT_ROW = ["id", "objective", "key_result", "type"] as const satisfies readonly KeyResultKey[];
export const KPI_ROW = ["kpi"] as const satisfies readonly KpiKey[];

/**
 * The set of a workbook, from the cells of all MEASURED_BY_NAMES as any host reads them; found by names and keys alone.
 * What cannot be read is reported by its cell and left out. Throws a PlanRefusal when a table or a column is gone, or the
 * set is of another version.
 */
export const readOkrWorkbook = (named: readonly NamedCells[]): OkrWorkbook => readSet(readStoredSet(named));

/** The same, of a set that has been found already. */
export function readSet(set: StoredSet): OkrWorkbook {
  const { context } = set;
  const problems: CellProblem[] = [];
  const workbook = {
    language: context.language,
    ...readSettings(set, problems),
    objectives: [...readRows(set.objectives, OBJECTIVE_ROW, problems)].map((row) => readObjective(row, context)),
    keyResults: [...readRows(set.keyResults, KEY_RESULT_ROW, problems)].map((row) => readKeyResult(row, context)),
    checkIns: [...readRows(set.checkIns, CHECK_IN_KEYS, problems)].map(readCheckIn),
    kpis: set.kpis ? [...readRows(set.kpis, KPI_ROW, problems)].map((row) => readKpi(row, context)) : [],
  };
  return { ...workbook, problems: [...checkOkrWorkbook(set, workbook), ...problems] };
}

function readSettings(set: StoredSet, problems: CellProblem[]): Pick<OkrWorkbook, "start" | "end" | "today" | "thresholds"> {
  const read = (key: Parameters<typeof findSetting>[1], as: "day" | "number") => {
    const row = findSetting(set.settings, key);
    return row === undefined ? undefined : readRow(set.settings, row, problems)[as]("value");
  };
  return filled({
    start: read("period_start", "day"),
    end: read("period_end", "day"),
    today: read("today", "day"),
    thresholds: filled({ onTrack: read("on_track", "number"), atRisk: read("at_risk", "number"), grace: read("grace", "number") }),
  });
}

const readObjective = (row: RowReader<ObjectiveKey>, { texts, statuses, grades }: OkrContext): Objective =>
  filled({
    row: row.row,
    id: row.text("id") ?? "",
    objective: row.text("objective") ?? "",
    level: row.word("level", texts.levels),
    parent: row.text("parent"),
    weight: row.number("weight"),
    team: row.text("team"),
    owner: row.text("owner"),
    start: row.day("start"),
    end: row.day("end"),
    kind: row.word("kind", texts.kinds),
    lesson: row.text("lesson"),
    computed: filled({
      progress: row.number("progress"),
      expected: row.number("expected"),
      status: row.word("status", statuses),
      coverage: row.text("coverage"),
      confidence: row.number("confidence"),
      grade: row.word("grade", grades),
      statement: row.text("statement"),
    }),
  });

function readKeyResult(row: RowReader<KeyResultKey>, { texts, statuses, types }: OkrContext): KeyResult {
  const unit = row.text("unit");
  return filled({
    row: row.row,
    id: row.text("id") ?? "",
    objective: row.text("objective") ?? "",
    keyResult: row.text("key_result") ?? "",
    type: row.word("type", types),
    bound: row.word("bound", texts.bounds),
    unit: unit && (findWord(texts.periods, unit) ?? unit),
    start: row.number("start"),
    statedTarget: row.number("stated_target"),
    change: row.number("change"),
    period: row.word("period", texts.periods),
    current: row.measure("current"),
    weight: row.number("weight"),
    confidence: row.number("confidence"),
    owner: row.text("owner"),
    source: row.text("source"),
    updatedEvery: row.number("updated_every"),
    lastCheckIn: row.day("last_check_in"),
    nextStep: row.text("next_step"),
    kpi: row.text("kpi"),
    logged: row.number("logged"),
    checkedBefore: row.day("checked_before"),
    computed: filled({
      target: row.number("target"),
      progress: row.number("progress"),
      expected: row.number("expected"),
      status: row.word("status", statuses),
      attention: row.word("stale", texts.attention),
      previous: row.number("previous"),
      moved: row.number("moved"),
    }),
  });
}

const readCheckIn = (row: RowReader<LogKey>): CheckIn =>
  filled({
    row: row.row,
    date: row.day("date"),
    id: row.text("id") ?? "",
    value: row.number("value"),
    confidence: row.number("confidence"),
    note: row.text("note"),
    by: row.text("by"),
  });

function readKpi(row: RowReader<KpiKey>, { texts: { kpiSheet, periods }, statuses }: OkrContext): Kpi {
  const unit = row.text("unit");
  return filled({
    row: row.row,
    kpi: row.text("kpi") ?? "",
    definition: row.text("definition"),
    unit: unit && (findWord(periods, unit) ?? unit),
    direction: row.word("direction", kpiSheet.directions),
    source: row.text("source"),
    owner: row.text("owner"),
    every: row.word("every", periods),
    aggregate: row.word("aggregate", kpiSheet.aggregates),
    target: row.number("target"),
    computed: filled({
      previous: row.number("previous"),
      current: row.number("current"),
      change: row.text("change") === kpiSheet.notMeaningful ? undefined : row.number("change"),
      attainment: row.number("attainment"),
      status: row.word("status", statuses),
    }),
  });
}

/** Without the properties that are undefined. */
type Filled<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const filled = <T extends object>(values: T): Filled<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Filled<T>;
