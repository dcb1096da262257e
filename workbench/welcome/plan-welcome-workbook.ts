import type { WorkbenchTexts } from "../../core/i18n/workbench/index.ts";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import type { Language } from "../../core/language.ts";
import type { OkrContent } from "../../core/plan/okr-content.ts";
import { OPTIONAL_SHEETS } from "../../core/plan/optional-sheet.ts";
import { type CheckInEntry, planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { renderTimeWords } from "../../core/plan/render-period.ts";
import type { Period } from "../../core/plan/settings-sheet.ts";
import { EMPTY_PLAN, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { findSetting, readStoredSet } from "../../core/plan/stored-context.ts";
import { date } from "../../core/plan/table-sheet.ts";
import { amendRows } from "../../core/plan/type-rows.ts";
import { readSerialDate, serialDate } from "../../core/serial-date.ts";
import { currentQuarter } from "../../core/sidebar/periods.ts";
import { TEMPLATE_OF } from "../../core/templates/index.ts";
import { templateContent } from "../../core/templates/template-content.ts";
import { kpiName } from "../../core/templates/template-text.ts";
import { WELCOME_FUNNEL, WELCOME_KPIS, WELCOME_OBJECTIVES, type WelcomeObjective } from "./figures.ts";
import { fillOptionalSheets } from "./fill-optional-sheets.ts";

/** Days into the quarter of the first check-in, and of the day that the workbook looks at. */
const FIRST_CHECK_IN = 3;
const DAY_IN_USE = 52;

/** A company's OKRs in the middle of a quarter, with eight weeks of check-ins: what a set looks like in use. */
export function planWelcomeWorkbook(language: Language, texts: WorkbenchTexts, today: number): SheetPlan {
  const period = welcomePeriod(today);
  const okrs = welcomeContent(language, period);
  const set = planOkrWorkbook({ okrs, language, ...period, sheets: OPTIONAL_SHEETS }, { inspection: { sheets: [], names: [] }, named: [] });
  const rounds = [...monthlyRounds(language, period), ...weeklyRounds(texts, period)];
  return rounds.reduce(
    (plan, entries) => joinPlans(plan, planCheckIn(entries, readPlannedState(plan), today)),
    joinPlans(set, fillIn(set, language, period)),
  );
}

/** The last quarter that has come as far as the figures go. */
export function welcomePeriod(today: number): Period {
  const running = currentQuarter(today);
  return today - running.start >= DAY_IN_USE ? running : currentQuarter(running.start - 1);
}

function welcomeContent(language: Language, period: Period): OkrContent {
  const time = renderTimeWords(period, language);
  const contents = WELCOME_OBJECTIVES.map((welcome) => templateContent(welcome.template, language, time));
  return {
    objectives: WELCOME_OBJECTIVES.flatMap((welcome, index) =>
      (contents[index]?.objectives ?? []).map((objective) => ({
        ...objective,
        level: welcome.level,
        team: WORKBOOK_TEXTS[language].settings.teamExamples[welcome.team],
        owner: welcome.owner,
        kind: welcome.kind,
        ...(welcome.servesFirst && { parent: "O1" }),
        keyResults: objective.keyResults.map((keyResult, at) => {
          const { owner = welcome.owner, start } = figuresAt(welcome, at);
          return { ...keyResult, owner, ...(start !== undefined && { start }) };
        }),
      })),
    ),
    kpis: contents.flatMap(({ kpis }, index) => kpis.map((kpi) => ({ ...kpi, owner: WELCOME_OBJECTIVES[index]?.owner ?? "" }))),
    funnel: WELCOME_FUNNEL,
  };
}

/** The figures of a template's key result, by its place. */
function figuresAt({ template, keyResults }: WelcomeObjective, at: number) {
  const id = TEMPLATE_OF[template].keyResults[at]?.id;
  const figures = id === undefined ? undefined : keyResults[id];
  if (!figures) throw new RangeError(`The welcome workbook has no figures for ${template}.${id}`);
  return figures;
}

/** What check-ins do not bring. The workbook looks at the same day whenever it is opened. */
function fillIn(plan: SheetPlan, language: Language, period: Period): SheetPlan {
  const set = readStoredSet(readPlannedState(plan).named);
  const row = findSetting(set.settings, "as_of");
  const day = row === undefined ? [] : amendRows(set.settings, new Map([[row, { value: date(period.start + DAY_IN_USE) }]]));
  return { ...EMPTY_PLAN, edits: [...day, ...fillOptionalSheets(set, language)] };
}

function weeklyRounds(texts: WorkbenchTexts, period: Period): readonly (readonly CheckInEntry[])[] {
  const weeks = Math.max(
    ...WELCOME_OBJECTIVES.flatMap(({ keyResults }) => Object.values(keyResults).map((figures) => figures.weeks.length)),
  );
  return Array.from({ length: weeks }, (_, week) =>
    WELCOME_OBJECTIVES.flatMap((welcome, objective) =>
      TEMPLATE_OF[welcome.template].keyResults.flatMap(({ id }, at): CheckInEntry[] => {
        const { weeks: values, confidence, owner = welcome.owner, hasNextStep } = figuresAt(welcome, at);
        const value = values[week];
        if (value === null || value === undefined) return [];
        const [first, last] = confidence;
        return [
          {
            id: `O${objective + 1}.${at + 1}`,
            value,
            confidence: Math.round(first + ((last - first) * week) / (values.length - 1)),
            by: owner,
            date: period.start + FIRST_CHECK_IN + 7 * week,
            ...(hasNextStep &&
              week === values.length - 1 && {
                nextStep: texts.nextSteps[`${welcome.template}.${id}` as keyof WorkbenchTexts["nextSteps"]],
              }),
          },
        ];
      }),
    ),
  );
}

/** The KPIs at the end of each month, the last at the day in use. */
function monthlyRounds(language: Language, period: Period): readonly (readonly CheckInEntry[])[] {
  const dayInUse = period.start + DAY_IN_USE;
  const { year, month } = readSerialDate(dayInUse);
  const months = Math.max(...WELCOME_KPIS.map((kpi) => kpi.months.length));
  return Array.from({ length: months }, (_, index) =>
    WELCOME_KPIS.map(({ template, kpi, months: values }) => ({
      id: kpiName(template, kpi, language),
      value: values[index],
      date: Math.min(dayInUse, serialDate(year, month - months + index + 2, 0)),
    })),
  );
}
