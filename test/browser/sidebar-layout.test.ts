import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type AxeModule from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../core/language.ts";
import { findCutOff } from "./find-cut-off.ts";
import { launchChromium } from "./launch-chromium.ts";
import { type BuiltSidebar, buildSidebarPage, faultsOf, openSidebar, type SidebarSettings } from "./open-sidebar.ts";

const PICTURES = fileURLToPath(new URL("../../test-results/sidebar/", import.meta.url));
const LOCALES = { en: "en-US", es: "es-ES", sv: "sv-SE", ro: "ro-RO" } as const;

let browser: Browser;
let built: BuiltSidebar;
let axe: string;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  [browser, built] = await Promise.all([launchChromium(), buildSidebarPage()]);
});

afterAll(() => browser?.close());

const ALL_OFFERS = ["formulas", "copies", "leftovers", "people", "digest", "calendar", "names", "selection"] as const;
const shown = "[role=tabpanel]:not([hidden])";

/** Brings the sidebar into each of its states, one after the other. */
const STATES: readonly (readonly [name: string, enter: (page: Page) => Promise<void>])[] = [
  ["insert", async (page) => page.locator(".template").first().waitFor()],
  ["insert, more choices", async (page) => page.locator(".foot summary").first().click()],
  ["own OKRs", writeOwn],
  ["own OKRs read", readOwn],
  ["own OKRs corrected", async (page) => page.locator(".draft-key-result summary").first().click()],
  ["inserting", holdInsert],
  ["inserted", releaseInsert],
  ["undo", async (page) => page.locator(".inserted .quiet").first().click()],
  ["failed", failWithEverything],
  ["no template", searchInVain(0)],
  ["check in", openPanel(1, ".check-in-form")],
  ["checked in", checkIn],
  ["next period", async (page) => page.locator(`${shown} .scroll > .quiet`).click()],
  ["functions", openPanel(2, ".function")],
  ["function", async (page) => page.locator(".function .entry-head", { hasText: "OKR_STATUS" }).click()],
  ["function of picked cells", async (page) => page.locator(".function-detail .quiet").click()],
  ["formula inserted", async (page) => page.locator(".function-detail .primary").click()],
  ["no function", searchInVain(2)],
  ["funnel", openPanel(3, ".fields, .field")],
  ["funnel planned", planFunnel],
  ["share", openPanel(4, ".people, .share-section")],
  ["share, all done", shareEverything],
];

const insertButton = (page: Page) => page.locator(`${shown} .foot .primary`);

function openPanel(index: number, standing: string) {
  return async (page: Page): Promise<void> => {
    await page.getByRole("tab").nth(index).click();
    await page.locator(`${shown} :is(${standing})`).first().waitFor();
  };
}

function searchInVain(panel: number) {
  return async (page: Page): Promise<void> => {
    await page.getByRole("tab").nth(panel).click();
    if (panel === 0) await page.locator(`${shown} .segments input`).first().check();
    await page.locator(`${shown} input[type=search]`).fill("xyzzy");
  };
}

async function writeOwn(page: Page): Promise<void> {
  await page.locator(`${shown} .foot summary`).click();
  await page.locator(`${shown} .segments input`).last().check();
  await page.locator(`${shown} textarea`).waitFor();
}

async function readOwn(page: Page): Promise<void> {
  await page.locator(`${shown} textarea`).fill(`Win more leads with an extraordinarily-long-hyphenated-compound-word
- Raise demo sign-ups from 40 to 120 by 31 December
- Increase conversion rate by 5%
- Donaudampfschifffahrtsgesellschaftskapitänsmützen in 12 Ländern
A line without a place`);
  await page.locator(`${shown} .scroll .quiet`).click();
  await page.locator(".draft").waitFor();
}

async function holdInsert(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { release: window.sidebarPage.host?.holdWrites() });
  });
  await insertButton(page).click();
  await page.locator(`${shown} .busy`).waitFor();
}

async function releaseInsert(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { release(): void }).release());
  await page.locator(".inserted").waitFor();
}

/** Dates of one's own, and the longest message there is. */
async function failWithEverything(page: Page): Promise<void> {
  await page.locator(`${shown} .foot select`).first().selectOption("own");
  await page.evaluate(() =>
    window.sidebarPage.host?.failNext({
      kind: "host",
      message: "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.",
      leftovers: ["Översikt (2)", "ResultadosClaveDelDepartamentoDeMercadotecnia"],
    }),
  );
  await insertButton(page).click();
  await page.locator(".failure").waitFor();
}

async function checkIn(page: Page): Promise<void> {
  await page.locator(".check-in-form input").first().fill("3");
  await insertButton(page).click();
  await page.locator(`${shown} .inserted`).waitFor();
}

async function planFunnel(page: Page): Promise<void> {
  const inputs = page.locator(`${shown} .scroll input`);
  for (const [index, typed] of ["1000000", "20", "", "95", "20000", "8000", "2", "25", "40", "22", "30"].entries())
    await inputs.nth(index).fill(typed);
  await page.locator(".stages").waitFor();
}

async function shareEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { host } = window.sidebarPage;
    host?.nameFormula("Conversion_rate_of_the_newest_newsletter", "=KPI_CTR(Sheet1!$A$1,Sheet1!$B$1)");
    host?.nameFormula("Comparison", "=KPI_COMPARE(Sheet1!$A$1:$A$9,Sheet1!$B$1:$B$9,1)");
    host?.typeFormula("Sheet1", "B2", "OKR_STATUS(C2,C3,C4,C5)", "On track");
    host?.typeFormula("Sheet1", "B3", "Comparison+1", 7);
    host?.typeFormula("Sheet1", "B4", "KPI_CTR(C2,C3)", "#VALUE!");
  });
  await page.locator(`${shown} .share-section .quiet`).first().click();
  await page.locator(".changes").waitFor();
  await page
    .locator(`${shown} [inputmode=email]`)
    .first()
    .fill("a.very.long.address.of.a.person@subdomain.of.an.organisation.example.com, nobody");
  await page.locator(".share-section:has(.fields) .actions .quiet").first().click();
  await page.locator(".mail").waitFor();
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof AxeModule }).axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
  });
}

async function walkStates(settings: SidebarSettings, look: (page: Page, state: string) => Promise<void>): Promise<void> {
  const page = await openSidebar(browser, built, { offers: ALL_OFFERS, ...settings });
  page.setDefaultTimeout(10_000);
  for (const [state, enter] of STATES) {
    await enter(page).catch((cause) => {
      throw new Error(`in the state “${state}”`, { cause });
    });
    await page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .map((animation) => (animation instanceof CSSTransition ? animation.finished.catch(() => undefined) : undefined)),
      ),
    );
    await look(page, state);
  }
  expect(faultsOf(page)).toEqual([]);
  await page.close();
}

describe.each(LANGUAGES)("In %s nothing is cut off and axe finds nothing", (language) => {
  for (const width of [300, 320])
    for (const theme of ["light", "dark"] as const)
      test(`${width} px wide, ${theme}`, async () => {
        await walkStates({ locale: LOCALES[language], width, theme }, async (page, state) => {
          await page.screenshot({ path: `${PICTURES}${language}-${width}-${theme}-${state}.png` });
          expect(await page.evaluate(findCutOff), state).toEqual([]);
          if (width === 300) expect(await findViolations(page), state).toEqual([]);
        });
      });

  test("with text at 200 %", async () => {
    await walkStates({ locale: LOCALES[language], textSize: 200 }, async (page, state) => {
      await page.screenshot({ path: `${PICTURES}${language}-200-percent-${state}.png` });
      expect(await page.evaluate(findCutOff), state).toEqual([]);
    });
  });

  test("in every function's explanation", async () => {
    const page = await openSidebar(browser, built, { locale: LOCALES[language], kind: "excel" });
    await page.getByRole("tab").nth(2).click();
    await page.locator(".function .entry-head").first().waitFor();
    const heads = page.locator(".function .entry-head");
    for (let index = 0; index < (await heads.count()); index++) {
      await heads.nth(index).click();
      expect(await page.evaluate(findCutOff), `function ${index + 1}`).toEqual([]);
    }
    await page.close();
  });
});
