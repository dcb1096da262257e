import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Browser, Frame, Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EN_US } from "../core/formula/spell-formula.ts";
import { REMINDER_TEXTS } from "../core/i18n/excel/index.ts";
import { SIDEBAR_TEXTS } from "../core/i18n/sidebar/index.ts";
import { WORKBOOK_TEXTS } from "../core/i18n/workbook/index.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { spellPlan } from "../core/plan/spell-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import { buildExcelAddin } from "../excel-addin/build.ts";
import { launchChromium } from "./browser/launch-chromium.ts";
import { ExcelOnTheWeb } from "./fakes/excel/excel-on-the-web.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { gridOfPlan } from "./grid.ts";

/**
 * The add-in as it is built, with Microsoft's own office.js between it and a stand-in for Excel on the web: the page, its
 * content security policy, the ribbon's task pane at its smallest width, a whole insert, and functions that Excel calls.
 */
const TEXTS = SIDEBAR_TEXTS.sv;
const PERIOD = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };

let browser: Browser;
let excel: ExcelOnTheWeb;
let pane: Frame;

beforeAll(async () => {
  if (!existsSync(new URL("../dist/excel-addin/taskpane.js", import.meta.url))) await buildExcelAddin({});
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  excel = await ExcelOnTheWeb.open(browser, { locale: "sv-SE", now: new Date(2026, 10, 21, 12) });
  pane = await excel.frame("pane");
  await button(TEXTS.insert.insert).waitFor();
});
afterEach(async () => {
  await excel.close();
  expect(excel.complaints).toEqual([]);
  expect(excel.foreign).toEqual([]);
  expect(excel.excel.notModelled).toEqual([]);
});

const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });

const sheetNames = (): readonly string[] => gridOfWorkbook(excel.excel.workbook).sheets.map(({ name }) => name);

async function insert(): Promise<void> {
  await button(TEXTS.insert.insert).click();
  await pane.getByRole("heading", { name: /^Infogat:/ }).waitFor();
}

describe("the task pane in Excel on the web", () => {
  test("opens in the language of Office, and fits into 320 pixels", async () => {
    expect(await pane.getByLabel(TEXTS.language).inputValue()).toBe("sv");
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("is dark where the user's system is", async () => {
    const backgroundOf = (frame: Frame) => frame.locator(".measured-by").evaluate((root) => getComputedStyle(root).backgroundColor);
    const lightness = (color: string) => Math.max(...(color.match(/\d+/g) ?? []).map(Number));
    expect(lightness(await backgroundOf(pane))).toBeGreaterThan(200);
    const dark = await ExcelOnTheWeb.open(browser, { now: new Date(2026, 10, 21, 12), colorScheme: "dark" });
    expect(lightness(await backgroundOf(await dark.frame("pane")))).toBeLessThan(80);
    await dark.close();
  });

  test("inserts what was planned, shows it, and takes it back", async () => {
    await pane.getByRole("radio", { name: "Ett nyhetsbrev som ger resultat" }).check();
    await insert();
    const inspection = { sheets: ["Sheet1"], names: [] };
    const plan = planOkrWorkbook({ okrs: "newsletter", sheets: ["kpis", "report"], language: "sv", ...PERIOD }, { inspection, named: [] });
    const { sheets, names } = gridOfWorkbook(excel.excel.workbook);
    expect({ sheets: sheets.slice(1), names }).toEqual(gridOfPlan(spellPlan(plan, EN_US)));

    await button("Nyckelresultat").click();
    await expect.poll(() => excel.excel.workbook.active.Name).toBe("Nyckelresultat");

    await button(TEXTS.inserted.undo).click();
    await button(TEXTS.inserted.confirm).click();
    await expect.poll(sheetNames).toEqual(["Sheet1"]);
    expect(gridOfWorkbook(excel.excel.workbook).names).toEqual({});
  });

  test("says kindly that Excel refused, and leaves the workbook as it was", async () => {
    let writes = 0;
    excel.excel.fault = (_, { Actions }) => (Actions.length > 100 && writes++ === 0 ? { before: 100 } : undefined);
    await button(TEXTS.insert.insert).click();
    const alert = pane.getByRole("alert").filter({ hasText: /./ });
    await alert.waitFor();
    expect(await alert.textContent()).toContain(TEXTS.failures.nothingChanged);
    expect(gridOfWorkbook(excel.excel.workbook)).toMatchObject({ sheets: [{ name: "Sheet1", cells: {} }], names: {} });
    await insert();
    expect(sheetNames()).toHaveLength(8);
  });

  test("types a function into the active cell, in the add-in's namespace", async () => {
    await pane.getByRole("tab", { name: TEXTS.panels.functions }).click();
    await pane.getByRole("button", { name: /^KPI_CHANGE/ }).click();
    await button(TEXTS.functions.insert).click();
    await pane.getByText(TEXTS.functions.inserted("KPI_CHANGE")).waitFor();
    expect(excel.excel.workbook.active.peek(1, 1)?.content).toEqual({ kind: "formula", formula: "=MB.KPI_CHANGE(120,100)" });
  });
});

const valuesOn = (sheet: string): readonly unknown[] =>
  Object.values(gridOfWorkbook(excel.excel.workbook).sheets.find(({ name }) => name === sheet)?.cells ?? {}).map(({ value }) => value);

describe("OKRs of one's own in Excel on the web", () => {
  test("are read in the user's language and inserted", async () => {
    await pane.getByRole("radio", { name: TEXTS.insert.own }).check();
    await pane
      .getByLabel(TEXTS.own.write)
      .fill("Fler leads till sälj\n- Öka antalet demobokningar från 40 till 120 senast 31 december\n- Publicera 2 kundcase i månaden");
    await button(TEXTS.own.read).click();
    await button(TEXTS.insert.insert).click();
    await pane.getByRole("heading", { name: /^Infogat: Fler leads till sälj/ }).waitFor();
    expect(valuesOn("Nyckelresultat")).toEqual(
      expect.arrayContaining(["Öka antalet demobokningar från 40 till 120 senast 31 december", 40, 120, "takt", 2]),
    );
  });

  test("come from a revenue goal, with the Funnel plan", async () => {
    const { inputs } = WORKBOOK_TEXTS.sv.funnelSheet;
    await pane.getByRole("tab", { name: TEXTS.panels.funnel }).click();
    const goal = { [inputs.revenue_goal]: "1000000", [inputs.average_deal]: "10000" };
    const rates = { [inputs.visitor_to_lead]: "2", [inputs.lead_to_mql]: "25", [inputs.mql_to_sql]: "40", [inputs.sql_to_customer]: "20" };
    for (const [label, value] of Object.entries(goal)) await pane.getByLabel(label, { exact: true }).fill(value);
    for (const [label, value] of Object.entries(rates)) await pane.getByLabel(`${label} (%)`, { exact: true }).fill(value);
    await button(TEXTS.funnel.insert).click();
    await pane.getByRole("heading", { name: /^Infogat:/ }).waitFor();
    expect(sheetNames()).toContain("Trattplan");
    expect(valuesOn("Trattplan")).toEqual(expect.arrayContaining([1_000_000, 0.02]));
  });
});

describe("a check-in in Excel on the web", () => {
  const { checkIn } = TEXTS;
  const log = () => {
    const { cells = {} } = gridOfWorkbook(excel.excel.workbook).sheets.find(({ name }) => name === "Avstämningar") ?? {};
    return Object.values(cells).filter(({ value }) => value === "Nytt ämne på tisdag");
  };

  test("writes what an owner reports into the key result and the log, and takes it back", async () => {
    await insert();
    await pane.getByRole("tab", { name: TEXTS.panels.checkIn }).click();
    await pane.getByLabel(checkIn.confidence).first().fill("7");
    await pane.getByLabel(checkIn.note).first().fill("Nytt ämne på tisdag");
    await button(checkIn.save(1)).click();
    await pane.getByText(checkIn.saved(1)).waitFor();
    expect(log()).toHaveLength(1);
    await button(checkIn.undo).click();
    await pane.getByText(checkIn.undone).waitFor();
    expect(log()).toEqual([]);
  });
});

describe("the next period in Excel on the web", () => {
  const { checkIn, nextPeriod } = TEXTS;

  test("keeps copies of the period's sheets, and its undo takes the rest back", async () => {
    await insert();
    await pane.getByRole("tab", { name: TEXTS.panels.checkIn }).click();
    await button(checkIn.nextPeriod).click();
    await pane.getByLabel(nextPeriod.lesson).first().fill("Börja tidigare");
    await button(nextPeriod.start).click();
    await pane.getByRole("heading", { name: nextPeriod.started }).waitFor();
    expect(sheetNames().filter((name) => name.endsWith("kvartal 4 2026"))).toEqual(
      expect.arrayContaining(["Översikt kvartal 4 2026", "Mål kvartal 4 2026", "Rapport kvartal 4 2026"]),
    );
    expect(valuesOn("Inställningar")).toContain(serialDate(2027, 1, 1));
    await button(nextPeriod.undo).click();
    await expect.poll(() => valuesOn("Inställningar")).toContain(PERIOD.start);
  });
});

describe("sharing from Excel on the web", () => {
  const { share } = TEXTS;
  const section = (name: string): Locator => pane.getByRole("region", { name, exact: true });
  const openPanel = () => pane.getByRole("tab", { name: TEXTS.panels.share }).click();
  const names = () => excel.excel.workbook.definedNames.map(({ Name }) => Name).filter((name) => /^(?:KPI|OKR|FUNNEL)_/.test(name));

  test("installs the functions in this workbook, and takes them out again", async () => {
    await openPanel();
    await section(share.names.title).getByRole("button", { name: share.names.install, exact: true }).click();
    await expect.poll(names).toContain("KPI_CHANGE");
    const count = names().length;
    expect(count).toBeGreaterThan(40);
    expect(excel.excel.workbook.definedNames.every(({ Comment }) => /^Measured By [0-9a-f]{8}\. /.test(Comment))).toBe(true);
    await section(share.names.title).getByText(share.names.installed(count)).waitFor();
    await section(share.names.title)
      .getByRole("button", { name: share.names.uninstall(count) })
      .click();
    await expect.poll(names).toEqual([]);
  });

  test("gives the link to the document and opens a mail in Outlook", async () => {
    await openPanel();
    expect(await section(share.people.title).getByLabel(share.people.link).inputValue()).toBe("https://example.com/OKR.xlsx");
    await section(share.people.title).getByRole("button", { name: share.people.compose }).click();
    await expect.poll(() => excel.visited).toHaveLength(1);
    const { origin, searchParams } = new URL(excel.visited[0] ?? "");
    expect(origin).toBe("https://outlook.office.com");
    expect(searchParams.get("body")).toContain("https://example.com/OKR.xlsx");
  });

  test("hands out a reminder as a calendar file, on a page of the add-in's own", async () => {
    await openPanel();
    const popup = excel.page.waitForEvent("popup");
    await section(share.reminder.title).getByRole("button", { name: share.reminder.add }).click();
    const page = await popup;
    const link = page.getByRole("link", { name: REMINDER_TEXTS.sv.save });
    await link.waitFor();
    expect(await page.locator("p").first().textContent()).toMatch(
      /^Varje måndag kl\. \d\d:00, från 21 november 2026 till 31 december 2026$/,
    );
    const download = page.waitForEvent("download");
    await link.click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("measured-by.ics");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain("RRULE:FREQ=WEEKLY;UNTIL=20261231T235959");
    expect(text).toContain("URL:https://example.com/OKR.xlsx");
  });

  test("makes formulas shareable: each is shown before and after, and one undo brings all back", async () => {
    await pane.getByRole("tab", { name: TEXTS.panels.functions }).click();
    await pane.getByRole("button", { name: /^KPI_CHANGE/ }).click();
    await button(TEXTS.functions.insert).click();
    await pane.getByText(TEXTS.functions.inserted("KPI_CHANGE")).waitFor();
    const formula = () => {
      const content = excel.excel.workbook.active.peek(1, 1)?.content;
      return content?.kind === "formula" ? content.formula : undefined;
    };
    await openPanel();
    await button(share.makeShareable.look).click();
    await section(share.makeShareable.title).getByText("Sheet1 · A1").waitFor();
    await button(share.makeShareable.write(1)).click();
    await pane.getByRole("heading", { name: share.rewritten(1) }).waitFor();
    expect(formula()).toBe("=(120-100)/100");
    await button(share.undoRewrite).click();
    await expect.poll(formula).toBe("=MB.KPI_CHANGE(120,100)");
  });

  test("copies a sheet as values", async () => {
    await insert();
    await openPanel();
    await pane.getByRole("checkbox", { name: "Översikt" }).check();
    await section(share.freeze.title)
      .getByRole("button", { name: share.freeze.freeze(1) })
      .click();
    await expect.poll(() => sheetNames().at(-1)).toMatch(/^Översikt .*2026$/);
    const cells = Object.values(gridOfWorkbook(excel.excel.workbook).sheets.at(-1)?.cells ?? {});
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

describe("the functions page in Excel on the web", () => {
  test("answers the calls of Excel, with values, ranges and errors", async () => {
    const reports = await excel.call([
      ["KPI_CHANGE", [[[120]], [[100]], null, null]],
      ["KPI_CHANGE", [[[120], [null], ["x"]], [[100]], null, null]],
      ["KPI_CONVERSION", [[[1]], [[0]]]],
      ["OKR_ROLLUP", [[[0.5], [1]], null, null]],
    ]);
    expect(reports).toEqual([
      { failed: false, value: [[0.2]] },
      { failed: false, value: [[0.2], [""], [expect.objectContaining({ code: "#VALUE!" })]] },
      { failed: true, code: 5, message: expect.any(String) },
      { failed: false, value: 0.75 },
    ]);
  });
});
