import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildWelcomeValues } from "./welcome/build-welcome-values.ts";

/** Where the page is built to. */
export const WORKBENCH_DIRECTORY = fileURLToPath(new URL("../dist/workbench/", import.meta.url));

/** Builds the workbench: a static page that asks no other server for anything. */
export async function buildWorkbench(): Promise<void> {
  await mkdir(WORKBENCH_DIRECTORY, { recursive: true });
  await build({
    entryPoints: ["main.ts", "page.css"].map((file) => fileURLToPath(new URL(`src/${file}`, import.meta.url))),
    outdir: WORKBENCH_DIRECTORY,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".svg": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "linked",
    logLevel: "warning",
  });
  for (const file of ["index.html", "icon.svg"])
    await copyFile(fileURLToPath(new URL(file, import.meta.url)), `${WORKBENCH_DIRECTORY}${file}`);
  await buildWelcomeValues(WORKBENCH_DIRECTORY);
}
