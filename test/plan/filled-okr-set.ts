import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import type { Language } from "../../core/language.ts";
import type { ObjectiveContent, OkrContent } from "../../core/plan/okr-content.ts";
import type { OptionalSheet } from "../../core/plan/optional-sheet.ts";
import { type CheckInEntry, planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { findSetting, readStoredSet } from "../../core/plan/stored-context.ts";
import { serialDate } from "../../core/serial-date.ts";

export const QUARTER = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };

/** The first of thirteen Mondays on which owners check in, and the Wednesday after the last. */
export const FIRST_MONDAY = serialDate(2026, 10, 5);
export const ROUNDS = 13;
export const LAST_ROUND = FIRST_MONDAY + 7 * (ROUNDS - 1);
export const AS_OF = serialDate(2026, 12, 30);

/**
 * Five objectives of five key results: all seven types, up and down, baselines and values left blank, weights from 0 to 3,
 * three levels, two teams, four owners.
 */
const objectivesOf = (language: Language): readonly ObjectiveContent[] => {
  const { marketing, sales } = WORKBOOK_TEXTS[language].settings.teamExamples;
  return [
    {
      objective: "Grow into the market leader",
      level: "company",
      kind: "committed",
      owner: "Ana",
      keyResults: [
        {
          keyResult: "Revenue from 800,000 to 1,000,000",
          type: "reach",
          unit: "EUR",
          start: 800_000,
          target: 1_000_000,
          owner: "Ana",
          weight: 3,
        },
        { keyResult: "Churn from 6 % to 4 %", type: "reach", unit: "%", start: 0.06, target: 0.04, owner: "Bo" },
        {
          keyResult: "Recurring revenue +4 % month over month",
          type: "growth",
          unit: "%",
          start: 50_000,
          change: 0.04,
          period: "month",
          owner: "Ana",
        },
        { keyResult: "Answer 95 % of requests within a day", type: "keep", bound: "at least", unit: "%", target: 0.95, owner: "Carmen" },
        { keyResult: "A new pricing page", type: "milestone", owner: "Bo", weight: 0 },
      ],
    },
    {
      objective: "More and better leads",
      parent: "O1",
      weight: 2,
      team: marketing,
      owner: "Bo",
      keyResults: [
        { keyResult: "Leads +20 %", type: "change", unit: "%", start: 500, change: 0.2, owner: "Bo", kpi: "Leads" },
        { keyResult: "A post every day", type: "cadence", target: 1, period: "day", owner: "Dan" },
        { keyResult: "Four webinars a quarter", type: "cadence", target: 4, period: "quarter", owner: "Dan", weight: 0.5 },
        { keyResult: "Ten landing-page tests", type: "count", target: 10, owner: "Bo" },
        { keyResult: "Cost per lead 12 less", type: "change", start: 60, change: -12, owner: "Dan" },
      ],
    },
    {
      objective: "A newsletter people open",
      level: "team",
      parent: "O2",
      weight: 3,
      team: marketing,
      owner: "Dan",
      keyResults: [
        { keyResult: "Open rate from 20 % to 25 %", type: "reach", unit: "%", start: 0.2, target: 0.25, owner: "Dan" },
        { keyResult: "Click rate to 15 %", type: "reach", unit: "%", target: 0.15, owner: "Dan" },
        { keyResult: "Unsubscribes at most 0.5 %", type: "keep", bound: "at most", unit: "%", target: 0.005, owner: "Dan" },
        { keyResult: "Twenty subject-line tests a month", type: "cadence", target: 20, period: "month", owner: "Dan" },
        { keyResult: "List cleaned in four steps", type: "milestone", target: 4, owner: "Carmen" },
      ],
    },
    {
      objective: "Sales answer faster",
      parent: "O1",
      team: sales,
      owner: "Carmen",
      start: QUARTER.start + 31,
      keyResults: [
        { keyResult: "First answer from 9 hours to 2", type: "reach", start: 9, target: 2, owner: "Carmen" },
        { keyResult: "Pipeline between 3 and 4 times the goal", type: "keep", bound: "within", start: 3, target: 4, owner: "Ana" },
        { keyResult: "Two visits a week", type: "cadence", target: 2, period: "week", owner: "Carmen" },
        { keyResult: "Win rate 5 points up", type: "change", unit: "pp", change: 0.05, owner: "Carmen" },
        { keyResult: "Five success stories", type: "count", target: 5, owner: "Ana", weight: 2 },
      ],
    },
    {
      objective: "Learn from every customer",
      owner: "Ana",
      keyResults: [
        { keyResult: "NPS from 50 to 60", type: "reach", start: 50, target: 60, owner: "Ana" },
        { keyResult: "Forty interviews", type: "count", target: 40, owner: "Bo" },
        { keyResult: "Reviews +3 % each week", type: "growth", start: 80, change: 0.03, period: "week", owner: "Bo" },
        { keyResult: "Debts from −50,000 up by 20 %", type: "change", unit: "%", start: -50_000, change: 0.2, owner: "Ana" },
        { keyResult: "Hold the rating of 4.5", type: "reach", start: 4.5, target: 4.5, owner: "Carmen" },
      ],
    },
  ];
};

/** What owners report in a round, from 0 on; a cadence what was done since the last one. Nobody reports the others yet. */
const REPORTS: Readonly<Record<string, (round: number) => CheckInEntry["value"]>> = {
  "O1.1": (round) => 800_000 + 14_000 * round,
  "O1.2": (round) => 0.06 - 0.0015 * round,
  "O1.3": (round) => 50_000 * 1.01 ** round,
  "O1.4": (round) => (round % 4 === 3 ? 0.93 : 0.97),
  "O1.5": (round) => round >= 9,
  "O2.1": (round) => 500 + 9 * round,
  "O2.2": () => 6,
  "O2.3": (round) => (round % 5 === 4 ? 1 : undefined),
  "O2.4": (round) => Math.floor(round * 0.6),
  "O2.5": (round) => 60 - 1.1 * round,
  "O3.1": (round) => 0.2 + 0.003 * round,
  "O3.2": (round) => 0.11 + 0.001 * round,
  "O3.3": (round) => (round < 10 ? 0.004 : 0.006),
  "O3.4": () => 4,
  "O3.5": (round) => Math.floor(round / 4),
  "O4.1": (round) => (round < 5 ? undefined : 9 - 0.7 * (round - 5)),
  "O4.2": (round) => (round < 5 ? undefined : 2.8 + 0.15 * (round - 5)),
  "O4.3": (round) => (round < 5 ? undefined : 2),
  "O5.1": (round) => 50 + 0.5 * round,
  "O5.2": (round) => 3 * round,
  "O5.4": (round) => -50_000 + 500 * round,
  "O5.5": () => 4.5,
  Leads: (round) => 40 + round,
};

const confidenceIn = (id: string, round: number): number => 4 + ((id.charCodeAt(1) + id.charCodeAt(id.length - 1) + round) % 6);

const entriesOf = (round: number): readonly CheckInEntry[] =>
  Object.entries(REPORTS).flatMap(([id, report]) => {
    const value = report(round);
    return value === undefined ? [] : [{ id, value, confidence: confidenceIn(id, round), by: "Ana" }];
  });

export interface FilledOkrSet {
  readonly content: OkrContent;
  readonly plan: SheetPlan;
}

/** The set as a new workbook, thirteen rounds of check-ins on, looked at on AS_OF, with the Dashboard's selectors as given. */
export function planFilledOkrSet(
  language: Language,
  { team, owner, sheets = [] }: { readonly team?: string; readonly owner?: string; readonly sheets?: readonly OptionalSheet[] } = {},
): FilledOkrSet {
  const content: OkrContent = { objectives: objectivesOf(language), kpis: [] };
  let plan = planOkrWorkbook({ okrs: content, language, ...QUARTER, sheets }, { inspection: { sheets: [], names: [] }, named: [] });
  for (let round = 0; round < ROUNDS; round++) {
    const day = FIRST_MONDAY + 7 * round;
    plan = joinPlans(plan, planCheckIn(entriesOf(round), readPlannedState(plan), day));
  }
  return { content, plan: joinPlans(plan, planView(plan, team, owner)) };
}

/** The as-of day and the selectors, typed in. */
function planView(plan: SheetPlan, team: string | undefined, owner: string | undefined): SheetPlan {
  const { context, settings } = readStoredSet(readPlannedState(plan).named);
  const { team: teamCell, owner: ownerCell } = context.selected;
  const typed = (sheet: string, row: number, column: number, cell: PlannedCell) => ({
    sheet,
    row,
    column,
    before: [[null]],
    after: [[cell]],
  });
  return {
    ...EMPTY_PLAN,
    edits: [
      typed(settings.table.sheet, settings.table.firstRow + (findSetting(settings, "as_of") ?? 0), settings.table.columnOf.value, {
        kind: "date",
        value: AS_OF,
      }),
      ...[
        [teamCell, team],
        [ownerCell, owner],
      ].flatMap(([cell, value]) =>
        typeof cell === "object" && typeof value === "string"
          ? [typed(context.tables.dashboard, Number(cell.from.row), cell.from.column, { kind: "text", value })]
          : [],
      ),
    ],
  };
}
