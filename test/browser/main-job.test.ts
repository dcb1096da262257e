import { afterAll, beforeAll, expect, test } from "vitest";
import { STATUS_WORDS } from "../../core/okr/words.ts";
import { TABLE_NAMES } from "../../core/plan/okr-tables.ts";
import { renderPeriod } from "../../core/plan/render-period.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { TemplateId } from "../../core/templates/index.ts";
import { templateText } from "../../core/templates/template-text.ts";
import { packageFaults } from "../libreoffice/package-faults.ts";
import { readWithLibreOffice } from "../libreoffice/recalculate.ts";
import { differences, errorsIn, OkrSet, readGrid } from "./okr-set.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

/**
 * The main job from end to end, as one user does it: insert an OKR set in Swedish, type how far things are, take the
 * insert back and do it again, add a second template, and hand the workbook on as a file. Each test goes on where the one
 * before it left off.
 */
const SHEETS = ["Översikt", "Mål", "Nyckelresultat", "Avstämningar", "Inställningar"];
const { keyResults: KEY_RESULTS, objectives: OBJECTIVES, settings: SETTINGS } = TABLE_NAMES;
const STATUS = STATUS_WORDS.sv;
const QUARTER = renderPeriod(serialDate(2026, 10, 1), serialDate(2026, 12, 31), "sv");

/** 10 November is day 40 of the 91 from 1 October to 31 December. */
const TODAY = "2026-11-10";
const EXPECTED = 40 / 91;

/** What is typed into the column of current values, by row of the key results. */
const CURRENT: readonly [row: number, typed: string][] = [
  [1, "2"],
  [3, "13%"],
  [5, "20"],
];

let workbench: WorkbenchPage;
let set: OkrSet;

beforeAll(async () => {
  workbench = await openWorkbench({ today: TODAY });
  set = new OkrSet(workbench);
});

afterAll(() => workbench.close());

test("choose the template for leads, Swedish and the fourth quarter of 2026, and insert", async () => {
  await insert("leads");
  await workbench.picture("main-job-1-inserted");

  expect((await workbench.inspect()).sheets).toEqual(["Sheet1", ...SHEETS]);
  expect(await shownSheet()).toBe("Översikt");
  expect(await set.column(KEY_RESULTS, "id")).toEqual(["O1.1", "O1.2", "O1.3", "O1.4", "O1.5", "O1.6"]);
  expect(await errorsInGrid()).toEqual([]);
});

test("the sheets are dressed: lists, formats, colours, filters and frozen headers", async () => {
  const dressed = await workbench.page.evaluate(
    (names) =>
      names.map((name) => {
        const sheet = window.measuredBy.workbook.getSheetByName(name);
        return {
          name,
          lists: sheet?.getDataValidations().filter((validation) => validation.getCriteriaType() === "list").length ?? 0,
          colours: sheet?.getConditionalFormattingRules().length ?? 0,
          filter: sheet?.getFilter() !== null,
          frozenRows: sheet?.getFrozenRows() ?? 0,
        };
      }),
    SHEETS,
  );
  const sheet = (name: string) => dressed.find((one) => one.name === name);
  expect(dressed.every(({ frozenRows }) => frozenRows > 0)).toBe(true);
  expect(sheet("Mål")).toMatchObject({ filter: true });
  expect(sheet("Nyckelresultat")).toMatchObject({ filter: true });
  for (const name of ["Mål", "Nyckelresultat"]) {
    expect(sheet(name)?.lists).toBeGreaterThan(0);
    expect(sheet(name)?.colours).toBeGreaterThanOrEqual(Object.keys(STATUS).length);
  }
  expect(await set.shown(KEY_RESULTS, 3, "start")).toBe("10,0%");
  expect(await set.shown(KEY_RESULTS, 4, "target")).toBe("5\u00a0000");
});

test("typed values bring progress, expected, status, roll-up and coverage to life", async () => {
  await typeCurrents();
  await picturesOf("main-job-2-typed");

  expect(await set.value(KEY_RESULTS, 1, "progress")).toBeCloseTo(0.4, 12);
  expect(await set.value(KEY_RESULTS, 3, "progress")).toBeCloseTo(0.6, 12);
  expect(await set.value(KEY_RESULTS, 3, "expected")).toBeCloseTo(EXPECTED, 12);
  expect(await set.value(KEY_RESULTS, 3, "status")).toBe(STATUS["on track"]);
  // 20 posts of 92.
  expect(await set.value(KEY_RESULTS, 5, "progress")).toBeCloseTo(20 / 92, 12);
  expect(await set.value(KEY_RESULTS, 5, "status")).toBe(STATUS["off track"]);
  expect(await set.value(KEY_RESULTS, 2, "progress")).toBe("");
  expect(await set.value(OBJECTIVES, 1, "progress")).toBeCloseTo((0.4 + 0.6 + 20 / 92) / 3, 12);
  expect(await set.value(OBJECTIVES, 1, "coverage")).toBe("3 av 6");
  expect(await errorsInGrid()).toEqual([]);
});

test("the insert can be undone from the sidebar, and done again", async () => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Ångra infogning" }).click();
  await page.getByRole("button", { name: "Ja, ångra" }).click();
  await page.getByText("Det infogade är borttaget igen.").waitFor();
  await workbench.picture("main-job-3-undone");
  expect(await workbench.inspect()).toEqual({ sheets: ["Sheet1"], names: [] });

  await insert("leads");
  expect((await workbench.inspect()).sheets).toEqual(["Sheet1", ...SHEETS]);
  expect(await set.column(KEY_RESULTS, "current")).toEqual(["", "", "", "", "", ""]);
});

test("a second template joins the same set", async () => {
  await insert("newsletter");
  expect((await workbench.inspect()).sheets).toEqual(["Sheet1", ...SHEETS]);
  expect(await set.column(OBJECTIVES, "id")).toEqual(["O1", "O2"]);
  expect(await set.column(KEY_RESULTS, "objective")).toEqual([...Array(6).fill("O1"), ...Array(6).fill("O2")]);
  await typeCurrents();
  await set.type(KEY_RESULTS, 12, "current", "0.24");
  await picturesOf("main-job-4-two-templates");
  // From 20 % to 25 %, at 24 %.
  expect(await set.value(KEY_RESULTS, 12, "target")).toBe(0.25);
  expect(await set.value(KEY_RESULTS, 12, "progress")).toBeCloseTo(0.8, 12);
  expect(await set.value(OBJECTIVES, 2, "progress")).toBeCloseTo(0.8, 12);
  expect(await errorsInGrid()).toEqual([]);
});

test("a custom function reads the same cells", async () => {
  const { sheet, cell } = await set.locate(KEY_RESULTS, 3, "current");
  const start = await set.locate(KEY_RESULTS, 3, "start");
  await workbench.show("Sheet1");
  await workbench.type("A1", "=KPI_CHANGE(120,100)");
  await workbench.type("A2", `=KPI_CHANGE(${sheet}!${cell},${sheet}!${start.cell},"points")`);
  expect(await workbench.valueOf("A1")).toBe(0.2);
  expect(await workbench.valueOf("A2")).toBeCloseTo(0.03, 12);
});

test("the file opens in LibreOffice with the same values, carried and calculated afresh, without an error", async () => {
  await set.type(SETTINGS, 1, "value", TODAY);
  expect(await set.value(SETTINGS, 1, "value")).toBe(serialDate(2026, 11, 10));
  await workbench.show("Översikt");
  const { bytes } = await workbench.download();

  expect(packageFaults(bytes)).toEqual([]);
  const grid = await readGrid(workbench);
  for (const recalculate of [false, true]) {
    const file = await readWithLibreOffice(bytes, { recalculate });
    expect(errorsIn(file)).toEqual([]);
    expect(differences(grid, file)).toEqual([]);
  }
  expect(workbench.complaints).toEqual([]);
  expect(workbench.externalRequests).toEqual([]);
});

async function insert(template: TemplateId): Promise<void> {
  const sidebar = workbench.page.locator("#sidebar");
  const { name } = templateText(template, "sv", { during: "", end: "" });
  await sidebar.getByLabel(/^(Language|Språk)$/).selectOption("sv");
  await sidebar.getByRole("radio", { name }).check();
  const period = sidebar.getByLabel("Period", { exact: true });
  await period.selectOption(await period.getByRole("option", { name: QUARTER }).getAttribute("value"));
  await leaveOutOptionalSheets();
  await sidebar.getByRole("button", { name: "Infoga", exact: true }).click();
  await sidebar.getByRole("heading", { name: `Infogat: ${name}` }).waitFor();
}

/** The set alone: its five sheets. */
async function leaveOutOptionalSheets(): Promise<void> {
  const closed = workbench.page.locator("#sidebar .foot details:not([open]) > summary");
  if ((await closed.count()) > 0) await closed.click();
  for (const chosen of await workbench.page.locator("#sidebar .foot").getByRole("checkbox").all()) await chosen.uncheck();
}

async function typeCurrents(): Promise<void> {
  for (const [row, typed] of CURRENT) await set.type(KEY_RESULTS, row, "current", typed);
}

async function picturesOf(name: string): Promise<void> {
  for (const [index, sheet] of SHEETS.entries()) {
    await workbench.show(sheet);
    await workbench.picture(`${name}-${index + 1}`);
  }
}

const shownSheet = () => workbench.page.evaluate(() => window.measuredBy.workbook.getActiveSheet().getSheetName());

const errorsInGrid = () => workbench.page.evaluate(() => window.measuredBy.workbook.getAllFormulaError());
