import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../set-up/find-chromium.mjs";

/** The browser of this machine, headless and quiet: it asks the network for nothing of its own. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found: run node set-up/browser.mjs.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
};
