import { EN_US } from "../../core/formula/spell-formula.ts";
import { logFormulas } from "../../core/plan/check-ins-sheet.ts";
import type { OkrContent } from "../../core/plan/okr-content.ts";
import { PREPARED } from "../../core/plan/okr-tables.ts";
import { planCheckIn } from "../../core/plan/plan-check-in.ts";
import { extendTable, needsFormulas } from "../../core/plan/plan-extension.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { EMPTY_PLAN, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { readStoredSet } from "../../core/plan/stored-context.ts";
import { date, number, text } from "../../core/plan/table-sheet.ts";
import { typeRows } from "../../core/plan/type-rows.ts";
import { serialDate } from "../../core/serial-date.ts";
import { planXlsxWorkbook } from "../../workbench/xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import { convertWithLibreOffice } from "../libreoffice/run-libreoffice.ts";
import { calculateWorkbook } from "../plan/calculated-workbook.ts";

const PERIOD = { start: serialDate(2026, 1, 1), end: serialDate(2026, 12, 31) };

/** Planning a set, and calculating a large one with a full log, one line a figure. */
export async function benchOkrWorkbook(): Promise<readonly string[]> {
  const planning = [10, 100, 1000].map((objectives) => {
    const plan = () => planSet(objectives);
    plan();
    return `Planning ${objectives} objectives of 5 key results: ${measure(plan).milliseconds} ms`;
  });
  const large = fillLog(planSet(200));
  const checkIn = () => planCheckIn([{ id: "O1.1", value: 9 }], readPlannedState(large), PERIOD.end);
  return [...planning, `Planning a check-in beside 26,000: ${measure(checkIn).milliseconds} ms`, ...(await calculate(large))];
}

const contentOf = (objectives: number): OkrContent => ({
  objectives: Array.from({ length: objectives }, (_, index) => ({
    objective: `Objective ${index + 1}`,
    ...(index > 0 && { parent: "O1" }),
    keyResults: [
      { keyResult: "A level", type: "reach", start: 0, target: 100, current: 26 },
      { keyResult: "A cadence", type: "cadence", target: 1, period: "week", current: 26 },
      { keyResult: "A bound", type: "keep", bound: "at most", target: 20, current: 26 },
      { keyResult: "Growth", type: "growth", start: 10, change: 0.1, period: "month", current: 26 },
      { keyResult: "A total", type: "count", target: 50, current: 26 },
    ],
  })),
  kpis: [],
});

const planSet = (objectives: number): SheetPlan =>
  planOkrWorkbook(
    { okrs: contentOf(objectives), language: "en", ...PERIOD, sheets: [] },
    { inspection: { sheets: [], names: [] }, named: [] },
  );

/** 26 weekly check-ins of each of 1,000 key results. */
function fillLog(plan: SheetPlan): SheetPlan {
  const { context, checkIns, keyResults } = readStoredSet(readPlannedState(plan).named);
  const log = Array.from({ length: 26_000 }, (_, index) => {
    const [week, keyResult] = [Math.floor(index / 1000), index % 1000];
    const id = text(`O${Math.floor(keyResult / 5) + 1}.${(keyResult % 5) + 1}`);
    return { cells: { date: date(PERIOD.start + 7 * week), id, value: number(week + 1), confidence: number(7) }, formats: {} };
  });
  const lastRounds = { logged: number(26), last_check_in: date(PERIOD.start + 175), checked_before: date(PERIOD.start + 168) };
  const checked = Array.from({ length: 1000 }, () => ({ cells: lastRounds, formats: {} }));
  const formulas = extendTable(checkIns, logFormulas(context), needsFormulas(checkIns, "shown", PREPARED.checkIns), log.length);
  const edits = [...typeRows(checkIns, log, 0).edits, ...formulas, ...typeRows(keyResults, checked, 0).edits];
  return joinPlans(plan, { ...EMPTY_PLAN, edits });
}

async function calculate(plan: SheetPlan): Promise<readonly string[]> {
  const workbook = await calculateWorkbook(plan);
  workbook.typeSetting("Settings", "as_of", PERIOD.start + 180);
  const ironCalc = measure(() => workbook.calculate());
  const file = await writeXlsx(planXlsxWorkbook(spellPlan(plan, EN_US), new Map()), { computedValues: false });
  const [opened, recalculated] = [await openInLibreOffice(file, false), await openInLibreOffice(file, true)];
  return [
    `200 objectives of 5 key results with 26,000 check-ins; ${countFormulas(plan).toLocaleString("en")} formulas:`,
    `  IronCalc works all of it out in ${seconds(ironCalc.milliseconds)}, ${seconds(ironCalc.processor)} of processor time; cells that show an error: ${workbook.errors().length}`,
    `  LibreOffice opens and saves it in ${opened}; working all of it out anew, in ${recalculated}`,
  ];
}

const countFormulas = ({ newSheets }: SheetPlan): number =>
  newSheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat())).filter((cell) => cell?.kind === "formula").length;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function openInLibreOffice(file: Uint8Array, recalculate: boolean): Promise<string> {
  const from = performance.now();
  await convertWithLibreOffice(file, "fods", { recalculate });
  return seconds(performance.now() - from);
}

/** Processor time is what a busy machine leaves comparable. */
function measure(work: () => void): { readonly milliseconds: number; readonly processor: number } {
  const [from, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { milliseconds: Math.round(performance.now() - from), processor: (user + system) / 1000 };
}
