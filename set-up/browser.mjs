// Makes sure that the browser tests have a Chromium.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { canInstallDebianPackages, installDebianPackages } from "./debian.mjs";
import { findChromium } from "./find-chromium.mjs";

if (!findChromium()) {
  if (canInstallDebianPackages()) {
    console.log("Measured By: no Chromium found; installing Debian's for the browser tests …");
    installDebianPackages("chromium", "fonts-dejavu-core", "fonts-liberation");
  } else {
    console.log("Measured By: no Chromium found; installing Playwright's own for the browser tests …");
    const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
    spawnSync(process.execPath, [cli, "install", "chromium-headless-shell", "chromium"], { stdio: "inherit" });
  }
  if (!findChromium()) {
    console.error(
      "Measured By: no Chromium could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run npm test again.",
    );
    process.exit(1);
  }
}
