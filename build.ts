/** Builds dist/: every artefact, or those named on the command line ("tsx build.ts workbench"). */
import { buildAppsScript } from "./apps-script/build.ts";
import { buildExcelAddin } from "./excel-addin/build.ts";
import { buildWorkbench } from "./workbench/build.ts";

const BUILDS = { "apps-script": buildAppsScript, "excel-addin": buildExcelAddin, workbench: buildWorkbench };

const chosen = process.argv.slice(2).filter((name) => name in BUILDS);
for (const [name, build] of Object.entries(BUILDS)) if (chosen.length === 0 || chosen.includes(name)) await build();
