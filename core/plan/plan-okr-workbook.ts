import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import type { Inspection, NamedCells } from "../sidebar-host.ts";
import type { TemplateId } from "../templates/index.ts";
import { checkContent } from "./check-content.ts";
import { planCheckInsSheet } from "./check-ins-sheet.ts";
import { dashboardNames, planDashboardSheet, selectorCells } from "./dashboard-sheet.ts";
import { freeNames } from "./free-name.ts";
import { templateOkrs } from "./funnel-key-results.ts";
import { planKeyResultsSheet } from "./key-results-sheet.ts";
import { planLaterKpiCards } from "./kpi-cards.ts";
import { kpisOf, readKpiNames, unlistedKpis } from "./kpi-rows.ts";
import { planObjectivesSheet } from "./objectives-sheet.ts";
import type { OkrContent } from "./okr-content.ts";
import { type OkrContext, settingsBy, wordsOf } from "./okr-context.ts";
import { planOkrRows } from "./okr-rows.ts";
import { planKpiTable, planOkrTables, TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheet, OptionalSheetParts } from "./optional-sheet.ts";
import { missingSheets, planOptionalSheets } from "./optional-sheets.ts";
import { planJoiningRows } from "./plan-joining-rows.ts";
import { namedIn } from "./plan-listed-names.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import { OWNERS_AREA, type Period, planSettingsSheet, SETTINGS, settingCell, TEAMS_AREA } from "./settings-sheet.ts";
import { EMPTY_PLAN, type SheetPlan } from "./sheet-plan.ts";
import { readStoredSet, type StoredSet } from "./stored-context.ts";
import { nameOf } from "./table.ts";

export { MEASURED_BY_NAMES } from "./okr-tables.ts";

export interface OkrWorkbookChoice {
  /** A template is worded in the language of the set it joins; other OKRs stay as they are written. */
  readonly okrs: TemplateId | OkrContent;
  readonly language: Language;
  /** First and last day of the period, as serial day numbers. */
  readonly start: number;
  readonly end: number;
  /** Besides the five sheets that every set has; those that are there already stay as they are. */
  readonly sheets: readonly OptionalSheet[];
}

/** What a host found in the workbook: all names, and the cells of those that are ours. */
export interface WorkbookState {
  readonly inspection: Inspection;
  readonly named: readonly NamedCells[];
}

/**
 * Inserts OKRs: new sheets in a workbook without a set, or rows that join the set it has (in that set's language, because
 * its formulas compare words) and the chosen sheets that it lacks. Throws a PlanRefusal when the choice cannot be planned.
 */
export function planOkrWorkbook(choice: OkrWorkbookChoice, { inspection, named }: WorkbookState): SheetPlan {
  const period = checkPeriod(choice);
  const set = named.some((cells) => cells.name === TABLE_NAMES.keyResults) ? readStoredSet(named) : undefined;
  const language = set?.context.language ?? choice.language;
  const content = typeof choice.okrs === "string" ? templateOkrs(choice.okrs, language, period, named) : choice.okrs;
  const sheets = missingSheets(choice.sheets, inspection.names);
  if (content.objectives.length === 0 && !(set && sheets.length > 0)) throw new PlanRefusal({ kind: "no objectives" });
  checkContent(content);
  return set
    ? planJoiningSet(content, sheets, period, set, { inspection, named })
    : planNewSet(content, sheets, language, period, inspection);
}

/** Whole days, the first before the last. Throws a PlanRefusal. */
export function checkPeriod({ start, end }: Period): Period {
  if (!Number.isFinite(start)) throw new PlanRefusal({ kind: "not a date", which: "start" });
  if (!Number.isFinite(end)) throw new PlanRefusal({ kind: "not a date", which: "end" });
  const period = { start: Math.floor(start), end: Math.floor(end) };
  if (period.end < period.start) throw new PlanRefusal({ kind: "end before start" });
  return period;
}

function planJoiningSet(
  content: OkrContent,
  sheets: readonly OptionalSheet[],
  period: Period,
  set: StoredSet,
  { inspection, named }: WorkbookState,
): SheetPlan {
  const freeName = freeNames(inspection.sheets);
  const { texts, tables } = set.context;
  // A KPI sheet that comes later lists what the key results that are there move, too.
  const kpis = unlistedKpis([...kpisOf(content), ...readKpiNames(set.keyResults).map((kpi) => ({ kpi }))], []);
  const context = sheets.includes("kpis")
    ? { ...set.context, tables: { ...tables, kpis: planKpiTable(texts, kpis.length, freeName) } }
    : set.context;
  const added = Object.values(planOptionalSheets(context, sheets, { content: { ...content, kpis }, period, freeName }));
  const rows = planJoiningRows(content, period, set);
  return {
    ...rows,
    edits: [...rows.edits, ...(sheets.includes("kpis") ? planLaterKpiCards(context, named) : [])],
    newSheets: added.flatMap((parts) => parts.sheets),
    newNames: added.flatMap((parts) => parts.names),
  };
}

function planNewSet(
  content: OkrContent,
  sheets: readonly OptionalSheet[],
  language: Language,
  period: Period,
  inspection: Inspection,
): SheetPlan {
  const texts = WORKBOOK_TEXTS[language];
  const freeName = freeNames(inspection.sheets);
  const tables = {
    ...planOkrTables(texts, SETTINGS.length, countRows(content), freeName),
    ...(sheets.includes("kpis") && { kpis: planKpiTable(texts, unlistedKpis(kpisOf(content), []).length, freeName) }),
  };
  const context: OkrContext = {
    language,
    texts,
    ...wordsOf(language),
    tables,
    settings: settingsBy((name) => settingCell(tables.settings, name)),
    selected: selectorCells(tables.dashboard),
    lists: { teams: { sheet: tables.settings.sheet, area: TEAMS_AREA }, owners: { sheet: tables.settings.sheet, area: OWNERS_AREA } },
  };
  const rows = planOkrRows(content.objectives, language, period, 1);
  const settings = planSettingsSheet(tables.settings, texts, language, period, namedIn(content));
  const { report = NOTHING, ...others } = planOptionalSheets(context, sheets, { content, period, freeName });
  const added = Object.values(others);
  return {
    ...EMPTY_PLAN,
    newSheets: [
      planDashboardSheet(context),
      ...report.sheets,
      planObjectivesSheet(context, rows.objectives),
      planKeyResultsSheet(context, rows.keyResults),
      planCheckInsSheet(context),
      ...added.flatMap((parts) => parts.sheets),
      settings.sheet,
    ],
    newNames: [
      nameOf(tables.settings),
      nameOf(tables.objectives),
      nameOf(tables.keyResults),
      nameOf(tables.checkIns),
      ...settings.names,
      ...dashboardNames(context),
      ...[report, ...added].flatMap((parts) => parts.names),
    ],
  };
}

const countRows = ({ objectives }: OkrContent) => ({
  objectives: objectives.length,
  keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
});

const NOTHING: OptionalSheetParts = { sheets: [], names: [] };
