import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildAppsScript } from "../apps-script/build.ts";

/** Where the built add-on stands; builds it where it is missing. */
export async function builtAppsScript(): Promise<string> {
  const folder = fileURLToPath(new URL("../dist/apps-script/", import.meta.url));
  if (!["Code.js", "sidebar.html", "planning.html", "appsscript.json"].every((name) => existsSync(`${folder}${name}`)))
    await buildAppsScript();
  return folder;
}
