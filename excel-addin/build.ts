import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { bundleSidebar } from "../bundle-sidebar.ts";
import { FUNCTION_TEXTS } from "../core/i18n/functions/index.ts";
import { LANGUAGES } from "../core/language.ts";
import { lexiconsOnOneLine, mangledProperties, shrinkScript } from "../shrink-script.ts";
import { drawIcon, ICON_SIZES } from "./draw-icon.ts";
import { helpName, renderHelp } from "./render-help.ts";
import { DEVELOPMENT_ORIGIN, type Deployment, readDeployment, renderManifest } from "./render-manifest.ts";
import { renderHeaders } from "./site-headers.ts";
import { functionsJsonName, renderFunctionsJson } from "./src/functions-json.ts";

const SOURCE = fileURLToPath(new URL(".", import.meta.url));
const TARGET = fileURLToPath(new URL("../dist/excel-addin/", import.meta.url));

/** What functions.js is made from. */
const FUNCTIONS_SCRIPT = `${SOURCE}src/functions.ts`;

/** How the scripts are bundled. */
const BUNDLE = {
  bundle: true,
  format: "iife",
  // The JavaScript-only runtime of older desktop builds is older than any browser that shows the pane.
  target: "es2019",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;

/**
 * Builds dist/excel-addin: a static site for any https origin, and the manifest that points there. Without options the
 * command line decides (`npm run build -- --origin https://add-in.example.com --id …`).
 */
export async function buildExcelAddin(deployment: Deployment = readCommandLine()): Promise<void> {
  const origin = deployment.origin ?? DEVELOPMENT_ORIGIN;
  await rm(TARGET, { recursive: true, force: true });
  await mkdir(`${TARGET}assets`, { recursive: true });

  await writeFile(`${TARGET}functions.js`, await bundleFunctions());
  await build({ ...BUNDLE, entryPoints: [{ in: `${SOURCE}src/reminder.ts`, out: "reminder" }], outdir: TARGET });
  const entryPoints = ["taskpane.ts", "taskpane.css"].map((file) => `${SOURCE}src/${file}`);
  const { script, style, parts } = await bundleSidebar({ entryPoints, target: BUNDLE.target });
  for (const [name, part] of Object.entries({ taskpane: script, ...parts })) await writeFile(`${TARGET}${name}.js`, part);
  await writeFile(`${TARGET}taskpane.css`, style);
  for (const page of ["functions.html", "reminder.html", "taskpane.html"]) await copyFile(`${SOURCE}src/${page}`, `${TARGET}${page}`);
  await writeFile(`${TARGET}manifest.xml`, renderManifest(await readFile(`${SOURCE}manifest.xml`, "utf8"), deployment));
  for (const language of LANGUAGES) {
    const help = helpName(language);
    await writeFile(`${TARGET}${functionsJsonName(language)}`, renderFunctionsJson(FUNCTION_TEXTS[language], `${origin}/${help}`));
    await writeFile(`${TARGET}${help}`, renderHelp(language));
  }
  await writeFile(`${TARGET}_headers`, renderHeaders(new URL(origin).pathname.replace(/\/$/, "")));
  for (const size of ICON_SIZES) await writeFile(`${TARGET}assets/icon-${size}.png`, drawIcon(size));
}

/** Every cell that calls a function waits for this script: the one that is made as small as can be. */
async function bundleFunctions(): Promise<string> {
  const mangleProps = mangledProperties({ hasPlans: false });
  const { outputFiles } = await build({
    ...BUNDLE,
    entryPoints: [FUNCTIONS_SCRIPT],
    mangleProps,
    plugins: [lexiconsOnOneLine],
    write: false,
  });
  return shrinkScript(outputFiles[0]?.text ?? "", { isAscii: true });
}

/** What follows "npm run build --". A mistake there ends the build with one line that says what it is. */
function readCommandLine(): Deployment {
  try {
    return readDeployment(process.argv);
  } catch (error) {
    console.error(`Measured By: ${(error as Error).message}`);
    process.exit(1);
  }
}
