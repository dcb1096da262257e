/** Writes every file that is made from the registry ("npm run generate"). A test fails when one is out of date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { FUNCTION_TEXTS } from "./core/i18n/functions/index.ts";
import { LANGUAGES } from "./core/language.ts";
import { renderTwins } from "./core/publish/render-twins.ts";
import { renderFunctionReference } from "./core/reference/render-function-reference.ts";
import { renderFunctionTable } from "./core/reference/render-function-table.ts";
import { renderFunctionTexts } from "./core/reference/render-function-texts.ts";
import { renderListedFunctions } from "./core/sidebar/render-listed-functions.ts";
import { helpName } from "./excel-addin/render-help.ts";
import { DEVELOPMENT_ORIGIN } from "./excel-addin/render-manifest.ts";
import { functionsJsonName, renderFunctionsJson } from "./excel-addin/src/functions-json.ts";

export interface GeneratedFile {
  readonly path: string;
  /** The file's whole text, from what it holds now. */
  readonly render: (current: string) => string;
}

/** In this order, each by its path from here. */
export const GENERATED: readonly GeneratedFile[] = [
  { path: "docs/functions.md", render: renderFunctionReference },
  { path: "README.md", render: (current) => replaceBetween(current, "functions", renderFunctionTable()) },
  ...LANGUAGES.map((language) => ({ path: `test/golden/functions.${language}.md`, render: () => renderFunctionTexts(language) })),
  { path: "core/sidebar/listed-functions.ts", render: renderListedFunctions },
  { path: "core/publish/twins.ts", render: renderTwins },
  ...LANGUAGES.map((language) => ({
    path: `test/golden/${functionsJsonName(language)}`,
    render: () => renderFunctionsJson(FUNCTION_TEXTS[language], `${DEVELOPMENT_ORIGIN}/${helpName(language)}`),
  })),
];

/** Replaces what stands between <!-- name --> and <!-- /name -->. */
function replaceBetween(text: string, name: string, content: string): string {
  const [before, rest, ...more] = text.split(`<!-- ${name} -->`);
  const [, after, ...others] = rest?.split(`<!-- /${name} -->`) ?? [];
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`The text has to have <!-- ${name} --> and <!-- /${name} --> once.`);
  return `${before}<!-- ${name} -->\n${content}\n<!-- /${name} -->${after}`;
}

/** The file as it stands in the repository; "" where it is not there yet. */
export const readGenerated = ({ path }: GeneratedFile): string => (existsSync(locate(path)) ? readFileSync(locate(path), "utf8") : "");

const locate = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of GENERATED) {
    const current = readGenerated(file);
    const text = file.render(current);
    if (text === current) continue;
    writeFileSync(locate(file.path), text);
    console.log(`wrote ${file.path}`);
  }
}
