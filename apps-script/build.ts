/** Builds dist/apps-script: what clasp pushes. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { bundleSidebar } from "../bundle-sidebar.ts";
import { FUNCTIONS } from "../core/functions/index.ts";
import { functionTexts } from "../core/i18n/functions/en.ts";
import { LANGUAGES } from "../core/language.ts";
import { lexiconsOnOneLine, mangledProperties, shrinkScript } from "../shrink-script.ts";
import { renderHelp } from "./render-help.ts";
import { ENTRY_POINTS } from "./src/entry-points.ts";
import { METHODS } from "./src/methods.ts";
import { BUNDLE, renderEntryPoints, renderStubs } from "./src/stubs.ts";

const HERE = import.meta.dirname;
const DIST = path.join(HERE, "../dist/apps-script");

export async function buildAppsScript(): Promise<void> {
  const [code, pages] = await Promise.all([bundleCode(), renderPages()]);
  await mkdir(DIST, { recursive: true });
  await Promise.all([
    writeFile(path.join(DIST, "Code.js"), code),
    ...Object.entries(pages).map(([name, page]) => writeFile(path.join(DIST, `${name}.html`), page)),
    copyFile(path.join(HERE, "appsscript.json"), path.join(DIST, "appsscript.json")),
  ]);
}

const SHARED = {
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  write: false,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** One classic script: the top-level functions that Sheets finds, and the bundle that they call. */
async function bundleCode(): Promise<string> {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: [path.join(HERE, "src/main.ts")],
    banner: { js: `var ${BUNDLE};` },
    target: "es2019",
    // Fields of classes by assignment: to define them takes a function more.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    mangleProps: mangledProperties({ hasPlans: true }),
    plugins: [lexiconsOnOneLine, functionsWithoutNames],
  });
  const script = await shrinkScript(outputFiles[0]?.text ?? "");
  // Asks only for access to the spreadsheet the add-on is used in.
  return ["/** @OnlyCurrentDoc */", renderStubs(FUNCTIONS, functionTexts), script, renderEntryPoints(ENTRY_POINTS)].join("\n");
}

/** Custom functions are called by their place in the list: of their names, those of the stubs do. */
const functionsWithoutNames: Plugin = {
  name: "functions without names",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]core[\\/]functions[\\/](?:funnel|kpi|okr)-[\w-]+\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, "utf8")).replace(/^ {2}name: "[A-Z_]+",$/m, ""),
      loader: "ts",
    }));
  },
};

/**
 * The pages by name. The sidebar's, with style and script inside it, asks the network for nothing; it is left open at its
 * end, where the script that opens it appends the user's language and the call that starts it. Light, as Google Sheets
 * around it always is. Its parts are script elements, for that script to append or to hand over.
 * The help is a page of its own in each language. What scripts may call is text for the script itself.
 */
async function renderPages(): Promise<Readonly<Record<string, string>>> {
  const entryPoints = ["main.ts", "page.css"].map((file) => path.join(HERE, "src/sidebar", file));
  const { script, style, parts } = await bundleSidebar({ entryPoints, globalName: "MeasuredBySidebar" });
  const sidebar = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Measured By</title>
<base target="_blank">
<style>${escapeEnd(style, "style")}</style>
</head>
<body>
<main id="sidebar" data-theme="light"></main>
${renderScript(script)}
`;
  return {
    sidebar,
    methods: METHODS.join(" "),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, renderScript(part)])),
    ...Object.fromEntries(LANGUAGES.map((language) => [`help-${language}`, renderHelp(language)])),
  };
}

const renderScript = (script: string): string => `<script>${escapeEnd(script, "script")}</script>`;

/** Keeps what is inside a style or a script from ending it: "<\/script" is the same to JavaScript, and CSS has no "</". */
const escapeEnd = (text: string, element: "style" | "script"): string =>
  text.replace(new RegExp(`</(?=${element})`, "gi"), "<\\/").replaceAll("<!--", "<\\!--");
