import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OPTIONAL_SHEETS } from "../core/plan/optional-sheet.ts";
import { planCheckIn } from "../core/plan/plan-check-in.ts";
import { planNextPeriod } from "../core/plan/plan-next-period.ts";
import { MEASURED_BY_NAMES, planOkrWorkbook, type WorkbookState } from "../core/plan/plan-okr-workbook.ts";
import { readOkrWorkbook } from "../core/plan/read-okr-workbook.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import type { SheetPlan } from "../core/plan/sheet-plan.ts";
import { renderLambdaNames } from "../core/publish/lambda-names.ts";
import { planMakeShareable } from "../core/publish/plan-make-shareable.ts";
import { planRepair } from "../core/publish/plan-repair.ts";
import { serialDate } from "../core/serial-date.ts";
import type { SidebarHost, WriteFailure } from "../core/sidebar-host.ts";
import { excelSidebarHost } from "../excel-addin/src/sidebar-host.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";
import type { Fault } from "./fakes/excel/simulated-excel.ts";
import type { Content } from "./fakes/excel/typed-input.ts";

/** What users do with a set, through the sidebar's port and the genuine client, on the simulated Excel. */
const PERIOD = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const MONDAY = serialDate(2026, 10, 5);

let excel: OpenedExcel;
let host: SidebarHost;
beforeEach(openSet);
afterEach(() => expect(excel.host.notModelled).toEqual([]));

/** A workbook with a set of OKRs in Swedish. */
async function openSet(): Promise<void> {
  excel = openExcel("1.12");
  host = excelSidebarHost("sv-SE", async () => renderLambdaNames);
  await host.writePlan(withLittleRoom(planOkrWorkbook({ okrs: "newsletter", sheets: [], language: "sv", ...PERIOD }, await readState())));
  excel.host.requests.length = 0;
}

/** The plan with areas of at most 150 rows: a set has room for years, and every test here compares all of it. */
function withLittleRoom<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withLittleRoom) as T;
  if (typeof value !== "object" || value === null || "formula" === (value as { kind?: unknown }).kind) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, key === "rows" ? Math.min(part, 150) : withLittleRoom(part)]);
  return Object.fromEntries(entries) as T;
}

const readState = async (): Promise<WorkbookState> => ({ inspection: await host.inspect(), named: await host.read(MEASURED_BY_NAMES) });
const readSet = async () => readOkrWorkbook(await host.read(MEASURED_BY_NAMES));
const grid = () => gridOfWorkbook(excel.host.workbook);

async function planEveryCheckIn(day = MONDAY) {
  const state = await readState();
  const { keyResults } = readOkrWorkbook(state.named);
  const entries = keyResults.map(({ id, type }) => ({
    id,
    value: type === "milestone" ? 1 : 5,
    confidence: 7,
    nextStep: "=nästa steg",
    by: "Åsa",
  }));
  return planCheckIn(entries, state, day);
}

/**
 * Writes a plan with a fault at every request, and before every action of the one that writes: each time nothing has changed.
 * The last request only calculates.
 * @param reads how many requests it takes to check what the plan depends on.
 */
async function expectAllOrNothing(plan: SheetPlan, reads = 2): Promise<void> {
  const before = grid();
  excel.host.requests.length = 0;
  await host.writePlan(plan);
  const actions = excel.host.requests.map(({ actions }) => actions).slice(0, -1);
  await host.writePlan(reversePlan(plan));
  expect(actions.length).toBe(reads + 1);

  const fail = async (request: number, fault: Fault) => {
    const from = excel.host.requests.length;
    excel.host.fault = (at) => (at === from + request ? fault : undefined);
    const reason = await host.writePlan(plan).catch((error: WriteFailure) => error.reason);
    excel.host.fault = () => undefined;
    expect(reason).toMatchObject({ kind: "host", leftovers: [] });
    expect(grid()).toEqual(before);
  };
  for (let request = 0; request < actions.length; request++) {
    await fail(request, { instead: "answer" });
    const steps = request === actions.length - 1 ? (actions[request] ?? 0) : 1;
    for (let action = 0; action < steps; action++) await fail(request, { before: action });
  }
}

describe("a check-in in Excel", () => {
  test("writes what owners report and appends to the log, in one request", async () => {
    const plan = await planEveryCheckIn();
    excel.host.requests.length = 0;
    await host.writePlan(plan);
    expect(excel.host.requests.filter(({ writes }) => writes)).toHaveLength(1);
    const { keyResults, checkIns } = await readSet();
    expect(keyResults.length).toBeGreaterThan(2);
    expect(keyResults.map(({ confidence, lastCheckIn, nextStep }) => ({ confidence, lastCheckIn, nextStep }))).toEqual(
      keyResults.map(() => ({ confidence: 7, lastCheckIn: MONDAY, nextStep: "=nästa steg" })),
    );
    expect(checkIns.map(({ id, date, by }) => ({ id, date, by }))).toEqual(keyResults.map(({ id }) => ({ id, date: MONDAY, by: "Åsa" })));
  });

  test("a week later comes after the first, and each is undone by itself", async () => {
    const empty = grid();
    const first = await planEveryCheckIn();
    await host.writePlan(first);
    const once = grid();
    const second = await planEveryCheckIn(MONDAY + 7);
    await host.writePlan(second);
    expect((await readSet()).checkIns).toHaveLength(2 * (await readSet()).keyResults.length);
    await host.writePlan(reversePlan(second));
    expect(grid()).toEqual(once);
    await host.writePlan(reversePlan(first));
    expect(grid()).toEqual(empty);
  });

  test("is refused kindly where a colleague was faster", async () => {
    const plan = await planEveryCheckIn();
    await host.writePlan(await planEveryCheckIn(MONDAY + 7));
    const before = grid();
    await expect(host.writePlan(plan)).rejects.toMatchObject({ reason: { kind: "changed" } });
    expect(grid()).toEqual(before);
  });

  test("leaves the set as it was when Excel fails before any one action, or at any one request", async () => {
    await expectAllOrNothing(await planEveryCheckIn());
  });
});

describe("making a workbook shareable in Excel", () => {
  const fill = (row: number, column: number, content: Content) =>
    Object.assign(excel.host.workbook.find("Sheet1")?.cellAt(row, column) ?? {}, { content });

  /** Our functions as Excel shows them, one that spills among them. */
  function typeFormulas(): void {
    fill(1, 1, { kind: "constant", value: 120 });
    fill(1, 2, { kind: "constant", value: 100 });
    fill(1, 3, { kind: "formula", formula: "=MB.KPI_CHANGE(A1,B1)", value: 0.2 });
    fill(2, 3, { kind: "formula", formula: "=KPI_ROI(A1,B1)", value: 0.2 });
    fill(3, 3, { kind: "formula", formula: "=SUM(A1:B1)", value: 220 });
    fill(5, 1, { kind: "formula", formula: "=MB.FUNNEL_RATES(A1:C1)", value: 0.8, spills: { rows: 1, columns: 2 } });
    fill(5, 2, { kind: "spilled", value: 0.002 });
  }

  test("replaces calls of our functions, however they are called, and nothing else", async () => {
    typeFormulas();
    const set = grid().sheets.slice(1);
    const { plan, changes } = planMakeShareable((await host.readFormulas?.()) ?? { sheets: [], names: [] }, "excel");
    expect(changes).toHaveLength(3);
    await host.writePlan(plan);
    const cells = grid().sheets[0]?.cells ?? {};
    const formulas = Object.values(cells).flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => /(?:KPI|OKR|FUNNEL)_/.test(formula))).toEqual([]);
    expect(cells).toMatchObject({ C1: { formula: expect.stringContaining("(A1-B1)/B1") }, C3: { formula: "=SUM(A1:B1)" } });
    expect(grid().sheets.slice(1)).toEqual(set);
    expect(planMakeShareable((await host.readFormulas?.()) ?? { sheets: [], names: [] }, "excel").changes).toEqual([]);
  });

  test("leaves every formula as it was when Excel fails", async () => {
    fill(1, 3, { kind: "formula", formula: "=MB.KPI_CHANGE(A1,B1)" });
    fill(2, 3, { kind: "formula", formula: "=KPI_ROI(A1,B1)" });
    await expectAllOrNothing(planMakeShareable((await host.readFormulas?.()) ?? { sheets: [], names: [] }, "excel").plan);
  });

  test("is undone", async () => {
    typeFormulas();
    const formulasOf = () => Object.entries(grid().sheets[0]?.cells ?? {}).flatMap(([a1, { formula }]) => (formula ? [[a1, formula]] : []));
    const before = formulasOf();
    const { plan } = planMakeShareable((await host.readFormulas?.()) ?? { sheets: [], names: [] }, "excel");
    await host.writePlan(plan);
    await host.writePlan(reversePlan(plan));
    expect(formulasOf()).toEqual(before);
  });
});

describe("names with our functions in Excel", () => {
  const NO_NAMES = { sheets: [], names: [] };
  const TWIN = '=IF(OR(Sheet1!$A$1="",Sheet1!$B$1=""),"",IF(Sheet1!$B$1<=0,"n/m",(Sheet1!$A$1-Sheet1!$B$1)/Sheet1!$B$1))';
  const GROWTH = "=MB.KPI_CHANGE(Sheet1!$A$1,Sheet1!$B$1)";
  const LOCAL = "=1+MB.KPI_CTR(Sheet1!$A$1,Sheet1!$B$1)";
  const STUCK = "=MB.KPI_COMPARE(Sheet1!$A$1:$A$9,Sheet1!$B$1:$B$9,Sheet1!$C$1)";

  const typeFormula = (row: number, formula: string, value: number) =>
    Object.assign(excel.host.workbook.find("Sheet1")?.cellAt(row, 5) ?? {}, { content: { kind: "formula", formula, value } });

  /** Names of the workbook and of a sheet, and cells that use them. */
  function nameFormulas(): void {
    const { workbook } = excel.host;
    workbook.Names.Add("Growth", GROWTH, "How fast we grow");
    workbook.Names.Add("Stuck", STUCK, "");
    workbook.Names.Add("Range", "=Sheet1!$A$1:$B$2", "");
    workbook.find("Sheet1")?.Names.Add("Local", LOCAL, "");
    typeFormula(1, "=Growth*2", 0.4);
    typeFormula(2, "=Local", 2.2);
    typeFormula(3, "=Stuck+1", 7);
  }

  const share = async () => planMakeShareable((await host.readFormulas?.()) ?? NO_NAMES, "excel");
  const named = () => excel.host.workbook.Names.GetItem("Growth");

  test("are told with their formulas, those of the workbook and of a sheet", async () => {
    nameFormulas();
    excel.host.requests.length = 0;
    expect((await host.readFormulas?.())?.names.filter(({ name }) => !name.startsWith("MB_"))).toEqual([
      { name: "Growth", formula: GROWTH },
      { name: "Stuck", formula: STUCK },
      { name: "Range", formula: "=Sheet1!$A$1:$B$2" },
      { name: "Local", sheet: "Sheet1", formula: LOCAL },
    ]);
    expect(excel.host.requests.every(({ writes }) => !writes)).toBe(true);
  });

  test("get formulas of built-in functions; what cannot is frozen where it is used; and all of it is undone", async () => {
    nameFormulas();
    const before = grid();
    const { plan, changes } = await share();
    expect(changes.map(({ to }) => to.kind)).toEqual(["formula", "left", "formula", "value"]);
    await host.writePlan(plan);
    const after = grid();
    expect(after.names).toEqual({
      ...before.names,
      Growth: TWIN,
      "Sheet1!Local": '=1+IF(OR(Sheet1!$A$1="",Sheet1!$B$1=""),"",Sheet1!$A$1/Sheet1!$B$1)',
    });
    expect(named().Comment).toBe("How fast we grow");
    expect(after.sheets[0]?.cells).toEqual({ E1: { formula: "=Growth*2" }, E2: { formula: "=Local" }, E3: { value: 7 } });
    expect((await share()).plan).toMatchObject({ edits: [], nameEdits: [] });
    await host.writePlan(reversePlan(plan));
    expect(grid().names).toEqual(before.names);
    expect(grid().sheets[0]?.cells.E3).toEqual({ formula: "=Stuck+1" });
  });

  test("are as they were when Excel fails before any one action, or at any one request, of the change and of its undo", async () => {
    nameFormulas();
    const { plan } = await share();
    await expectAllOrNothing(plan, 3);
    await host.writePlan(plan);
    await expectAllOrNothing(reversePlan(plan), 3);
  });

  test("are named where not even the undo of a failure succeeds", async () => {
    nameFormulas();
    const { plan } = await share();
    const from = excel.host.requests.length;
    excel.host.fault = (at) => (at === from + 3 ? { instead: "answer" } : at > from + 3 ? { before: 0 } : undefined);
    const reason = await host.writePlan(plan).catch((error: WriteFailure) => error.reason);
    excel.host.fault = () => undefined;
    expect(reason).toMatchObject({ kind: "host", leftovers: expect.arrayContaining(["Growth", "Local"]) });
  });

  test.each([
    ["changed", () => Object.assign(named(), { Formula: "=Sheet1!$A$1" })],
    ["deleted", () => named().Delete()],
  ])("that were %s in the meantime refuse the plan, and nothing is written", async (_, change) => {
    nameFormulas();
    const { plan } = await share();
    change();
    const before = grid();
    await expect(host.writePlan(plan)).rejects.toMatchObject({ reason: { kind: "name changed", name: "Growth" } });
    expect(grid()).toEqual(before);
  });

  test("of a sheet that is gone refuse it too", async () => {
    nameFormulas();
    const { plan } = await share();
    await expect(
      host.writePlan({ ...plan, edits: [], nameEdits: [{ name: "Local", sheet: "Gone", before: LOCAL, after: "=1" }] }),
    ).rejects.toMatchObject({ reason: { kind: "sheet missing", sheet: "Gone" } });
  });

  test("in Excel's own spelling are the same", async () => {
    nameFormulas();
    const { plan } = await share();
    Object.assign(named(), { Formula: "=mb.kpi_change( 'Sheet1'!$A$1, Sheet1!$B$1 )" });
    await host.writePlan(plan);
    expect(named().Formula).toBe(TWIN);
  });

  test("that hold the functions themselves are none of them, and go on as they are", async () => {
    await host.functionNames?.install();
    const before = grid().names;
    expect((await host.readFormulas?.())?.names.filter(({ formula }) => /LAMBDA/.test(formula))).toEqual([]);
    typeFormula(1, "=KPI_CTR(A1,B1)", 1.2);
    await host.writePlan((await share()).plan);
    expect(grid().names).toEqual(before);
    expect(grid().sheets[0]?.cells.E1).toEqual({ formula: '=IF(OR(A1="",B1=""),"",A1/B1)' });
  });

  test("are asked what they spill in the cells that use them", async () => {
    nameFormulas();
    const sheet = excel.host.workbook.find("Sheet1");
    Object.assign(sheet?.cellAt(6, 5) ?? {}, {
      content: { kind: "formula", formula: "=Stuck", value: 1, spills: { rows: 2, columns: 1 } },
    });
    Object.assign(sheet?.cellAt(7, 5) ?? {}, { content: { kind: "spilled", value: 2 } });
    await host.writePlan((await share()).plan);
    expect(grid().sheets[0]?.cells).toMatchObject({ E6: { value: 1 }, E7: { value: 2 } });
  });

  test("that broke on the way from Google Sheets are repaired", async () => {
    excel.host.workbook.Names.Add("Growth", "=_xldudf_MB_KPI_CHANGE(Sheet1!$A$1,Sheet1!$B$1)", "");
    const { plan } = planRepair((await host.readFormulas?.()) ?? NO_NAMES, "excel");
    await host.writePlan(plan);
    expect(named().Formula).toBe(GROWTH);
  });
});

describe("the next period in Excel", () => {
  test("keeps the old one as values and begins the new one", async () => {
    await host.writePlan(await planEveryCheckIn());
    const objectives = (await readSet()).objectives.map(({ id }) => id);
    const next = { start: serialDate(2027, 1, 1), end: serialDate(2027, 3, 31) };
    const { lessons, copies, plan } = planNextPeriod(
      { ...next, lessons: Object.fromEntries(objectives.map((id) => [id, "Börja tidigare"])) },
      await readState(),
    );
    await host.writePlan(lessons);
    await host.freezeCopies?.(copies);
    await host.writePlan(plan);
    const { sheets } = grid();
    const frozen = copies.map(({ copy }) => Object.values(sheets.find(({ name }) => name === copy)?.cells ?? {}));
    expect(Math.min(...frozen.map((cells) => cells.length))).toBeGreaterThan(10);
    expect(frozen.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(frozen.flat().map(({ value }) => value)).toContain("Börja tidigare");
  });
});

describe("a set whose sheets were deleted by hand", () => {
  const NEWSLETTER = { okrs: "newsletter", sheets: [], language: "sv", ...PERIOD } as const;
  const insert = async () => withLittleRoom(planOkrWorkbook(NEWSLETTER, await readState()));

  function deleteSet(): void {
    for (const sheet of excel.host.workbook.sheets.slice(1)) sheet.Delete();
  }

  test("leaves names that lead nowhere, which the next insert takes over", async () => {
    const before = grid();
    deleteSet();
    expect(await readState()).toEqual({ inspection: { sheets: ["Sheet1"], names: [] }, named: [] });
    await host.writePlan(await insert());
    expect(grid()).toEqual(before);
  });

  test("leaves what it left when Excel fails while it is inserted again, or that is undone", async () => {
    deleteSet();
    const before = grid();
    const plan = await insert();
    const from = excel.host.requests.length;
    excel.host.fault = (at) => (at === from + 2 ? { instead: "answer" } : undefined);
    await expect(host.writePlan(plan)).rejects.toMatchObject({ reason: { kind: "host", leftovers: [] } });
    expect(grid()).toEqual(before);
    excel.host.fault = () => undefined;
    await host.writePlan(plan);
    await host.writePlan(reversePlan(plan));
    expect(grid()).toEqual({ ...before, names: {} });
  });
});

describe("a set with every sheet", () => {
  test.each(["en", "es", "sv", "ro"] as const)("in %s is inserted in one request below 4 MB, and undone", async (language) => {
    excel = openExcel();
    const empty = grid();
    const plan = planOkrWorkbook(
      { okrs: "leads", sheets: OPTIONAL_SHEETS, language, ...PERIOD },
      { inspection: await host.inspect(), named: [] },
    );
    excel.host.requests.length = 0;
    await host.writePlan(plan);
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false, false, true, false]);
    expect(excel.host.requests[2]?.bytes).toBeLessThan(4_000_000);
    const planned = plan.newSheets.flatMap(({ name, charts }) =>
      charts.map(({ title, data }) => ({ name, title, columns: data.columns - 1 })),
    );
    const drawn = excel.host.workbook.sheets.flatMap(({ Name, charts }) =>
      charts.map(({ title, series }) => ({ name: Name, title, columns: series.length })),
    );
    expect(planned.length).toBeGreaterThan(1);
    expect(drawn).toEqual(planned);
    await host.writePlan(reversePlan(plan));
    expect(grid()).toEqual(empty);
  });
});
