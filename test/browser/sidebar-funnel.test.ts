import { beforeEach, expect, test } from "vitest";
import { fillFunnel } from "./fill-funnel.ts";
import { sidebarInBrowser, valuesOf } from "./sidebar-in-browser.ts";

const sidebar = sidebarInBrowser();

beforeEach(() => sidebar.tab("Funnel").click());

const fill = () => fillFunnel(sidebar.panel());

const stage = (name: string) => sidebar.panel().getByRole("row").filter({ hasText: name }).locator("td").allTextContents();

test("A goal needs its rates; what is missing is named", async () => {
  await sidebar.page.getByText(/^Still needed: .*Average deal/).waitFor();
  expect(await sidebar.button("Insert as key results").isDisabled()).toBe(true);
});

test("A revenue goal goes back to the visitors it takes, for the year, a quarter and a month", async () => {
  await fill();
  expect(await stage("New customers")).toEqual(["100", "25", "9"]);
  expect(await stage("SQLs")).toEqual(["500", "125", "42"]);
  expect(await stage("Visitors")).toEqual(["250,000", "62,500", "20,834"]);
});

test("Its stages become key results, with the Funnel plan filled in", async () => {
  await fill();
  await sidebar.button("Insert as key results").click();
  await sidebar
    .panel()
    .getByRole("heading", { name: /^Inserted: Win the customers/ })
    .waitFor();
  const [plan] = await sidebar.plans();
  expect(plan?.newSheets.map(({ name }) => name)).toContain("Funnel plan");
  expect(valuesOf(plan)).toEqual(expect.arrayContaining(["Win 25 new customers by 31 Dec 2026", 25, 125, 1000000, 0.02]));
  await sidebar.button("Undo insert").click();
  await sidebar.button("Yes, undo").click();
  await sidebar.page.getByText("The insert is undone.").waitFor();
  expect(await sidebar.sheets()).toEqual(["Sheet1"]);
});
