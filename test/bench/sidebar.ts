import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { LANGUAGES } from "../../core/language.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { type BuiltSidebar, buildSidebarPage, openSidebar } from "../browser/open-sidebar.ts";

const LOCALES = { en: "en-US", es: "es-ES", sv: "sv-SE", ro: "ro-RO" } as const;
const OPENED = 5;

/** How long until the first panel takes a click, counted from the page's load, and how large what is loaded is. */
export async function benchSidebar(): Promise<readonly string[]> {
  const [built, browser] = await Promise.all([buildSidebarPage(), launchChromium()]);
  try {
    const lines = [`Sidebar: script ${kilobytes(built.script)}, then ${sizesOf(built)} (zipped, with the simulated host)`];
    for (const language of LANGUAGES) {
      const times: number[] = [];
      for (let round = 0; round < OPENED; round++) times.push(await timeFirstPanel(browser, built, LOCALES[language]));
      lines.push(`Sidebar in ${language}: first panel interactive after ${middle(times).toFixed(0)} ms (middle of ${OPENED})`);
    }
    return lines;
  } finally {
    await browser.close();
  }
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
