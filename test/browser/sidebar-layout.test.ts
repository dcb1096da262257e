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

/** Brings the sidebar into each of its states, one after the other. */
const STATES: readonly (readonly [name: string, enter: (page: Page) => Promise<void>])[] = [
  ["insert", async (page) => page.locator(".template").first().waitFor()],
  ["inserting", holdInsert],
  ["inserted", releaseInsert],
  ["undo", async (page) => page.locator(".inserted .quiet").first().click()],
  ["failed", failWithEverything],
  ["no template", async (page) => page.locator("[role=tabpanel]:not([hidden]) input[type=search]").fill("xyzzy")],
  ["functions", async (page) => page.getByRole("tab").nth(1).click()],
  ["function", async (page) => page.locator(".function-head", { hasText: "OKR_STATUS" }).click()],
  ["formula inserted", async (page) => page.locator(".function-detail .primary").click()],
  ["no function", async (page) => page.locator("[role=tabpanel]:not([hidden]) input[type=search]").fill("xyzzy")],
];

const insertButton = (page: Page) => page.locator(".foot .primary");

async function holdInsert(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { release: window.sidebarPage.host?.holdWrites() });
  });
  await insertButton(page).click();
  await page.locator(".busy").waitFor();
}

async function releaseInsert(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { release(): void }).release());
  await page.locator(".inserted").waitFor();
}

/** Dates of one's own, and the longest message there is. */
async function failWithEverything(page: Page): Promise<void> {
  await page.locator(".foot select").selectOption("own");
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

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof AxeModule }).axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
  });
}

async function walkStates(settings: SidebarSettings, look: (page: Page, state: string) => Promise<void>): Promise<void> {
  const page = await openSidebar(browser, built, settings);
  for (const [state, enter] of STATES) {
    await enter(page);
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => (animation instanceof CSSTransition ? animation.finished : undefined))),
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
          expect(await findViolations(page), state).toEqual([]);
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
    await page.getByRole("tab").nth(1).click();
    const heads = page.locator(".function-head");
    for (let index = 0; index < (await heads.count()); index++) {
      await heads.nth(index).click();
      expect(await page.evaluate(findCutOff), `function ${index + 1}`).toEqual([]);
    }
    await page.close();
  });
});
