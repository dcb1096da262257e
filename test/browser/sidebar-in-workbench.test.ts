import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serialDate } from "../../core/serial-date.ts";
import { fillFunnel } from "./fill-funnel.ts";
import { OkrSet } from "./okr-set.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

/* The sidebar's panels on a real grid that calculates: from OKRs of one's own over check-ins to a sheet anybody can open. */

const KEY_RESULTS = "MB_KeyResults";

let workbench: WorkbenchPage;
let set: OkrSet;

beforeAll(async () => {
  workbench = await openWorkbench({ today: "2026-11-10" });
  set = new OkrSet(workbench);
});

afterAll(() => workbench.close());

const panel = (): Locator => workbench.page.locator("#sidebar [role=tabpanel]:not([hidden])");
const button = (name: string): Locator => panel().getByRole("button", { name, exact: true });
const open = (tab: string): Promise<void> => workbench.page.getByRole("tab", { name: tab }).click();

/** What the cells of Sheet1 hold. */
const fill = (cells: Readonly<Record<string, number | { readonly f: string }>>): Promise<void> =>
  workbench.page.evaluate((given) => {
    const sheet = window.measuredBy.workbook.getSheetByName("Sheet1");
    for (const [address, value] of Object.entries(given)) sheet?.getRange(address).setValue(value);
  }, cells);

test("OKRs of one's own are read, inserted and calculated", async () => {
  await workbench.page.getByRole("radio", { name: "Your own" }).check();
  await panel()
    .getByLabel("Write or paste your OKRs")
    .fill("Win more leads in Q4 2026\n- Raise demo sign-ups from 40 to 120 by 31 December\n- Publish 2 customer stories a month");
  await button("Read").click();
  await button("Insert").click();
  await panel().getByRole("heading", { name: "Inserted: Win more leads in Q4 2026" }).waitFor({ timeout: 45_000 });
  await workbench.calculated();
  expect(await set.column(KEY_RESULTS, "target")).toEqual([120, 6]);
});

test("a check-in moves the progress of its key result, and its undo takes it back", async () => {
  await open("Check in");
  await panel().getByLabel("Value now").fill("80");
  await panel().getByLabel("Confidence, 1–10").fill("7");
  await button("Save 1 check-in").click();
  await panel().getByRole("heading", { name: "Saved: 1 check-in" }).waitFor();
  await workbench.calculated();
  expect(await set.value(KEY_RESULTS, 1, "current")).toBe(80);
  expect(await set.value(KEY_RESULTS, 1, "progress")).toBeCloseTo(0.5, 12);
  await panel().getByText("80 of 120").waitFor();

  await button("Undo check-in").click();
  await panel().getByText("The check-in is undone.").waitFor();
  expect(await set.value(KEY_RESULTS, 1, "current")).toBe("");
});

test("the funnel's stages join the set as key results, and the Funnel plan works them out too", async () => {
  await open("Funnel");
  await fillFunnel(panel());
  await button("Insert as key results").click();
  await panel()
    .getByRole("heading", { name: /^Inserted: Win the customers/ })
    .waitFor({ timeout: 45_000 });
  await workbench.calculated();
  expect(await set.column(KEY_RESULTS, "target")).toEqual([120, 6, 25, 125, 313]);
  const [plan] = await workbench.read("MB_Funnel");
  expect(plan?.cells.flat()).toContain(1_000_000);
});

test("a function takes the picked ranges, and is made shareable without changing its answer", async () => {
  await workbench.show("Sheet1");
  await fill({ A1: 120, A2: 100, B1: { f: "=KPI_CHANGE(A1,A2)" } });
  await open("Functions");
  await panel()
    .getByRole("button", { name: /^KPI_CHANGE/ })
    .click();
  await workbench.page.evaluate(() => window.measuredBy.workbook.getActiveSheet().getRange("A1:A1").activate());
  await button("Use the selected cells").click();
  await panel().getByText("=KPI_CHANGE(A1)").waitFor();

  await expect.poll(() => workbench.valueOf("B1", "Sheet1")).toBeCloseTo(0.2, 12);
  await open("Share");
  await button("Look for formulas").click();
  await panel().getByText("Sheet1 · B1").waitFor();
  await button("Change 1 formula").click();
  await panel().getByRole("heading", { name: "Done: 1 formula" }).waitFor();
  const formula = await workbench.page.evaluate(() => window.measuredBy.workbook.getSheetByName("Sheet1")?.getRange("B1").getFormula());
  expect(formula).toMatch(/^=IF\(/);
  expect(formula).not.toContain("KPI_");
  await expect.poll(() => workbench.valueOf("B1", "Sheet1")).toBeCloseTo(0.2, 12);
});

test("a frozen copy keeps the numbers", async () => {
  await panel().getByLabel("Key results", { exact: true }).check();
  await button("Copy the sheet as values").click();
  await panel().getByText("New: Key results 10 Nov 2026").waitFor();
  expect((await workbench.inspect()).sheets).toContain("Key results 10 Nov 2026");
});

test("the next period keeps copies and begins where the key results are", async () => {
  await open("Check in");
  await button("Start the next period…").click();
  await button("Start the period").click();
  await panel().getByRole("heading", { name: "The next period has begun" }).waitFor({ timeout: 45_000 });
  expect((await workbench.inspect()).sheets).toEqual(expect.arrayContaining(["Objectives Q4 2026", "Key results Q4 2026"]));
  await workbench.calculated();
  expect(await set.column("MB_Objectives", "start")).toContain(serialDate(2027, 1, 1));
  expect(workbench.complaints).toEqual([]);
  expect(workbench.externalRequests).toEqual([]);
});
