import vm from "node:vm";
import { beforeEach, describe, expect, test } from "vitest";
import { type Account, createAccount } from "./fakes/google-sheets/account.ts";
import { createServices, type Screen } from "./fakes/google-sheets/services.ts";
import { type AuthMode, Wire } from "./fakes/google-sheets/wire.ts";
import { createWorkbook, type Workbook } from "./fakes/google-sheets/workbook.ts";

/* The simulated Google Sheets is only worth what it refuses: the documented rules, and everything it does not model. */

const ALL_SCOPES = ["spreadsheets.currentonly", "script.container.ui", "script.send_mail", "script.scriptapp"];

let workbook: Workbook;
let screen: Screen;
let account: Account;
beforeEach(() => {
  workbook = createWorkbook({ separator: ";" });
  screen = { menu: [], sidebar: null, dialog: null, picked: [] };
  account = createAccount(10);
});

/** Runs a script in an execution of its own and gives back what its last statement is worth. */
function run(script: string, mode: AuthMode = "FULL", scopes = ALL_SCOPES): unknown {
  const services = createServices({
    wire: new Wire(mode, scopes),
    workbook,
    account,
    screen,
    locale: "en",
    pages: new Map([["page", "<p>"]]),
  });
  return vm.runInNewContext(`const book = () => SpreadsheetApp.getActive(); ${script}`, { ...services });
}

/** What cells hold after these were set. */
const holds = (...values: readonly unknown[]): unknown => {
  run(`book().getActiveSheet().getRange(1, 1, 1, ${values.length}).setValues([${JSON.stringify(values)}])`);
  return JSON.parse(JSON.stringify(run(`book().getActiveSheet().getRange(1, 1, 1, ${values.length}).getValues()[0]`)));
};

describe("cells", () => {
  test("take text for what it looks like, unless an apostrophe comes first", () => {
    expect(holds("12", "10%", "TRUE", "plain", "'12", "'=A1", "''x")).toEqual([12, 0.1, true, "plain", "12", "=A1", "'x"]);
    expect(holds("3-5")).toEqual([expect.stringMatching(/T\d\d:00/)]);
  });

  test("show #ERROR! for a formula of another locale, and give one back in their own", () => {
    expect(holds("=SUM(A1,2)", "=0.5*2", "=SUM(1", "={1,2}")).toEqual(["#ERROR!", "#ERROR!", "#ERROR!", "#ERROR!"]);
    run(`book().getActiveSheet().getRange("A1").setFormula("=SUM(1;2)")`);
    expect(run(`book().getActiveSheet().getRange("A1").getFormulas()[0][0]`)).toBe("=SUM(1;2)");
    Object.assign(workbook, { separator: "," });
    expect(run(`book().getActiveSheet().getRange("A1").getFormulas()[0][0]`)).toBe("=SUM(1,2)");
  });

  test("give decimals back with the comma they were typed with", () => {
    expect(holds("=0,5*A1", "=SUM(1,5;2)")).toEqual(["", ""]);
    expect(JSON.parse(JSON.stringify(run(`book().getActiveSheet().getRange("A1:B1").getFormulas()[0]`)))).toEqual([
      "=0,5*A1",
      "=SUM(1,5;2)",
    ]);
  });

  test("follow a sheet that is renamed, and lose for good one that was not there", () => {
    run(`book().insertSheet("Later's", 1)`);
    run(`book().getSheets()[0].getRange("A1:B1").setValues([["='Later''s'!A1", "=Missing!A1"]])`);
    run(`book().getSheetByName("Later's").setName("Now"); book().insertSheet("Missing", 2)`);
    expect(JSON.parse(JSON.stringify(run(`book().getSheets()[0].getRange("A1:B1").getFormulas()[0]`)))).toEqual(["=Now!A1", "=#REF!A1"]);
  });
});

describe("a cell with a rule that rejects", () => {
  const give =
    (rule: string, value: string, format = "General") =>
    () =>
      run(`const cell = book().getActiveSheet().getRange("B2");
      cell.setNumberFormats([["${format}"]]);
      cell.setDataValidations([[SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()]]);
      cell.setValues([[${value}]])`);

  test.each([
    [`requireValueInList(["Yes", "No"])`, `"Maybe"`, `"'Yes"`],
    [`requireValueInRange(book().getActiveSheet().getRange("A1"))`, `"Ann"`, `""`],
    ["requireNumberBetween(1, 10)", "11", "10"],
    ["requireNumberBetween(1, 10)", `"'5"`, "5"],
    ["requireNumberGreaterThanOrEqualTo(0)", "-1", "0"],
  ])("that is %s does not take %s from a script either, and takes %s", (rule, wrong, right) => {
    expect(give(rule, wrong)).toThrow("The data you entered in cell B2 violates the data validation rules set on this cell.");
    give(rule, right)();
  });

  test("for dates takes a number that its format shows as one", () => {
    expect(give("requireDate()", "46000")).toThrow("violates the data validation rules");
    give("requireDate()", "46000", "yyyy-mm-dd")();
  });

  test("takes everything where the rule only warns", () => {
    run(`const cell = book().getActiveSheet().getRange("B2");
      cell.setDataValidations([[SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(true).build()]]);
      cell.setValues([[11]])`);
  });
});

describe("what somebody else has protected", () => {
  const protect = (): void => {
    workbook.active.protections.push({
      area: { row: 2, column: 2, rows: 1, columns: 1 },
      description: "",
      warningOnly: false,
      isOthers: true,
    });
  };

  test.each([
    `getRange("A1:C3").setValues(Array(3).fill([1, 2, 3]))`,
    `getRange("B2").setFormula("=1")`,
    `getRange("B2").setNumberFormats([["0"]])`,
    `getRange("B2:C2").merge()`,
    `getRange("A2:C2").mergeAcross()`,
    `getRange("B2").setDataValidations([[null]])`,
  ])("is not changed by %s", (change) => {
    protect();
    expect(() => run(`book().getActiveSheet().${change}`)).toThrow("You are trying to edit a protected cell or object.");
  });

  test("is not deleted with its sheet, nor painted over; beside it all goes on", () => {
    protect();
    run(`book().insertSheet("B", 1)`);
    expect(() => run("book().deleteSheet(book().getSheets()[0])")).toThrow("protected cell or object");
    expect(() => run(`book().getSheets()[1].getRange("A1").copyFormatToRange(book().getSheets()[0], 1, 5, 1, 5)`)).toThrow(
      "protected cell or object",
    );
    run(`book().getSheets()[0].getRange("B3").setValues([[1]])`);
  });
});

describe("what Google refuses is refused", () => {
  test.each([
    ["rows that do not match", `book().getActiveSheet().getRange("A1:A2").setValues([[1]])`, /number of rows in the data/],
    ["columns that do not match", `book().getActiveSheet().getRange("A1:B1").setValues([[1]])`, /number of columns in the data/],
    ["a place outside the grid", `book().getActiveSheet().getRange(1, 27)`, /outside the dimensions/],
    ["a sheet's name that is taken", `book().insertSheet("SHEET1", 1)`, /already exists/],
    ["no name for a sheet", `book().getActiveSheet().setName("")`, /1 to 100 characters/],
    ["the last sheet's end", `book().deleteSheet(book().getActiveSheet())`, /can't remove all/],
    ["a name like a cell's", `book().setNamedRange("AB12", book().getActiveSheet().getRange("A1"))`, /not a valid name/],
    ["a name that is not there", `book().removeNamedRange("Gone")`, /does not exist/],
    [
      "a second filter",
      `book().getActiveSheet().getRange("A1").createFilter(); book().getActiveSheet().getRange("B1").createFilter()`,
      /already has a filter/,
    ],
    [
      "a merge cut by frozen columns",
      `const s = book().getActiveSheet(); s.getRange("A1:B1").merge(); s.setFrozenColumns(1)`,
      /part of a merged cell/,
    ],
    [
      "a merge over another",
      `const s = book().getActiveSheet(); s.getRange("A1:B1").merge(); s.getRange("B1:B2").merge()`,
      /You must select all/,
    ],
    ["a text that is too long", `book().getActiveSheet().getRange("A1").setValues([["x".repeat(50001)]])`, /maximum of 50000 characters/],
    ["no number format", `book().getActiveSheet().getRange("A1").setNumberFormats([[null]])`, /don't match the method signature/],
    ["a rule without a criterion", `SpreadsheetApp.newDataValidation().build()`, /no criteria/],
    [
      "a conditional format that looks at another sheet",
      `book().insertSheet("B", 1); SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=B!A1")`,
      /different sheet/,
    ],
    [
      "a chart without a type",
      `const s = book().getActiveSheet(); s.newChart().addRange(s.getRange("A1")).setPosition(1, 1, 0, 0).build()`,
      /needs a type/,
    ],
    ["an unknown option of a chart", `book().getActiveSheet().newChart().setOption("titel", "x")`, /titel is not modelled/],
    ["an address that is none", `book().addViewers(["nobody"])`, /Invalid email: nobody/],
    ["mail to an address that is none", `MailApp.sendEmail({ to: "a@b.se,nobody" })`, /Invalid email: nobody/],
    ["mail beyond the quota", `MailApp.sendEmail({ to: Array(11).fill("a@b.se").join() })`, /too many times for one day/],
    ["mail to more than 50", `MailApp.sendEmail({ to: Array(51).fill("a@b.se").join() })`, /Per Message/],
    ["a property of more than 9 KB", `PropertiesService.getDocumentProperties().setProperty("a", "ä".repeat(5000))`, /too large/],
    ["a trigger without a day", `ScriptApp.newTrigger("f").timeBased().atHour(5).create()`, /clock is not set/],
    [
      "a second trigger",
      `const add = () => ScriptApp.newTrigger("f").timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(5).create(); add(); add()`,
      /too many time-based triggers/,
    ],
    ["a scope that the manifest does not ask for", `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ["drive"])`, /Invalid scope/],
    ["a page that was not pushed", `HtmlService.createHtmlOutputFromFile("gone")`, /No HTML file/],
  ])("%s", (_, script, message) => {
    expect(() => run(script)).toThrow(message);
  });
});

test.each([
  "book().getActiveSheet().setColumnWidths(1, 1, 120.5)",
  `book().getActiveSheet().setHiddenGridlines("yes")`,
  `book().getActiveSheet().getRange("A1").merge(true)`,
  "book().getActiveSheet().getRange(1)",
  "book().deleteSheet()",
  `SpreadsheetApp.newDataValidation().requireValueInList([1, 2])`,
  `book().getActiveSheet().newChart().setPosition(1, 1)`,
  `CacheService.getDocumentCache().put("a", 1, 60)`,
])("arguments of another kind or number than documented are refused: %s", (script) => {
  expect(() => run(script)).toThrow("don't match the method signature for");
});

describe("authorization", () => {
  test.each<[AuthMode, string]>([
    ["NONE", "book()"],
    ["NONE", "LockService.getDocumentLock()"],
    ["LIMITED", `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("page"))`],
    ["CUSTOM_FUNCTION", `book().getActiveSheet().getRange("A1").setValues([[1]])`],
    ["CUSTOM_FUNCTION", "SpreadsheetApp.getUi()"],
    ["CUSTOM_FUNCTION", `PropertiesService.getUserProperties().setProperty("a", "b")`],
    ["CUSTOM_FUNCTION", "MailApp.getRemainingDailyQuota()"],
    ["LIMITED", "MailApp.getRemainingDailyQuota()"],
    ["LIMITED", "ScriptApp.getUserTriggers(book())"],
  ])("AuthMode.%s refuses %s", (mode, script) => {
    expect(() => run(script, mode)).toThrow("You do not have permission to call");
    run(script);
  });

  test.each([
    ["spreadsheets.currentonly", "book().getActiveSheet()"],
    ["script.container.ui", `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("page"))`],
    ["script.container.ui", `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile("page"), "Help")`],
    ["script.send_mail", "MailApp.getRemainingDailyQuota()"],
    ["script.scriptapp", "ScriptApp.getUserTriggers(book())"],
  ])("without %s there is no %s", (scope, script) => {
    const others = ALL_SCOPES.filter((other) => other !== scope);
    expect(() => run(script, "FULL", others)).toThrow(`Required permissions: https://www.googleapis.com/auth/${scope}`);
  });

  test("a lock that one execution holds is not another's, nor released by it", () => {
    const tryLock = "LockService.getDocumentLock().tryLock(1)";
    expect(run(tryLock)).toBe(true);
    expect(run(`LockService.getDocumentLock().releaseLock(); ${tryLock}`)).toBe(false);
  });
});

test("what is not modelled throws, whatever it is asked for", () => {
  expect(() => run("book().getActiveSheet().getCharts()")).toThrow("Sheet.getCharts is not modelled");
  expect(() => run(`Utilities.formatDate(new Date(), "UTC", "HH:mm")`)).toThrow("HH:mm is not modelled");
  expect(() => run("book().name = 1")).toThrow("Spreadsheet.name cannot be set");
});

test("a copied sheet comes with charts, without protections, and with copies of the names that lead to its source", () => {
  run(`const s = book().getActiveSheet();
    book().setNamedRange("Table", s.getRange("A1"));
    s.getRange("A1").protect();
    s.insertChart(s.newChart().setChartType(Charts.ChartType.BAR).addRange(s.getRange("A1:B2")).setPosition(1, 1, 0, 0).build());
    s.copyTo(book())`);
  const [, copy] = workbook.sheets;
  expect(copy).toMatchObject({ name: "Copy of Sheet1", protections: [], charts: [{ type: "BAR" }] });
  expect(workbook.names.map(({ name, sheet }) => [name, sheet.name])).toEqual([
    ["Table", "Sheet1"],
    ["'Copy of Sheet1'!Table", "Copy of Sheet1"],
  ]);
});
