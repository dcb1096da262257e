/** Draws the pictures of the workbench and of the sidebar for docs/ ("tsx test/browser/draw-pictures.ts"), from what is built. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { WORKBENCH_DIRECTORY } from "../../workbench/build.ts";
import { serveDirectory } from "../../workbench/static-server.ts";
import { launchChromium } from "./launch-chromium.ts";

const PICTURES = fileURLToPath(new URL("../../docs/", import.meta.url));
const shown = "#sidebar [role=tabpanel]:not([hidden])";

const OWN = `Win more leads from our website in Q4 2026
- Raise demo sign-ups from 40 to 120 by 31 December
- Increase conversion rate by 5% by 31 December
- Publish 2 customer stories a month`;

const tab = (page: Page, index: number) => page.locator("#sidebar [role=tab]").nth(index).click();

const SCENES: readonly (readonly [name: string, enter: (page: Page) => Promise<void>])[] = [
  ["insert", async (page) => page.locator(`${shown} .template`).first().waitFor()],
  ["own-okrs", writeOwn],
  ["check-in", checkIn],
  ["functions", findFunction],
  ["funnel", planFunnel],
  ["share", shareFormulas],
  ["share-in-swedish", async (page) => void (await page.locator("#sidebar .head select").selectOption("sv"))],
];

async function writeOwn(page: Page): Promise<void> {
  await page.locator(`${shown} .segments input`).last().check();
  await page.locator(`${shown} textarea`).fill(OWN);
  await page.locator(`${shown} .scroll .quiet`).click();
  await page.locator(".draft").waitFor();
}

async function checkIn(page: Page): Promise<void> {
  await open(page, "welcome");
  await tab(page, 1);
  await page.locator(".check-in .entry-head").nth(2).waitFor();
  const measured = page.locator(".check-in .entry-head", { hasText: / of / }).first();
  if ((await measured.getAttribute("aria-expanded")) === "false") await measured.click();
  const fields = page.locator(".check-in-form input[type=text]");
  for (const [index, typed] of ["131", "8", "The new form converts", "Roll it out to every page"].entries())
    await fields.nth(index).fill(typed);
}

async function findFunction(page: Page): Promise<void> {
  await tab(page, 2);
  await page.locator(`${shown} input[type=search]`).fill("conversion rate");
  await page.locator(".function .entry-head").first().click();
}

async function planFunnel(page: Page): Promise<void> {
  await tab(page, 3);
  await page.locator(`${shown} .scroll input`).first().waitFor();
  const inputs = page.locator(`${shown} .scroll input`);
  for (const [index, typed] of ["1,000,000", "20", "", "95", "20,000", "8,000", "2", "25", "40", "22"].entries())
    await inputs.nth(index).fill(typed);
  await page.locator(".stages").scrollIntoViewIfNeeded();
}

async function shareFormulas(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = window.measuredBy.workbook.insertSheet("Campaigns");
    sheet.getRange("A1:D1").setValues([[1200, 30, "", ""]]);
    sheet.getRange("C1").setValue({ f: "=KPI_CONVERSION(B1,A1)" });
    sheet.getRange("D1").setValue({ f: "=KPI_CHANGE(A1,B1)" });
  });
  await tab(page, 4);
  await page.locator(`${shown} .share-section .quiet`).first().click();
  await page.locator(".changes").waitFor();
}

async function open(page: Page, template: string): Promise<void> {
  await page.goto(`${server.address}?template=${template}`);
  await page.waitForFunction(() => window.measuredBy?.opened);
  await page.evaluate(() => window.measuredBy.opened);
}

/** The whole page, and the Dashboard down to its list of objectives. */
async function drawWorkbench(): Promise<void> {
  const swedish = await browser.newPage({ locale: "sv-SE", viewport: { width: 1440, height: 900 } });
  await open(swedish, "welcome");
  await swedish.locator("#charts svg").first().waitFor();
  await swedish.screenshot({ path: `${PICTURES}workbench.png` });
  await swedish.close();

  const english = await browser.newPage({ locale: "en-US", viewport: { width: 1440, height: 1120 } });
  await open(english, "welcome");
  await english.locator("#charts svg").first().waitFor();
  const canvases = await Promise.all((await english.locator("#grid canvas").all()).map((canvas) => canvas.boundingBox()));
  // The toolbar's formula bar is a canvas too.
  const grid = canvases.find((canvas) => canvas && canvas.height > 500);
  if (!grid) throw new Error("The grid is not drawn.");
  await english.screenshot({ path: `${PICTURES}dashboard.png`, clip: { ...grid, width: 1132, height: 940 } });
  await english.close();
}

await mkdir(`${PICTURES}sidebar`, { recursive: true });
const server = await serveDirectory(WORKBENCH_DIRECTORY, 0);
const browser = await launchChromium();
await drawWorkbench();
const page = await browser.newPage({ locale: "en-US", viewport: { width: 1440, height: 760 }, deviceScaleFactor: 1.5 });
await open(page, "empty");
for (const [name, enter] of SCENES) {
  await enter(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.locator("#sidebar").screenshot({ path: `${PICTURES}sidebar/${name}.png` });
}
await browser.close();
server.close();
