import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { LANGUAGES } from "../../core/language.ts";
import { WORKBENCH_DIRECTORY } from "../../workbench/build.ts";
import { serveDirectory } from "../../workbench/static-server.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { type BuiltSidebar, buildSidebarPage, openSidebar } from "../browser/open-sidebar.ts";

const LOCALES = { en: "en-US", es: "es-ES", sv: "sv-SE", ro: "ro-RO" } as const;
const OPENED = 5;

/**
 * How long until the first panel takes a click, counted from the page's load, and how large what is loaded is; then the
 * same in the workbench.
 */
export async function benchSidebar(): Promise<readonly string[]> {
  const [built, browser] = await Promise.all([buildSidebarPage(), launchChromium()]);
  try {
    const lines = [`Sidebar: script ${kilobytes(built.script)}, then ${sizesOf(built)} (zipped, with the simulated host)`];
    for (const language of LANGUAGES) {
      const times: number[] = [];
      for (let round = 0; round < OPENED; round++) times.push(await timeFirstPanel(browser, built, LOCALES[language]));
      lines.push(`Sidebar in ${language}: first panel interactive after ${middle(times).toFixed(0)} ms (middle of ${OPENED})`);
    }
    return [...lines, ...(await benchWorkbench(browser))];
  } finally {
    await browser.close();
  }
}

/** The workbench with its welcome workbook, counted from the moment its address is entered. */
async function benchWorkbench(browser: Browser): Promise<readonly string[]> {
  const server = await serveDirectory(WORKBENCH_DIRECTORY, 0);
  const panel: number[] = [];
  const numbers: number[] = [];
  for (let round = 0; round < OPENED; round++) {
    const page = await browser.newPage({ locale: LOCALES.en, viewport: { width: 1440, height: 900 } });
    await page.goto(server.address, { waitUntil: "commit" });
    const appears = async (selector: string) =>
      (await page.waitForFunction((wanted) => document.querySelector(wanted) && performance.now(), selector)).jsonValue();
    // The charts are drawn over the grid from its numbers.
    const [first, charts] = await Promise.all(["#sidebar .template input", "#charts svg"].map(appears));
    panel.push(first ?? Number.NaN);
    numbers.push(charts ?? Number.NaN);
    await page.close();
  }
  server.close();
  return [
    `Workbench: the sidebar is interactive after ${middle(panel).toFixed(0)} ms, the welcome workbook's numbers and charts are visible after ${middle(numbers).toFixed(0)} ms (middle of ${OPENED})`,
  ];
}

async function timeFirstPanel(browser: Browser, built: BuiltSidebar, locale: string): Promise<number> {
  const page = await openSidebar(browser, built, { locale });
  await page.locator(".template input").first().waitFor();
  // The sidebar is mounted once the page has loaded; its first panel stands when its measure does.
  const time = await page.evaluate(() => performance.getEntriesByName("first panel")[0]?.duration ?? Number.NaN);
  await page.close();
  return time;
}

const sizesOf = ({ parts }: BuiltSidebar): string =>
  Object.entries(parts)
    .map(([name, part]) => `${name} ${kilobytes(part)}`)
    .join(", ");

const kilobytes = (script: string): string => `${(gzipSync(script).length / 1024).toFixed(1)} KB`;

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
