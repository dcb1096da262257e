import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectServer } from "../apps-script/src/sidebar/script-run.ts";
import { createSidebarHost } from "../apps-script/src/sidebar/sidebar-host.ts";
import { type Dialect, EN_US } from "../core/formula/spell-formula.ts";
import { OPTIONAL_SHEETS } from "../core/plan/optional-sheet.ts";
import { planCheckIn } from "../core/plan/plan-check-in.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../core/plan/planned-state.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import { PARTS_AT_HAND } from "../core/sidebar/parts-at-hand.ts";
import { writePlan as writeToExcel } from "../excel-addin/src/write-plan.ts";
import { planXlsxWorkbook } from "../workbench/xlsx/plan-xlsx-workbook.ts";
import { readXlsx } from "../workbench/xlsx/read-xlsx.ts";
import { writeXlsx } from "../workbench/xlsx/write-xlsx.ts";
import { openWorkbench, type WorkbenchPage } from "./browser/workbench-page.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush } from "./clasp/capture-push.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { openExcel } from "./fakes/excel/open-excel.ts";
import { createWorkbook } from "./fakes/google-sheets/workbook.ts";
import { readSimulatedGrid } from "./fakes/read-simulated-grid.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "./fakes/simulated-script-run.ts";
import { type Grid, gridOfPlan, inOrder } from "./grid.ts";
import { gridOfXlsx } from "./hosts/grid-of-xlsx.ts";
import { chartOfExcel, chartOfPlan, chartOfSheets, type GridChart } from "./hosts/held-charts.ts";
import { LIMITS } from "./hosts/limits.ts";
import { FIRST_MONDAY, planFilledOkrSet, QUARTER } from "./plan/filled-okr-set.ts";

/** What a host ended up with: its grid, and its charts by the name of their sheet. */
interface Held {
  readonly grid: Grid;
  readonly charts: Readonly<Record<string, readonly GridChart[]>>;
}

const { content } = planFilledOkrSet("sv");
const inserted = planOkrWorkbook(
  { okrs: content, language: "sv", ...QUARTER, sheets: OPTIONAL_SHEETS },
  { inspection: { sheets: [], names: [] }, named: [] },
);
const checkedIn = planCheckIn(
  [
    { id: "O1.1", value: 810_000, confidence: 7, note: "=1+1", by: "3-5", nextStep: "@home" },
    { id: "O1.2", value: 0.055, confidence: 4, by: "TRUE", nextStep: "Ring Å" },
    { id: "O2.2", value: 6, note: "2026-10-05" },
  ],
  readPlannedState(inserted),
  FIRST_MONDAY,
);
/** What is there once both were written. */
const plan = joinPlans(inserted, checkedIn);

/** English with commas, as grids spell formulas; in Google Sheets decimals are the fractions they were written as. */
const FRACTIONS: Dialect = { separator: ",", decimals: "fraction" };

const chartsBySheet = <T>(sheets: readonly T[], name: (sheet: T) => string, charts: (sheet: T) => readonly GridChart[]): Held["charts"] =>
  Object.fromEntries(sheets.flatMap((sheet) => (charts(sheet).length > 0 ? [[name(sheet), charts(sheet)]] : [])));

const planned = (dialect: Dialect = EN_US): Held => ({
  grid: gridOfPlan(spellPlan(plan, dialect)),
  charts: chartsBySheet(
    plan.newSheets,
    ({ name }) => name,
    (sheet) => sheet.charts.map(chartOfPlan),
  ),
});

async function heldBySheets(): Promise<Held> {
  const workbook = createWorkbook();
  const addOn = new SimulatedAddOn(await capturePush(await builtAppsScript()), { workbook });
  const host = createSidebarHost(connectServer(simulatedScriptRun(addOn)), { locale: "sv" }, PARTS_AT_HAND);
  for (const step of [inserted, checkedIn]) await host.writePlan(step);
  const { sheets, names } = readSimulatedGrid(workbook);
  return {
    grid: { sheets: sheets.filter(isPlanned), names },
    charts: chartsBySheet(
      workbook.sheets,
      ({ name }) => name,
      (sheet) => sheet.charts.map(chartOfSheets),
    ),
  };
}

async function heldByExcel(): Promise<Held> {
  const { host } = openExcel();
  for (const step of [inserted, checkedIn]) await writeToExcel(spellPlan(step, EN_US));
  const { sheets, names } = gridOfWorkbook(host.workbook);
  return {
    grid: { sheets: sheets.filter(isPlanned), names },
    charts: chartsBySheet(
      host.workbook.sheets,
      ({ Name }) => Name,
      (sheet) => sheet.charts.map(chartOfExcel),
    ),
  };
}

async function heldByFile(file: Uint8Array): Promise<Held> {
  const workbook = await readXlsx(file);
  const { sheets, names } = gridOfXlsx(workbook);
  return {
    grid: { sheets: sheets.filter(isPlanned), names },
    charts: chartsBySheet(
      workbook.sheets,
      ({ name }) => name,
      (sheet) => sheet.charts.map(chartOfPlan),
    ),
  };
}

const isPlanned = ({ name }: { readonly name: string }): boolean => plan.newSheets.some((sheet) => sheet.name === name);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

async function heldByWorkbench(): Promise<Held> {
  for (const step of [inserted, checkedIn]) expect(await workbench.writePlan(step)).toBeUndefined();
  return heldByFile((await workbench.download()).bytes);
}

describe.each([
  ["Google Sheets", heldBySheets],
  ["Excel", heldByExcel],
  [".xlsx", async () => heldByFile(await writeXlsx(planXlsxWorkbook(spellPlan(plan, EN_US), new Map())))],
  ["the workbench", heldByWorkbench],
] as const)("the whole workbook, with a round of check-ins, in %s", (host, hold) => {
  const without = (grid: Grid): Grid =>
    LIMITS.filter(({ hosts }) => hosts.includes(host)).reduce((left, { leaveOut }) => leaveOut?.(left) ?? left, inOrder(grid));
  const expected = planned(host === "Google Sheets" ? FRACTIONS : EN_US);
  let held: Held;
  beforeAll(async () => {
    held = await hold();
  });

  test("has the sheets and the names", () => {
    expect(held.grid.sheets.map(({ name }) => name)).toEqual(expected.grid.sheets.map(({ name }) => name));
    expect(held.grid.names).toEqual(expected.grid.names);
  });

  test.each(plan.newSheets.map(({ name }) => name))(
    "holds %s as planned: values, formulas, formats, validations, colours and layout",
    (sheet) => {
      const [was, is] = [expected.grid, held.grid].map((grid) => without(grid).sheets.find(({ name }) => name === sheet));
      expect(is).toEqual(was);
    },
  );

  test("draws the charts", () => {
    expect(held.charts).toEqual(expected.charts);
  });
});
