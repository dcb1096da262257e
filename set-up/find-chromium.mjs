import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium on this machine, Playwright's own included, or undefined. CHROMIUM_PATH wins. */
export function findChromium() {
  const installed = CANDIDATES.find((path) => path && existsSync(path));
  if (installed) return installed;
  try {
    const own = createRequire(import.meta.url)("playwright-core").chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}
