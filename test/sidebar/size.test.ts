import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildExcelAddin } from "../../excel-addin/build.ts";
import { builtAppsScript } from "../built-apps-script.ts";

const EXCEL = new URL("../../dist/excel-addin/", import.meta.url);
const MOST = 60_000;
const MOST_OF_A_LANGUAGE = 24_000;

let sheets: string;

beforeAll(async () => {
  sheets = await builtAppsScript();
  if (!existsSync(new URL("planning.js", EXCEL))) await buildExcelAddin({});
});

const size = (script: string): number => gzipSync(script, { level: 9 }).length;
const excel = (name: string): string => readFileSync(new URL(`${name}.js`, EXCEL), "utf8");
const scriptOf = (page: string): string => /<script>([\s\S]*?)<\/script>/.exec(readFileSync(`${sheets}${page}.html`, "utf8"))?.[1] ?? "";

describe("The sidebar's script, zipped, keeps to 60 KB", () => {
  test("in Excel", () => {
    expect(size(excel("taskpane"))).toBeLessThanOrEqual(MOST);
  });

  test("in Google Sheets", () => {
    expect(scriptOf("sidebar")).not.toBe("");
    expect(size(scriptOf("sidebar"))).toBeLessThanOrEqual(MOST);
  });
});

describe("A language beside English", () => {
  test.each(["es", "sv", "ro"])("%s is in no script but its own", (language) => {
    expect(size(excel(`language-${language}`))).toBeLessThanOrEqual(MOST_OF_A_LANGUAGE);
    const { inserted } = {
      es: { inserted: "Deshacer la inserción" },
      sv: { inserted: "Ångra infogning" },
      ro: { inserted: "Anulați inserarea" },
    }[language] as { inserted: string };
    expect(excel(`language-${language}`)).toContain(inserted);
    for (const script of [excel("taskpane"), excel("planning"), scriptOf("sidebar"), scriptOf("planning")])
      expect(script).not.toContain(inserted);
  });
});
