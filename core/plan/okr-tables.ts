import type { WorkbookTexts } from "../i18n/workbook/index.ts";
import { planTable, type Table } from "./table.ts";
import { CARD_NAMES, OTHER_NAMES, TABLE_NAMES } from "./table-names.ts";

export { OTHER_NAMES, TABLE_NAMES };

/** The column keys of each table, in the order a new sheet shows them; hidden helper columns come last. */
export const SETTINGS_KEYS = ["key", "setting", "value", "meaning"] as const;

export const OBJECTIVE_KEYS = [
  "id",
  "objective",
  "level",
  "parent",
  "weight",
  "team",
  "owner",
  "start",
  "end",
  "kind",
  "progress",
  "bar",
  "expected",
  "status",
  "coverage",
  "confidence",
  "grade",
  "lesson",
  "statement",
  "position",
  "shown",
  "top",
  "place",
  "own_weight",
  "own_progress",
  "own_expected",
  "own_share",
  "own_progress_share",
  "own_expected_share",
  "children_weight",
  "children_progress",
  "children_expected",
  "children_share",
  "children_progress_share",
  "children_expected_share",
  "all_weight",
  "all_progress",
  "all_expected",
  "behind",
] as const;

export const KEY_RESULT_KEYS = [
  "id",
  "objective",
  "key_result",
  "type",
  "bound",
  "unit",
  "start",
  "stated_target",
  "change",
  "period",
  "target",
  "current",
  "weight",
  "progress",
  "bar",
  "expected",
  "status",
  "confidence",
  "owner",
  "source",
  "updated_every",
  "last_check_in",
  "stale",
  "next_step",
  "kpi",
  "logged",
  "position",
  "place",
  "objective_row",
  "start_date",
  "end_date",
  "elapsed",
  "months",
  "periods",
  "kept",
  "measured_weight",
  "weighted_progress",
  "weighted_expected",
  "shown",
  // The day of the check-in before the last, which a check-in writes (the log is asked where it is blank); what the log had
  // then, and how far it has moved since.
  "checked_before",
  "previous",
  // Of a bound to keep: the check-ins of the period, those that met it, and the share without the last.
  "checks",
  "met",
  "kept_before",
  "previous_progress",
  "moved",
  // What the Report ranks by.
  "movement",
  "risk",
] as const;

/** The columns that users and plans type into; formulas work out the others. */
export const OBJECTIVE_INPUTS = [
  "id",
  "objective",
  "level",
  "parent",
  "weight",
  "team",
  "owner",
  "start",
  "end",
  "kind",
  "lesson",
] as const;
export const KEY_RESULT_INPUTS = [
  "id",
  "objective",
  "key_result",
  "type",
  "bound",
  "unit",
  "start",
  "stated_target",
  "change",
  "period",
  "current",
  "weight",
  "confidence",
  "owner",
  "source",
  "updated_every",
  "last_check_in",
  "next_step",
  "kpi",
  "logged",
  "checked_before",
] as const;

export const CHECK_IN_KEYS = ["date", "id", "value", "confidence", "note", "by"] as const;

/** The log's columns: a check-in, and whether the selectors show its key result. */
export const LOG_KEYS = [...CHECK_IN_KEYS, "shown", "day_code", "place"] as const;

/** The months of a KPI's history, the oldest first; month_0 is the one that the as-of day lies in. */
export const KPI_MONTH_KEYS = [
  "month_12",
  "month_11",
  "month_10",
  "month_9",
  "month_8",
  "month_7",
  "month_6",
  "month_5",
  "month_4",
  "month_3",
  "month_2",
  "month_1",
  "month_0",
] as const;

/** Hidden: by when, among all KPIs, each of these months was measured last. */
export const KPI_LAST_KEYS = [
  "last_12",
  "last_11",
  "last_10",
  "last_9",
  "last_8",
  "last_7",
  "last_6",
  "last_5",
  "last_4",
  "last_3",
  "last_2",
  "last_1",
  "last_0",
] as const;

export const KPI_KEYS = [
  "kpi",
  "definition",
  "unit",
  "direction",
  "source",
  "owner",
  "every",
  "aggregate",
  "previous",
  "current",
  "change",
  "target",
  "attainment",
  "status",
  "key_results",
  "attention",
  ...KPI_MONTH_KEYS,
  "log_code",
  ...KPI_LAST_KEYS,
  "latest",
  "before",
  "served",
  "first",
  "second",
  "third",
] as const;

/** Figures of a KPI that other pages show in one column, whatever their units. */
export const KPI_FIGURES = ["previous", "current", "target"] as const;

/** Hidden: each of them as far as it is shown (in percent where that is its unit), and in words. The first KPI sheets lack these. */
export const KPI_WORD_KEYS = [
  "previous_shown",
  "current_shown",
  "target_shown",
  "previous_words",
  "current_words",
  "target_words",
] as const;

export type SettingsKey = (typeof SETTINGS_KEYS)[number];
export type ObjectiveKey = (typeof OBJECTIVE_KEYS)[number];
export type KeyResultKey = (typeof KEY_RESULT_KEYS)[number];
export type CheckInKey = (typeof CHECK_IN_KEYS)[number];
export type LogKey = (typeof LOG_KEYS)[number];
export type KpiKey = (typeof KPI_KEYS | typeof KPI_WORD_KEYS)[number];

/**
 * Rows that formulas look at; what the tables can grow to without a formula being rewritten. The workbench walks every one
 * of them in every formula: with a log of 26,000 it took minutes to insert a template.
 */
export const CAPACITY = { objectives: 300, keyResults: 1000, checkIns: 2000, kpis: 100, lists: 50 } as const;

/** A set planned with more than these leave free gets room for its own and this many more. */
const ROOM = { objectives: 100, keyResults: 500, kpis: 50 } as const;

/** Check-ins that the log of a large set has room for, each key result: half a year of weeks, and one. */
const CHECK_INS_EACH = 27;

/** What one insert may bring: beyond it spreadsheets are no fun to use. */
export const MOST_OBJECTIVES = 1000;

/** Rows whose formulas stand ready after an insert; the rest follow when they are needed. */
export const PREPARED = { objectives: 30, keyResults: 100, checkIns: 500, kpis: 15, review: 20, sla: 24 } as const;

/** Rows with formulas that stay free below those in use, so that users can go on typing. */
export const SPARE = { objectives: 5, keyResults: 20, kpis: 5, review: 5, sla: 12 } as const;

/** The tables of a set as a new workbook gets them, with the names of their sheets. */
export interface OkrTables {
  readonly settings: Table<SettingsKey>;
  readonly objectives: Table<ObjectiveKey>;
  readonly keyResults: Table<KeyResultKey>;
  readonly checkIns: Table<LogKey>;
  /** Where the workbook has, or gets, the KPI sheet. */
  readonly kpis?: Table<KpiKey>;
  readonly dashboard: string;
}

/** Every name of a set: what a host reads before anything is planned. */
export const MEASURED_BY_NAMES: readonly string[] = [TABLE_NAMES, OTHER_NAMES, CARD_NAMES].flatMap((names) => Object.values(names));

/** Version of the layout, kept in the workbook so that a later version knows what it meets. */
export const SCHEMA_VERSION = 2;

/** Tables with room for so many rows in use. */
export function planOkrTables(
  texts: WorkbookTexts,
  settingsRows: number,
  used: { readonly objectives: number; readonly keyResults: number },
  freeName: (name: string) => string,
): OkrTables {
  const sheets = texts.sheets;
  return {
    settings: planTable(TABLE_NAMES.settings, freeName(sheets.settings), SETTINGS_KEYS, settingsRows),
    objectives: planTable(TABLE_NAMES.objectives, freeName(sheets.objectives), OBJECTIVE_KEYS, roomFor("objectives", used.objectives)),
    keyResults: planTable(TABLE_NAMES.keyResults, freeName(sheets.keyResults), KEY_RESULT_KEYS, roomFor("keyResults", used.keyResults)),
    checkIns: planTable(
      TABLE_NAMES.checkIns,
      freeName(sheets.checkIns),
      LOG_KEYS,
      Math.max(CAPACITY.checkIns, used.keyResults * CHECK_INS_EACH),
    ),
    dashboard: freeName(sheets.dashboard),
  };
}

export const planKpiTable = (texts: WorkbookTexts, used: number, freeName: (name: string) => string): Table<KpiKey> =>
  planTable(TABLE_NAMES.kpis, freeName(texts.sheets.kpis), [...KPI_KEYS, ...KPI_WORD_KEYS], roomFor("kpis", used));

const roomFor = (table: keyof typeof ROOM, used: number): number => Math.max(CAPACITY[table], used + ROOM[table]);
