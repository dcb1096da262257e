import { beforeAll, describe, expect, test } from "vitest";
import { connectServer, type ScriptRun, type Server } from "../apps-script/src/sidebar/script-run.ts";
import { createSidebarHost } from "../apps-script/src/sidebar/sidebar-host.ts";
import { spellTypedFormula } from "../apps-script/src/sidebar/spell-typed-formula.ts";
import { CellError } from "../core/cell-error.ts";
import { GOOGLE_SHEETS_FAILURES, GOOGLE_SHEETS_MENU } from "../core/i18n/google-sheets/index.ts";
import { LANGUAGES } from "../core/language.ts";
import { EMPTY_PLAN } from "../core/plan/sheet-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import { PARTS_AT_HAND } from "../core/sidebar/parts-at-hand.ts";
import { WriteFailure } from "../core/sidebar-host.ts";
import { builtAppsScript } from "./built-apps-script.ts";
import { capturePush, type Payload } from "./clasp/capture-push.ts";
import { renderFormula } from "./fakes/google-sheets/formula-text.ts";
import { setCell } from "./fakes/google-sheets/typed-cell.ts";
import { CellImage, cellAt, createWorkbook, findSheet, type Workbook } from "./fakes/google-sheets/workbook.ts";
import { SimulatedAddOn } from "./fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "./fakes/simulated-script-run.ts";

let payload: Payload;
beforeAll(async () => {
  payload = await capturePush(await builtAppsScript());
});

describe("the add-on's menu", () => {
  test.each(["NONE", "LIMITED"] as const)("is there when the file opens in AuthMode.%s, without touching the document", (mode) => {
    const addOn = new SimulatedAddOn(payload);
    const execution = addOn.start(mode);
    execution.call("onOpen", { authMode: mode });
    expect(addOn.screen.menu).toEqual([
      { caption: "Open Measured By", functionName: "openSidebar" },
      { caption: "Check in", functionName: "openCheckIn" },
      { caption: "Insert function", functionName: "openFunctions" },
      { caption: "Publish for readers", functionName: "openShare" },
      { caption: "Help", functionName: "openHelp" },
    ]);
    expect(execution.wire.calls).toEqual([
      "Session.getActiveUserLocale",
      "SpreadsheetApp.getUi",
      "Ui.createAddonMenu",
      ...Array.from({ length: 5 }, () => "Menu.addItem"),
      "Menu.addToUi",
    ]);
  });

  test("is there right after installing", () => {
    const addOn = new SimulatedAddOn(payload);
    addOn.run("FULL", "onInstall", { authMode: "FULL" });
    expect(addOn.screen.menu).toHaveLength(5);
  });

  test.each(LANGUAGES)("speaks the user's language: %s", (language) => {
    const addOn = new SimulatedAddOn(payload, { locale: language });
    addOn.run("NONE", "onOpen");
    expect(addOn.screen.menu.map(({ caption }) => caption)).toEqual(Object.values(GOOGLE_SHEETS_MENU[language]));
  });

  test.each([
    ["openSidebar", "insert"],
    ["openCheckIn", "checkIn"],
    ["openFunctions", "functions"],
    ["openShare", "share"],
  ])("%s opens the sidebar on its panel: %s", (functionName, panel) => {
    const addOn = new SimulatedAddOn(payload);
    addOn.run("FULL", functionName);
    expect(addOn.screen.sidebar?.title).toBe("Measured By");
    expect(addOn.screen.sidebar?.content).toContain(`MeasuredBySidebar.start({"locale":"en","panel":"${panel}"})`);
  });

  test.each(LANGUAGES)("explains its items in the user's language, and what must not feed a function: %s", (language) => {
    const addOn = new SimulatedAddOn(payload, { locale: language });
    addOn.run("FULL", "openHelp");
    const { help: _, ...items } = GOOGLE_SHEETS_MENU[language];
    for (const text of [...Object.values(items), "NOW()", "RAND()", "TODAY()"]) expect(addOn.screen.dialog?.content).toContain(text);
  });
});

test("the sidebar is the built page with the call that starts it, in which no locale can be markup", () => {
  const addOn = new SimulatedAddOn(payload, { locale: "</script><script>evil()" });
  addOn.run("FULL", "openSidebar");
  const page = payload.files.find(({ name }) => name === "sidebar")?.source ?? "";
  expect(addOn.screen.sidebar?.content).toBe(
    `${page}<script>MeasuredBySidebar.start({"locale":"\\u003c/script>\\u003cscript>evil()","panel":"insert"})</script>`,
  );
});

describe("the sidebar's port", () => {
  function open(settings: Parameters<typeof createWorkbook>[0] = {}, locale = "en") {
    const workbook = createWorkbook(settings);
    const addOn = new SimulatedAddOn(payload, { workbook, locale });
    return { workbook, host: createSidebarHost(connectServer(simulatedScriptRun(addOn)), { locale }, PARTS_AT_HAND) };
  }

  test("tells what the workbook holds by name", async () => {
    const { workbook, host } = open({ sheets: ["Sheet1", "It's two"] });
    const sheet = findSheet(workbook, "It's two") as Workbook["active"];
    workbook.names.push({ name: "MB_Table", sheet, area: { row: 2, column: 3, rows: 4, columns: 5 } });
    expect(await host.inspect()).toEqual({
      sheets: ["Sheet1", "It's two"],
      names: [{ name: "MB_Table", sheet: "It's two", area: { row: 2, column: 3, rows: 4, columns: 5 } }],
    });
  });

  test("reads values: dates as serial day numbers, errors as errors, blanks as blank, images by what they are; absent names are left out", async () => {
    const { workbook, host } = open({ timeZone: "Pacific/Auckland" });
    const sheet = workbook.active;
    for (const [index, value] of ["'3-5", 0.5, true, "", "#DIV/0!", "#REF!", new CellImage()].entries())
      setCell(workbook, cellAt(sheet, 1, index + 1), value);
    const day = cellAt(sheet, 1, 8);
    setCell(workbook, day, serialDate(2026, 4, 5));
    day.numberFormat = "yyyy-mm-dd";
    workbook.names.push({ name: "Row", sheet, area: { row: 1, column: 1, rows: 1, columns: 8 } });
    expect(await host.read(["Gone", "Row"])).toEqual([
      {
        name: "Row",
        sheet: "Sheet1",
        area: { row: 1, column: 1, rows: 1, columns: 8 },
        cells: [["3-5", 0.5, true, "", new CellError("#DIV/0!"), "#REF!", "CellImage", serialDate(2026, 4, 5)]],
      },
    ]);
  });

  test("shows a sheet, or says that it is gone", async () => {
    const { workbook, host } = open({ sheets: ["One", "Two"] });
    await host.activate("Two");
    expect(workbook.active.name).toBe("Two");
    (workbook.sheets[0] as Workbook["active"]).hidden = true;
    await host.activate("One");
    expect(workbook.active).toMatchObject({ name: "One", hidden: false });
    await expect(host.activate("Three")).rejects.toEqual(new WriteFailure({ kind: "sheet missing", sheet: "Three" }));
  });

  test.each([",", ";"] as const)("types a formula into the active cell where arguments are separated by %s", async (separator) => {
    const { workbook, host } = open({ separator });
    await host.insertFormula('=KPI_CHANGE(A1:A3,0.045,"a,b 0.5")');
    const { formula } = cellAt(workbook.active, 1, 1);
    expect(formula && renderFormula(formula, separator)).toBe(`=KPI_CHANGE(A1:A3${separator}45/1000${separator}"a,b 0.5")`);
  });

  test("knows today from the user's clock", () => {
    const now = new Date();
    expect(open().host.today).toBe(serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  });

  test.each([
    ["asks for something", (server: Server) => createSidebarHost(server, { locale: "sv" }, PARTS_AT_HAND).inspect()],
    ["fetches a part of its page", (server: Server) => server.readPart("planning")],
  ])("explains Google's refusal where several accounts are signed in, in the user's language, when it %s", async (_, ask) => {
    const refuse = new Error("We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.");
    const refusing: ScriptRun = {
      withSuccessHandler: () => refusing,
      withFailureHandler: (handler: (error: Error) => void) => ({
        ...refusing,
        inspectWorkbook: () => handler(refuse),
        readPart: () => handler(refuse),
      }),
    };
    await expect(ask(connectServer(refusing, "sv"))).rejects.toThrow(GOOGLE_SHEETS_FAILURES.sv.severalAccounts);
  });

  test("passes other refusals on in Google's words", async () => {
    await expect(open().host.read("Row" as never)).rejects.toThrow("This is not what Measured By sends.");
  });
});

describe("google.script.run as promises", () => {
  const server = connectServer(simulatedScriptRun(new SimulatedAddOn({ files: [] })));

  test.each<[string, unknown]>([
    ["a Date", { ...EMPTY_PLAN, at: new Date() }],
    ["a function", { ...EMPTY_PLAN, at: () => 1 }],
    ["an instance of a class", { ...EMPTY_PLAN, at: new CellError("#N/A") }],
    ["undefined in an array", { ...EMPTY_PLAN, edits: [undefined] }],
  ])("reject %s, which Google does not carry over as it is", async (_, argument) => {
    await expect(server.writePlan(argument as never)).rejects.toThrow(TypeError);
  });
});

test.each([
  ['=OKR_ROLLUP({0.4;0.8;""})', '=OKR_ROLLUP({4/10;8/10;""})'],
  ["=OKR_EXPECTED(DATE(2026,1,1),B2,C2)", "=OKR_EXPECTED(DATE(2026;1;1);B2;C2)"],
  ["='It''s 1.5, ok'!A1*1.5e-3", "='It''s 1.5, ok'!A1*(15/10000)"],
  ["=A1^0.5/0.25", "=A1^(5/10)/(25/100)"],
  ["=KPI_CHANGE(.5,10)", "=KPI_CHANGE(5/10;10)"],
])("%s is typed as %s", (english, sheets) => {
  expect(spellTypedFormula(english)).toBe(sheets);
});
