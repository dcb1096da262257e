import type { SheetCopy } from "../sidebar-host.ts";
import { freeNames } from "./free-name.ts";
import {
  KEY_RESULT_INPUTS,
  type KeyResultKey,
  OBJECTIVE_INPUTS,
  type ObjectiveKey,
  type SETTINGS_KEYS,
  TABLE_NAMES,
} from "./okr-tables.ts";
import type { KeyResult, Objective, OkrWorkbook } from "./okr-workbook.ts";
import { checkPeriod, type WorkbookState } from "./plan-okr-workbook.ts";
import { readSet } from "./read-okr-workbook.ts";
import { renderPeriod } from "./render-period.ts";
import type { Period } from "./settings-sheet.ts";
import { EMPTY_PLAN, type PlannedCell, type SheetPlan } from "./sheet-plan.ts";
import { findSetting, readStoredSet, type StoredSet } from "./stored-context.ts";
import { date, type InputRow, number, text } from "./table-sheet.ts";
import { amendRows } from "./type-rows.ts";

export interface NextPeriodChoice extends Period {
  /** What was learned, by the id of the objective; kept in the frozen copy beside its grade. */
  readonly lessons: Readonly<Record<string, string>>;
  /** Ids of the key results that go on; all that are open when left out. */
  readonly carriedOver?: readonly string[];
}

/** The steps into a new period, in this order. Each is undone by itself; copies stay. */
export interface NextPeriod {
  /** The lessons, so that the copies have them. */
  readonly lessons: SheetPlan;
  /** Sheets to freeze, under names that say their period. */
  readonly copies: readonly SheetCopy[];
  /** New dates; key results that go on start from where they are; the others leave the live sheets. */
  readonly plan: SheetPlan;
}

/**
 * Closes the period and begins another. Key results that are not achieved are open. Those that go on keep their ids and
 * rows; what is left of an objective without any is only in the copies. The log stays whole: it is read from the first
 * day of an objective on. Throws a PlanRefusal.
 */
export function planNextPeriod(choice: NextPeriodChoice, { inspection, named }: WorkbookState): NextPeriod {
  const period = checkPeriod(choice);
  const set = readStoredSet(named);
  const workbook = readSet(set);
  const report = named.find(({ name }) => name === TABLE_NAMES.report)?.sheet;
  const { tables } = set.context;
  const lessons = findLessons(choice.lessons, workbook, set);
  return {
    lessons: {
      ...EMPTY_PLAN,
      edits: amendRows(set.objectives, new Map([...lessons].map(([row, lesson]) => [row, { lesson: text(lesson) }]))),
    },
    copies: planCopies(
      [tables.dashboard, ...(report ? [report] : []), tables.objectives.sheet, tables.keyResults.sheet],
      workbook,
      inspection.sheets,
    ),
    plan: planChange(
      period,
      choice.carriedOver ?? workbook.keyResults.filter(isOpen).map(({ id }) => id),
      workbook,
      withLessons(set, lessons),
    ),
  };
}

export const isOpen = ({ computed }: KeyResult): boolean => computed.status !== "achieved";

/** By data row of the objectives. */
const findLessons = (lessons: NextPeriodChoice["lessons"], { objectives }: OkrWorkbook, set: StoredSet): ReadonlyMap<number, string> =>
  new Map(
    objectives.flatMap(({ row, id }) => {
      const lesson = Object.hasOwn(lessons, id) ? lessons[id] : undefined;
      return lesson ? [[row - set.objectives.table.firstRow, lesson] as const] : [];
    }),
  );

/** The set as it is once its lessons are written: what the steps after that one find. */
const withLessons = (set: StoredSet, lessons: ReadonlyMap<number, string>): StoredSet => ({
  ...set,
  objectives: {
    ...set.objectives,
    cell: (row, key) => (key === "lesson" ? lessons.get(row) : undefined) ?? set.objectives.cell(row, key),
  },
});

/** Excel's limit for the name of a sheet, less room for " (2)". */
const LONGEST_NAME = 31 - 4;

function planCopies(sheets: readonly string[], { start, end, language }: OkrWorkbook, taken: readonly string[]): readonly SheetCopy[] {
  const period = start === undefined || end === undefined ? "" : renderPeriod(start, end, language);
  const freeName = freeNames(taken);
  return sheets.map((sheet) => {
    const kept = sheet.slice(0, Math.max(LONGEST_NAME - period.length - 1, 0));
    return { sheet, copy: freeName(`${kept} ${period}`.trim().slice(0, LONGEST_NAME)) };
  });
}

function planChange(period: Period, carriedOver: readonly string[], workbook: OkrWorkbook, set: StoredSet): SheetPlan {
  const goesOn = new Set(carriedOver);
  const keyResults = workbook.keyResults.map((keyResult) => {
    const cells = goesOn.has(keyResult.id) ? carryOver(keyResult) : clear<KeyResultKey>(KEY_RESULT_INPUTS);
    return [keyResult.row - set.keyResults.table.firstRow, cells] as const;
  });
  const staying = objectivesOf(workbook, goesOn);
  const objectives = workbook.objectives.map(({ row, id }) => {
    const cells: InputRow<ObjectiveKey>["cells"] = staying.has(id)
      ? { start: date(period.start), end: date(period.end), lesson: null }
      : clear<ObjectiveKey>(OBJECTIVE_INPUTS);
    return [row - set.objectives.table.firstRow, cells] as const;
  });
  return {
    ...EMPTY_PLAN,
    edits: [
      ...amendRows(set.keyResults, new Map(keyResults)),
      ...amendRows(set.objectives, new Map(objectives)),
      ...amendRows(set.settings, planSettings(period, set)),
    ],
  };
}

const clear = <K extends string>(keys: readonly K[]): InputRow<K>["cells"] =>
  Object.fromEntries(keys.map((key) => [key, null])) as InputRow<K>["cells"];

/** Where a key result starts into the new period: levels from what they have come to, what is done each period from nothing. */
function carryOver({ type, current }: KeyResult): InputRow<KeyResultKey>["cells"] {
  const reached: PlannedCell = current === undefined ? null : number(Number(current));
  const startsAfresh = type === "cadence" || type === "keep";
  const hasBaseline = type === "reach" || type === "change" || type === "growth";
  return {
    ...(hasBaseline && reached && { start: reached }),
    ...(startsAfresh && { current: null }),
    logged: startsAfresh ? null : reached,
    confidence: null,
    last_check_in: null,
    checked_before: null,
  };
}

/** The objectives of these key results, and those above them. */
function objectivesOf({ objectives, keyResults }: OkrWorkbook, ids: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const staying = new Set<string>();
  for (const keyResult of keyResults) {
    if (!ids.has(keyResult.id)) continue;
    let objective: Objective | undefined = byId.get(keyResult.objective);
    while (objective && !staying.has(objective.id)) {
      staying.add(objective.id);
      objective = byId.get(objective.parent ?? "");
    }
  }
  return staying;
}

function planSettings(period: Period, { settings }: StoredSet): ReadonlyMap<number, InputRow<(typeof SETTINGS_KEYS)[number]>["cells"]> {
  const days = [
    ["period_start", period.start],
    ["period_end", period.end],
    ["as_of", undefined],
  ] as const;
  return new Map(
    days.flatMap(([setting, day]) => {
      const row = findSetting(settings, setting);
      return row === undefined ? [] : [[row, { value: day === undefined ? null : date(day) }] as const];
    }),
  );
}
