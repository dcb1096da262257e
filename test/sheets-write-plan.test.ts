import { beforeAll, describe, expect, test } from "vitest";
import { compilePlan } from "../apps-script/src/sidebar/compile/compile-plan.ts";
import { connectServer } from "../apps-script/src/sidebar/script-run.ts";
import { createSidebarHost } from "../apps-script/src/sidebar/sidebar-host.ts";
import { type Area, renderArea } from "../core/formula/a1.ts";
import type { Dialect } from "../core/formula/spell-formula.ts";
import { LANGUAGES } from "../core/language.ts";
import { MEASURED_BY_NAMES } from "../core/plan/okr-tables.ts";
import { type OkrWorkbookChoice, planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { EMPTY_PLAN, type NewSheet, type SheetPlan } from "../core/plan/sheet-plan.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import { PARTS_AT_HAND } from "../core/sidebar/parts-at-hand.ts";
import { type SidebarHost, WriteFailure, type WriteFailureReason } from "../core/sidebar-host.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { EVERY_EDIT_PLAN, EVERY_FEATURE_PLAN, HOSTILE_TEXTS } from "./every-feature-plan.ts";
import { setCell } from "./fakes/google-sheets/typed-cell.ts";
import type { Fault } from "./fakes/google-sheets/wire.ts";
import { CellImage, cellAt, createWorkbook, findSheet, type Workbook } from "./fakes/google-sheets/workbook.ts";
import { pictureOf } from "./fakes/picture-of-workbook.ts";
import { readSimulatedGrid } from "./fakes/read-simulated-grid.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "./fakes/simulated-script-run.ts";
import { type Grid, gridOfPlan, inOrder } from "./grid.ts";

let payload: Payload;
beforeAll(async () => {
  payload = await capturePush(await builtAppsScript());
});

/** English with commas, as grids spell formulas; in Sheets decimals stay the fractions they were written as. */
const GRID: Dialect = { separator: ",", decimals: "fraction" };

function openWorkbook(settings: Parameters<typeof createWorkbook>[0] = {}, faultOf?: (serverFunction: string) => Fault | undefined) {
  const workbook = createWorkbook(settings);
  const addOn = new SimulatedAddOn(payload, { workbook });
  return { workbook, addOn, host: createSidebarHost(connectServer(simulatedScriptRun(addOn, faultOf)), { locale: "en" }, PARTS_AT_HAND) };
}

const planOn = async (host: SidebarHost, choice: OkrWorkbookChoice): Promise<SheetPlan> =>
  planOkrWorkbook(choice, { inspection: await host.inspect(), named: await host.read(MEASURED_BY_NAMES) });

/** Neighbouring columns that are nearly as wide get one width in Sheets. */
const withoutWidths = (grid: Grid): Grid => ({ ...grid, sheets: grid.sheets.map((sheet) => ({ ...sheet, columnWidths: [] })) });

const comparable = (grid: Grid): Grid => withoutWidths(inOrder(grid));

/** What a person typed before the add-on came. */
function typeSomething(workbook: Workbook): void {
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  for (const [index, value] of ["'3-5", "=A1&A1", 12.5, true].entries()) setCell(workbook, cellAt(sheet, index + 1, 1), value);
  workbook.names.push({ name: "MyRange", sheet, area: { row: 1, column: 1, rows: 4, columns: 1 } });
}

const reasonOf = (work: Promise<void>): Promise<WriteFailureReason | undefined> =>
  work.then(
    () => undefined,
    (error) => {
      if (error instanceof WriteFailure) return error.reason;
      throw error;
    },
  );

const EMPTY_WORKBOOK = { inspection: { sheets: ["Sheet1"], names: [] }, named: [] };
const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };

describe.each([",", ";"] as const)("inserting where the locale separates arguments by %s", (separator) => {
  test("writes every feature of a plan as planned", async () => {
    const { workbook, host } = openWorkbook({ separator });
    await host.writePlan(EVERY_FEATURE_PLAN);
    const grid = readSimulatedGrid(workbook);
    const expected = gridOfPlan(spellPlan(EVERY_FEATURE_PLAN, GRID));
    expect(comparable({ ...grid, sheets: grid.sheets.slice(1) })).toEqual(comparable(expected));
    expect(findSheet(workbook, "Owner's table")).toMatchObject({ rows: 1200, columns: 30 });
  });

  test.each(LANGUAGES)("writes the OKR workbook in %s as planned", async (language) => {
    const { workbook, host } = openWorkbook({ separator });
    const plan = await planOn(host, { okrs: "leads", sheets: [], language, ...Q4 });
    await host.writePlan(plan);
    const grid = readSimulatedGrid(workbook);
    expect(comparable({ ...grid, sheets: grid.sheets.slice(1) })).toEqual(comparable(gridOfPlan(spellPlan(plan, GRID))));
  });

  test("lets a second template join the set, and takes both back", async () => {
    const { workbook, host } = openWorkbook({ separator });
    typeSomething(workbook);
    const empty = pictureOf(workbook);
    const first = await planOn(host, { okrs: "leads", sheets: [], language: "sv", ...Q4 });
    await host.writePlan(first);
    const one = pictureOf(workbook);
    const second = await planOn(host, { okrs: "newsletter", sheets: [], language: "sv", ...Q4 });
    expect(second.edits.length).toBeGreaterThan(0);
    await host.writePlan(second);
    expect(pictureOf(workbook)).not.toEqual(one);
    await host.writePlan(reversePlan(second));
    expect(pictureOf(workbook)).toEqual(one);
    await host.writePlan(reversePlan(first));
    expect(pictureOf(workbook)).toEqual(empty);
  });
});

/** The service calls of writing a plan into an empty spreadsheet. */
function callsOf(plan: SheetPlan): readonly string[] {
  const execution = openWorkbook().addOn.start("FULL");
  execution.call("writePlan", compilePlan(plan, []));
  return execution.wire.serviceCalls;
}

describe("an insert", () => {
  test("keeps text that looks like something else as text", async () => {
    const { workbook, host } = openWorkbook();
    await host.writePlan(EVERY_FEATURE_PLAN);
    const cells = readSimulatedGrid(workbook).sheets[1]?.cells;
    expect(HOSTILE_TEXTS.map((_, index) => cells?.[`A${index + 1}`]?.value)).toEqual(HOSTILE_TEXTS);
  });

  test("leaves the user on the sheet that was in front", async () => {
    const { workbook, host } = openWorkbook({ sheets: ["One", "Two"] });
    workbook.active = findSheet(workbook, "One") as Workbook["active"];
    await host.writePlan(EVERY_FEATURE_PLAN);
    expect(workbook.active.name).toBe("One");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["One", "Two", "Ägarnas lista", "Owner's table"]);
  });

  test("reads first and then only writes, and flushes once, before it lets go of the lock", () => {
    const serviceCalls = callsOf(EVERY_FEATURE_PLAN);
    const isRead = (call: string): boolean => /\.(get|is|has)(?!Range|Ranges|RangeList|Active$|DocumentLock|DocumentCache)/.test(call);
    const firstWrite = serviceCalls.indexOf("Spreadsheet.insertSheet");
    expect(serviceCalls.slice(0, firstWrite).filter(isRead).length).toBeGreaterThan(0);
    expect(serviceCalls.slice(firstWrite).filter(isRead)).toEqual([]);
    expect(serviceCalls.slice(-2)).toEqual(["SpreadsheetApp.flush", "Lock.releaseLock"]);
    expect(serviceCalls.filter((call) => call === "SpreadsheetApp.flush")).toHaveLength(1);
  });

  test("sets the cells of the five core sheets in 36 calls, and takes 178 service calls in all", () => {
    const calls = callsOf(planOkrWorkbook({ okrs: "leads", sheets: [], language: "en", ...Q4 }, EMPTY_WORKBOOK));
    const settingCells = calls.filter((call) => /^Range(List)?\.(set|merge|copy)/.test(call));
    expect(settingCells.length).toBeLessThanOrEqual(36);
    expect(calls.length).toBeLessThanOrEqual(178);
  });

  test("gives neighbouring columns one width where they are nearly as wide, never less than planned", () => {
    const { addOn, workbook } = openWorkbook();
    const widths = [60, 130, 100, 120, 400, 21, 100];
    const [sheet] = EVERY_FEATURE_PLAN.newSheets as [NewSheet];
    const plan = { ...EMPTY_PLAN, newSheets: [{ ...sheet, columns: 7, columnWidths: widths, hiddenColumns: [6] }] };
    addOn.run("FULL", "writePlan", compilePlan(plan, []));
    expect([...(workbook.sheets[1]?.columnWidths ?? [])]).toEqual([
      [1, 60],
      [2, 130],
      [3, 130],
      [4, 130],
      [5, 400],
    ]);
  });

  test("sets one width for all columns where that suits most of them, before those of the others", () => {
    const { addOn, workbook } = openWorkbook();
    const widths = [60, 120, 110, 300, 120, 300, 115, 60, 120];
    const [sheet] = EVERY_FEATURE_PLAN.newSheets as [NewSheet];
    const script = compilePlan({ ...EMPTY_PLAN, newSheets: [{ ...sheet, columns: 9, columnWidths: widths }] }, []);
    addOn.run("FULL", "writePlan", script);
    expect([...(workbook.sheets[1]?.columnWidths.values() ?? [])]).toEqual([60, 120, 120, 300, 120, 300, 120, 60, 120]);
    expect(JSON.stringify(script).match(/"setColumnWidths"/g)).toHaveLength(5);
  });

  test("lets the first conditional format win where two lie over each other, though others are alike", () => {
    const { addOn, workbook } = openWorkbook();
    const area = (column: number, columns = 1): Area => ({ row: 1, column, rows: 5, columns });
    const red = { rule: { kind: "text is", text: "At risk" }, style: { fill: "#FF0000" } } as const;
    const bold = { rule: { kind: "text is", text: "At risk" }, style: { bold: true } } as const;
    const [sheet] = EVERY_FEATURE_PLAN.newSheets as [NewSheet];
    const conditionalFormats = [
      { area: area(1), ...red },
      { area: area(3), ...red },
      { area: area(4, 2), ...bold },
      { area: area(5), ...red },
    ];
    addOn.run("FULL", "writePlan", compilePlan({ ...EMPTY_PLAN, newSheets: [{ ...sheet, columns: 5, conditionalFormats }] }, []));
    expect(workbook.sheets[1]?.conditionalFormats.map(({ areas, style }) => [areas.map(renderArea), style])).toEqual([
      [["A1:A5", "C1:C5"], red.style],
      [["D1:E5"], bold.style],
      [["E1:E5"], red.style],
    ]);
  });

  test("takes as many service calls for long tables as for short ones", () => {
    const short = planOkrWorkbook({ okrs: "leads", sheets: [], language: "en", ...Q4 }, EMPTY_WORKBOOK);
    const repeated = <T>(rows: readonly T[]): T[] => Array.from({ length: 5 }, () => rows).flat();
    const long: SheetPlan = {
      ...short,
      newSheets: short.newSheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) =>
          sheet.filter && block.numberFormats
            ? { ...block, cells: repeated(block.cells), numberFormats: repeated(block.numberFormats) }
            : block,
        ),
      })),
    };
    expect(callsOf(long)).toEqual(callsOf(short));
  });

  test("can be repeated after its sheets were deleted by hand, which leaves their names without cells", async () => {
    const { workbook, host } = openWorkbook();
    await host.writePlan(EVERY_FEATURE_PLAN);
    workbook.sheets.splice(1);
    expect((await host.inspect()).names).toEqual([]);
    await host.writePlan(EVERY_FEATURE_PLAN);
    expect((await host.inspect()).names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["MB_Table", "Owner's table"],
      ["MB_Owners", "Ägarnas lista"],
    ]);
  });

  test("skips over names that a killed run left behind", async () => {
    const { workbook, host } = openWorkbook({ sheets: ["Sheet1", "Measured By (unfinished 1)"] });
    await host.writePlan(EVERY_FEATURE_PLAN);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Measured By (unfinished 1)", "Ägarnas lista", "Owner's table"]);
  });
});

describe("an edit", () => {
  async function withSheets() {
    const opened = openWorkbook({ separator: "," });
    await opened.host.writePlan(EVERY_FEATURE_PLAN);
    return { ...opened, table: findSheet(opened.workbook, "Owner's table") as Workbook["active"] };
  }

  test("changes cells and formats, and is taken back by the plan reversed", async () => {
    const { workbook, host } = await withSheets();
    const before = pictureOf(workbook);
    await host.writePlan(EVERY_EDIT_PLAN);
    expect(readSimulatedGrid(workbook).sheets[2]?.cells).toMatchObject({
      C3: { value: "=1+1" },
      D4: { value: serialDate(2026, 12, 24) },
      E3: { value: 0.5, numberFormat: "0.00" },
      E4: { formula: "=E3*2" },
    });
    expect(readSimulatedGrid(workbook).sheets[2]?.cells).not.toHaveProperty("D3.value");
    await host.writePlan(reversePlan(EVERY_EDIT_PLAN));
    expect(pictureOf(workbook)).toEqual(before);
  });

  test.each([
    ["a number", 4, 5, -11],
    ["a text", 3, 3, "'3-6"],
    ["a date", 3, 4, serialDate(2026, 3, 30)],
    ["a formula", 3, 6, '=IF(E3="";"it\'s; so";E3/(9/10))'],
    ["a value in place of a formula", 3, 6, 5],
    ["something in an empty cell", 4, 3, "'note"],
    ["an image in an empty cell", 4, 3, new CellImage()],
  ])("is refused as a whole where somebody has changed %s", async (_, row, column, typed) => {
    const { workbook, host, table } = await withSheets();
    setCell(workbook, cellAt(table, row, column), typed);
    const before = pictureOf(workbook);
    const cell = `${"ABCDEF".charAt(column - 1)}${row}`;
    expect(await reasonOf(host.writePlan(EVERY_EDIT_PLAN))).toEqual({ kind: "changed", sheet: "Owner's table", cell });
    expect(pictureOf(workbook)).toEqual(before);
  });

  test("knows a formula again in the spelling that Sheets gives it", async () => {
    const { workbook, host, table } = await withSheets();
    setCell(workbook, cellAt(table, 3, 6), '= if( E3="", "it\'s, so", E3/(9/10) )');
    expect(await reasonOf(host.writePlan(EVERY_EDIT_PLAN))).toBeUndefined();
  });
});

describe("where Google will not let a cell change", () => {
  const guarded = async (change: (table: Workbook["active"]) => void) => {
    const { workbook, host } = openWorkbook();
    await host.writePlan(EVERY_FEATURE_PLAN);
    change(findSheet(workbook, "Owner's table") as Workbook["active"]);
    return { workbook, host, before: pictureOf(workbook) };
  };
  const protectByOthers = (area: Area) => (table: Workbook["active"]) =>
    void table.protections.push({ area, description: "", warningOnly: false, isOthers: true });

  test.each<[string, (table: Workbook["active"]) => void, RegExp]>([
    ["somebody has protected it", protectByOthers({ row: 3, column: 3, rows: 1, columns: 1 }), /edit a protected cell/],
    [
      "its rule rejects the value",
      (table) => {
        cellAt(table, 3, 5).validation = { rule: { kind: "number at least", least: 1 }, help: "", strict: true };
      },
      /cell E3 violates the data validation rules/,
    ],
  ])("nothing is changed, and nothing is said to be left over: %s", async (_, change, message) => {
    const { workbook, host, before } = await guarded(change);
    expect(await reasonOf(host.writePlan(EVERY_EDIT_PLAN))).toEqual({
      kind: "host",
      message: expect.stringMatching(message),
      leftovers: [],
    });
    expect(pictureOf(workbook)).toEqual(before);
  });

  test("nothing is said to be left over where only formats are refused", async () => {
    const { workbook, host, before } = await guarded(protectByOthers({ row: 3, column: 5, rows: 1, columns: 1 }));
    const reason = await reasonOf(host.writePlan({ ...EVERY_EDIT_PLAN, edits: EVERY_EDIT_PLAN.edits.slice(1) }));
    expect(reason).toMatchObject({ kind: "host", leftovers: [] });
    expect(pictureOf(workbook)).toEqual(before);
  });

  test("the undo of an insert keeps that sheet and names it", async () => {
    const { workbook, host } = await guarded(protectByOthers({ row: 3, column: 5, rows: 1, columns: 1 }));
    expect(await reasonOf(host.writePlan(reversePlan(EVERY_FEATURE_PLAN)))).toMatchObject({ kind: "host", leftovers: ["Owner's table"] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Owner's table"]);
  });

  test("rows that are gone are told in Google's words, and nothing is changed", async () => {
    const { workbook, host, before } = await guarded((table) => void Object.assign(table, { rows: 3 }));
    expect(await reasonOf(host.writePlan(EVERY_EDIT_PLAN))).toMatchObject({
      message: expect.stringMatching(/outside the dimensions/),
      leftovers: [],
    });
    expect(pictureOf(workbook)).toEqual(before);
  });
});

describe("a plan that does not fit the workbook", () => {
  test.each<[string, SheetPlan, WriteFailureReason]>([
    ["a new sheet whose name is taken", { ...EVERY_FEATURE_PLAN }, { kind: "name taken", name: "Owner's table" }],
    [
      "a new name that is taken",
      { ...EMPTY_PLAN, newNames: [{ name: "MYRANGE", sheet: "Sheet1", area: { row: 1, column: 1, rows: 1, columns: 1 } }] },
      { kind: "name taken", name: "MYRANGE" },
    ],
    [
      "an edit of a sheet that is gone",
      { ...EMPTY_PLAN, edits: [{ sheet: "Gone", row: 1, column: 1, before: [[null]], after: [[null]] }] },
      { kind: "sheet missing", sheet: "Gone" },
    ],
    ["the undo of an insert whose sheet is gone", reversePlan(EVERY_FEATURE_PLAN), { kind: "sheet missing", sheet: "Ägarnas lista" }],
  ])("is refused: %s", async (_, plan, reason) => {
    const { workbook, host } = openWorkbook({ sheets: ["Sheet1", "OWNER'S TABLE"] });
    typeSomething(workbook);
    const before = pictureOf(workbook);
    expect(await reasonOf(host.writePlan(plan))).toEqual(reason);
    expect(pictureOf(workbook)).toEqual(before);
  });

  test("is refused while somebody else writes", async () => {
    const { workbook, addOn, host } = openWorkbook();
    workbook.lock = addOn.start("FULL").wire;
    expect(await reasonOf(host.writePlan(EVERY_FEATURE_PLAN))).toEqual({ kind: "busy" });
    expect(workbook.sheets).toHaveLength(1);
  });

  const EMPTY_SCRIPT = compilePlan(EMPTY_PLAN, []);
  const EDIT = { sheet: "Sheet1", row: 1, column: 1, place: "Sheet1!A1", before: [[""]], after: [[""]] };
  const withEdit = (changed: object): unknown => ({ ...EMPTY_SCRIPT, edits: [{ ...EDIT, ...changed }] });
  const withSheet = (changed: object): unknown => ({
    ...EMPTY_SCRIPT,
    newSheets: [{ name: "New", temporaryName: "Measured By (unfinished 1)", areas: ["A1"], ...changed }],
  });
  const withCall = (call: unknown): unknown => ({ ...(withSheet({}) as object), batches: [[call]] });
  const withArgument = (argument: unknown): unknown => withCall({ on: [0, 0], path: [["setValues", argument]] });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a plan without edits", { ...EMPTY_SCRIPT, edits: undefined }],
    ["a cell of no kind", withEdit({ after: [[{ kind: "raw" }]] })],
    ["a number that is none", withEdit({ after: [[Number.NaN]] })],
    ["rows of different length", withEdit({ after: [[""], ["", ""]] })],
    ["a place outside every sheet", withEdit({ row: 0 })],
    ["a new sheet that would not be known for unfinished", withSheet({ temporaryName: "Sheet1" })],
    ["a call that is none", withCall("setTabColor")],
    ["a member that no script of ours names", withCall({ on: 0, path: [["setName", "Mine"]] })],
    ["a call that deletes", withCall({ on: "SpreadsheetApp", path: [["getActive"], ["deleteSheet", null]] })],
    ["__proto__", withCall({ on: 0, path: ["__proto__"] })],
    ["the constructor of a function", withCall({ on: 0, path: ["constructor", ["constructor", "return this"]] })],
    ["a start at __proto__", withCall({ on: "__proto__", path: [["setTabColor", "#000000"]] })],
    ["a start at another service", withCall({ on: "MailApp", path: [["setTabColor", "#000000"]] })],
    ["a copy to a sheet by its number", withCall({ on: [0, 0], path: [["copyFormatToRange", 0, 1, 1, 1, 1]] })],
    ["an argument of no shape", withArgument({ constructor: "Date" })],
    ["a call of no shape deep in an argument", withArgument([[{ on: "SpreadsheetApp", path: [["build", { on: 0, path: "merge" }]] }]])],
    ["a grid that is huge", withArgument({ rows: 1_000_000, columns: 1_000_000, none: "", areas: [] })],
    ["a grid with an area of no shape", withArgument({ rows: 1, columns: 1, none: "", areas: [["", ["0", 0, 1, 1]]] })],
  ])("is refused before the document is touched: %s", (_, input) => {
    const { addOn } = openWorkbook();
    const execution = addOn.start("FULL");
    expect(execution.call("writePlan", input)).toEqual({ kind: "host", message: "This is not what Measured By sends.", leftovers: [] });
    const reading = ["HtmlService.createHtmlOutputFromFile", "HtmlOutput.getContent"];
    expect(execution.wire.calls.filter((call) => !reading.includes(call))).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["on an area that it does not name", withCall({ on: [0, 1], path: [["merge"]] })],
    ["that the object does not know", withCall({ on: [0, 0], path: [["setTabColor", "#000000"]] })],
    ["on a sheet that it does not add", withCall({ on: 1, path: [["setTabColor", "#000000"]] })],
    ["that a constant does not know", withCall({ on: "SpreadsheetApp", path: ["WrapStrategy", ["setBold", true]] })],
    ["with values of another size than its area", withArgument([[1, 2]])],
  ])("is taken back where a script calls something %s", (_, script) => {
    const { workbook, addOn } = openWorkbook();
    typeSomething(workbook);
    const before = pictureOf(workbook);
    expect(addOn.run("FULL", "writePlan", script)).toMatchObject({ kind: "host", leftovers: [] });
    expect(pictureOf(workbook)).toEqual(before);
  });
});

describe("undo of an insert", () => {
  test("removes what it added, with what was typed there since, though users renamed nothing else", async () => {
    const { workbook, host } = openWorkbook();
    typeSomething(workbook);
    const before = pictureOf(workbook);
    await host.writePlan(EVERY_FEATURE_PLAN);
    setCell(workbook, cellAt(findSheet(workbook, "Owner's table") as Workbook["active"], 50, 5), 5);
    await host.writePlan(reversePlan(EVERY_FEATURE_PLAN));
    expect(pictureOf(workbook)).toEqual(before);
  });

  test("leaves an empty sheet where it would leave none that is seen", async () => {
    const { workbook, host } = openWorkbook({ sheets: ["Hidden"] });
    await host.writePlan(EVERY_FEATURE_PLAN);
    (findSheet(workbook, "Hidden") as Workbook["active"]).hidden = true;
    await host.writePlan(reversePlan(EVERY_FEATURE_PLAN));
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Hidden", true],
      ["Sheet1", false],
    ]);
    expect(workbook.names).toEqual([]);
  });

  test("finds a free name for the empty sheet, whatever the case of those that are taken", async () => {
    const { workbook, host } = openWorkbook({ sheets: ["sheet1"] });
    await host.writePlan(EVERY_FEATURE_PLAN);
    (findSheet(workbook, "sheet1") as Workbook["active"]).hidden = true;
    await host.writePlan(reversePlan(EVERY_FEATURE_PLAN));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["sheet1", "Sheet2"]);
  });

  test("does not mind names that are gone already", async () => {
    const { workbook, host } = openWorkbook();
    await host.writePlan(EVERY_FEATURE_PLAN);
    workbook.names = [];
    await host.writePlan(reversePlan(EVERY_FEATURE_PLAN));
    expect(workbook.sheets).toHaveLength(1);
  });
});
