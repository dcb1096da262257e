import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { compilePlan } from "../../apps-script/src/sidebar/compile/compile-plan.ts";
import type { ScriptRun } from "../../apps-script/src/sidebar/script-run.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { serialDate } from "../../core/serial-date.ts";
import { builtAppsScript } from "../built-apps-script.ts";
import { capturePush, type Payload } from "../clasp/capture-push.ts";
import type { Account } from "../fakes/google-sheets/account.ts";
import { renderFormula } from "../fakes/google-sheets/formula-text.ts";
import { cellAt, createWorkbook, type Workbook } from "../fakes/google-sheets/workbook.ts";
import { SimulatedAddOn } from "../fakes/simulated-add-on.ts";
import { simulatedScriptRun } from "../fakes/simulated-script-run.ts";
import { fillFunnel } from "./fill-funnel.ts";
import { launchChromium } from "./launch-chromium.ts";

declare global {
  interface Window {
    callScript(name: string, args: readonly unknown[]): Promise<{ readonly answer: unknown } | { readonly refusal: string }>;
  }
}

/* The pushed sidebar in a real browser, 300 px wide as in Google Sheets, calling the pushed script in a simulated spreadsheet. */

let browser: Browser;
let payload: Payload;
let page: Page;
let workbook: Workbook;
let account: Account;
let wrong: string[];

beforeAll(async () => {
  [browser, payload] = await Promise.all([launchChromium(), builtAppsScript().then(capturePush)]);
});
afterAll(() => browser?.close());
beforeEach(() => openSidebar("en"));
afterEach(async () => {
  expect(wrong).toEqual([]);
  await page.close();
});

const ADDRESS = "https://script.test/";

async function openSidebar(locale: string, menuItem = "openSidebar", given = createWorkbook({ separator: ";" })): Promise<void> {
  workbook = given;
  wrong = [];
  const addOn = new SimulatedAddOn(payload, { workbook, locale });
  account = addOn.account;
  addOn.run("FULL", menuItem);
  page = await browser.newPage({ viewport: { width: 300, height: 720 } });
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.route("**/*", (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: "text/html", body: addOn.screen.sidebar?.content ?? "" });
    wrong.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction("callScript", (name: string, args: readonly unknown[]) => callScript(addOn, name, args));
  await page.addInitScript(defineScriptRun);
  await page.goto(ADDRESS);
}

const callScript = (addOn: SimulatedAddOn, name: string, args: readonly unknown[]) =>
  new Promise((resolve) => {
    const run = simulatedScriptRun(addOn)
      .withSuccessHandler((answer) => resolve({ answer }))
      .withFailureHandler((error) => resolve({ refusal: error.message }));
    (run[name] as (...given: readonly unknown[]) => void)(...args);
  });

/** Runs in the page: a google.script.run that calls out to the simulated script. */
function defineScriptRun(): void {
  const runner = (onSuccess: (answer: unknown) => void, onFailure: (error: Error) => void): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get: (_, name) => {
        if (name === "withSuccessHandler") return (handler: typeof onSuccess) => runner(handler, onFailure);
        if (name === "withFailureHandler") return (handler: typeof onFailure) => runner(onSuccess, handler);
        return (...args: readonly unknown[]) =>
          void window
            .callScript(String(name), args)
            .then((outcome) =>
              "answer" in outcome ? onSuccess(outcome.answer) : onFailure(new Error("refusal" in outcome ? outcome.refusal : "")),
            );
      },
    });
  Object.assign(window, { google: { script: { run: runner(() => {}, console.error) } } });
}

const sheetNames = (): readonly string[] => workbook.sheets.map(({ name }) => name);

test("inserts an OKR workbook into the spreadsheet, shows its sheets and takes it back", async () => {
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByRole("heading", { name: /^Inserted:/ }).waitFor();
  expect(sheetNames()).toEqual(expect.arrayContaining(["Sheet1", "Dashboard", "Objectives", "Key results", "Check-ins", "Settings"]));
  await page.getByRole("button", { name: "Key results", exact: true }).click();
  await expect.poll(() => workbook.active.name).toBe("Key results");
  await page.getByRole("button", { name: "Undo insert" }).click();
  await page.getByRole("button", { name: "Yes, undo" }).click();
  await page.getByText("The insert is undone.").waitFor();
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("opens on the functions from the menu, and types one's example into the active cell", async () => {
  await page.close();
  await openSidebar("en", "openFunctions");
  await page.getByRole("button", { name: /^KPI_CHANGE / }).click();
  await page.getByRole("button", { name: "Insert into the active cell" }).click();
  await page.getByText("KPI_CHANGE is in the active cell.").waitFor();
  const { formula } = cellAt(workbook.active, 1, 1);
  expect(formula && renderFormula(formula, ";")).toBe("=KPI_CHANGE(120;100)");
});

const texts = (sheet: string): readonly unknown[] =>
  [...(workbook.sheets.find(({ name }) => name === sheet)?.cells.values() ?? [])].map(({ value }) => value);

test("reads OKRs of one's own and inserts them", async () => {
  await page.getByRole("radio", { name: "Your own" }).check();
  await page
    .getByLabel("Write or paste your OKRs")
    .fill("Win more leads in Q4 2026\n- Raise demo sign-ups from 40 to 120 by 31 December\n- Publish 2 customer stories a month");
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByRole("heading", { name: "Inserted: Win more leads in Q4 2026" }).waitFor();
  expect(texts("Key results")).toEqual(expect.arrayContaining(["Raise demo sign-ups from 40 to 120 by 31 December", 40, 120, "cadence"]));
});

test("plans the funnel and inserts its stages as key results, with the Funnel plan", async () => {
  await page.getByRole("tab", { name: "Funnel" }).click();
  await fillFunnel(page);
  await page.getByRole("button", { name: "Insert as key results" }).click();
  await page.getByRole("heading", { name: /^Inserted: Win the customers/ }).waitFor();
  expect(sheetNames()).toContain("Funnel plan");
  expect(texts("Funnel plan")).toEqual(expect.arrayContaining([1_000_000, 0.02]));
});

test("checks in from the menu: the key result and the log hold what was reported", async () => {
  await page.close();
  await openSidebar("en", "openCheckIn", createOkrWorkbook());
  await page.getByLabel("Confidence, 1–10").first().fill("7");
  await page.getByLabel("Note").first().fill("New subject on Tuesday");
  await page.getByRole("button", { name: "Save 1 check-in" }).click();
  await page.getByRole("heading", { name: "Saved: 1 check-in" }).waitFor();
  expect(texts("Avstämningar")).toContain("New subject on Tuesday");
  expect(texts("Nyckelresultat")).toContain(7);
});

test("begins the next period: keeps copies, and its undo takes the rest back", async () => {
  await page.close();
  await openSidebar("en", "openCheckIn", createOkrWorkbook());
  await page.getByRole("button", { name: "Start the next period…" }).click();
  await page.getByLabel("What did we learn?").fill("Start earlier");
  await page.getByRole("button", { name: "Start the period" }).click();
  await page.getByRole("heading", { name: "The next period has begun" }).waitFor();
  expect(sheetNames().filter((name) => name.endsWith("kvartal 4 2026"))).toHaveLength(3);
  await page.getByRole("button", { name: "Undo, the copies stay" }).click();
  await page.locator(".check-in").first().waitFor();
  expect(texts("Mål kvartal 4 2026")).toContain("Start earlier");
});

/** A spreadsheet that holds an OKR set in Swedish. */
function createOkrWorkbook(): Workbook {
  const workbook = createWorkbook({ separator: ";" });
  const plan = planOkrWorkbook(
    { okrs: "leads", sheets: [], language: "sv", start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) },
    { inspection: { sheets: ["Sheet1"], names: [] }, named: [] },
  );
  new SimulatedAddOn(payload, { workbook }).run("FULL", "writePlan", compilePlan(plan, []));
  return workbook;
}

test("publishes from the menu: invites a reader, previews the weekly mail in the set's language, schedules and stops it", async () => {
  await page.close();
  await openSidebar("en", "openShare", createOkrWorkbook());
  const people = page.getByRole("region", { name: "People" });
  await people.getByLabel("E-mail addresses").fill("reader@example.com");
  await people.getByRole("button", { name: "Invite", exact: true }).click();
  await people.getByText("1 person invited.").waitFor();
  expect(workbook.people.viewers).toEqual(["reader@example.com"]);

  const mail = page.getByRole("region", { name: "Weekly e-mail" });
  await mail.getByRole("button", { name: "Preview" }).click();
  await mail.getByText("Inget har mätts än").first().waitFor();
  await mail.getByLabel("To", { exact: true }).fill("ann@example.com, bo@example.com");
  await mail.getByRole("button", { name: "Send every week" }).click();
  await mail.getByText("It goes out every week.").waitFor();
  expect(account.triggers).toMatchObject([{ functionName: "sendScheduledDigest", weekday: "MONDAY" }]);
  await mail.getByRole("button", { name: "Send now" }).click();
  await mail.getByText("Sent.").waitFor();
  expect(account.mails).toMatchObject([{ to: "ann@example.com,bo@example.com" }]);
  await mail.getByRole("button", { name: "Stop" }).click();
  await mail.getByText("No more weekly e-mails.").waitFor();
  expect(account.triggers).toEqual([]);
});

test("says in the user's words why nothing was written", async () => {
  workbook.lock = {};
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "The spreadsheet is busy." }).waitFor();
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("speaks the language of the user's account and fits the width of Google's sidebar", async () => {
  await page.close();
  await openSidebar("sv");
  await page.getByRole("tab", { name: "Infoga" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});
