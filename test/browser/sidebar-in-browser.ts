import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { WriteFailureReason } from "../../core/sidebar-host.ts";
import { launchChromium } from "./launch-chromium.ts";
import { type BuiltSidebar, buildSidebarPage, faultsOf, openSidebar, type SidebarSettings } from "./open-sidebar.ts";

/** A fresh sidebar for each test of a file, and the words in which tests speak of it. A page that logs an error fails its test. */
export function sidebarInBrowser() {
  let browser: Browser;
  let built: BuiltSidebar;
  let page: Page;

  beforeAll(async () => {
    [browser, built] = await Promise.all([launchChromium(), buildSidebarPage()]);
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    page = await openSidebar(browser, built);
    page.setDefaultTimeout(10_000);
  });

  afterEach(async () => {
    expect(faultsOf(page)).toEqual([]);
    await page.close();
  });

  const panel = (): Locator => page.locator("[role=tabpanel]:not([hidden])");
  const button = (name: string): Locator => panel().getByRole("button", { name, exact: true });

  return {
    get page(): Page {
      return page;
    },
    /** Opens another sidebar in place of the one that every test starts with. */
    async reopen(settings: SidebarSettings): Promise<void> {
      await page.close();
      page = await openSidebar(browser, built, settings);
      page.setDefaultTimeout(10_000);
    },
    panel,
    button,
    field: (label: string): Locator => panel().getByLabel(label, { exact: true }),
    tab: (name: string): Locator => page.getByRole("tab", { name }),
    search: (): Locator => panel().getByRole("searchbox"),
    status: (): Locator => panel().getByRole("status").filter({ hasText: /./ }),
    alert: (): Locator => panel().getByRole("alert").filter({ hasText: /./ }),
    /** What the host was handed to write, in order. */
    plans: (): Promise<readonly SheetPlan[]> => page.evaluate(() => (window.sidebarPage.host?.plans ?? []) as SheetPlan[]),
    sheets: () => page.evaluate(async () => (await window.sidebarPage.host?.inspect())?.sheets),
    formulas: () => page.evaluate(() => window.sidebarPage.host?.formulas),
    /** What the host's further capabilities were asked, in order. */
    asked: (): Promise<readonly string[]> => page.evaluate(() => window.sidebarPage.host?.asked ?? []),
    failNext: (reason: WriteFailureReason): Promise<void> => page.evaluate((why) => window.sidebarPage.host?.failNext(why), reason),
    async insert(template: string): Promise<void> {
      await page.getByRole("radio", { name: template }).check();
      await button("Insert").click();
      await page.getByRole("heading", { name: `Inserted: ${template}` }).waitFor();
    },
  };
}

/** What a plan types into cells, formulas left out. */
export const valuesOf = (plan: SheetPlan | undefined): readonly unknown[] =>
  [
    ...(plan?.newSheets ?? []).flatMap((sheet) => sheet.blocks.map((block) => block.cells)),
    ...(plan?.edits ?? []).map((edit) => edit.after),
  ]
    .flat(2)
    .flatMap((cell) => (cell && cell.kind !== "formula" ? [cell.value] : []));
