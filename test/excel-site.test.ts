import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { parse } from "acorn";
import { beforeAll, describe, expect, test } from "vitest";
import { SPECIFICATIONS } from "../core/functions/specifications.ts";
import { FUNCTION_TEXTS } from "../core/i18n/functions/index.ts";
import { LANGUAGES } from "../core/language.ts";
import { buildExcelAddin } from "../excel-addin/build.ts";
import { ICON_SIZES } from "../excel-addin/draw-icon.ts";
import { headersOf, renderHeaders } from "../excel-addin/site-headers.ts";

const SITE = new URL("../dist/excel-addin/", import.meta.url);
const readText = (name: string): Promise<string> => readFile(new URL(name, SITE), "utf8");
const pagesOf = async (): Promise<readonly string[]> => (await readdir(SITE)).filter((name) => name.endsWith(".html"));

beforeAll(async () => {
  if (!existsSync(new URL("taskpane.js", SITE))) await buildExcelAddin({});
});

describe("the site of the add-in", () => {
  test("has every file that the manifest names", async () => {
    const addresses = (await readText("manifest.xml")).match(/https:\/\/localhost:3000\/[^"]+/g) ?? [];
    const missing = addresses.map((address) => new URL(address).pathname.slice(1)).filter((name) => !existsSync(new URL(name, SITE)));
    expect(addresses.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  test("has help for every function at the anchor that functions.json names, in every language", async () => {
    for (const language of LANGUAGES) {
      const suffix = language === "en" ? "" : `.${language}`;
      const help = await readText(`help${suffix}.html`);
      const { functions } = JSON.parse(await readText(`functions${suffix}.json`)) as { functions: { helpUrl: string }[] };
      for (const { helpUrl } of functions) {
        const { pathname, hash } = new URL(helpUrl);
        expect(pathname).toBe(`/help${suffix}.html`);
        expect(help).toContain(`<h2 id="${hash.slice(1)}">`);
      }
    }
  });

  test("asks nothing of the network but Microsoft's office.js", async () => {
    for (const page of await pagesOf()) {
      const addresses = (await readText(page)).match(/(?:src|href)="([^"]+)"/g) ?? [];
      const foreign = addresses.filter((address) => /"(?:https?:)?\/\//.test(address));
      expect(foreign.filter((address) => !address.startsWith('src="https://appsforoffice.microsoft.com/lib/1/hosted/'))).toEqual([]);
    }
    const style = await readText("taskpane.css");
    expect(style).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });

  test("asks nothing of the script engines that came with Excel 2021 which they do not know", async () => {
    const names = (await readdir(SITE)).filter((name) => name.endsWith(".js"));
    const scripts = await Promise.all(names.map(async (name) => ({ name, text: await readText(name) })));
    expect(scripts.length).toBeGreaterThan(5);
    // Safari's before 16.4 does not load a script with a regular expression that looks behind.
    expect(scripts.filter(({ text }) => /\(\?<[=!]/.test(text)).map(({ name }) => name)).toEqual([]);
    // What calculates cells on Windows does not come with a browser that is kept up to date.
    const calculations = scripts.find(({ name }) => name === "functions.js")?.text ?? "";
    expect(calculations.match(/\.(?:at|replaceAll|findLast|hasOwn|toSorted|toReversed)\(|structuredClone/g)).toBeNull();
  });

  test("forbids everything else by its content security policy", async () => {
    for (const page of await pagesOf()) {
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(await readText(page))?.[1] ?? "";
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
    }
  });

  test("tells its host which headers to send, as the development server does", async () => {
    const rules = (await readText("_headers"))
      .trim()
      .split(/\n\n/)
      .map((rule) => rule.split("\n"));
    expect(rules.map(([pattern]) => pattern)).toEqual(["/*", "/assets/*", "/*.css", "/*.html", "/*.js", "/*.json", "/*.xml"]);
    expect(rules.flat().filter((line) => /x-frame-options|no-store/.test(line))).toEqual([]);
    expect(headersOf("/functions.sv.json")).toEqual({
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
    });
    expect(headersOf("/assets/icon-32.png")).toMatchObject({ "cache-control": "public, max-age=86400" });
    expect(renderHeaders("/add-in")).toContain("/add-in/assets/*\n  cache-control: public");
    for (const [, ...headers] of rules) for (const header of headers) expect(header).toMatch(/^ {2}[a-z-]+: \S/);
  });

  test("asks nothing by alert, confirm or prompt, which Office forbids", async () => {
    for (const name of ["taskpane.js", "planning.js", "reminder.js"])
      expect(await readText(name)).not.toMatch(/(?<![\w$.])(?:window\.)?(?:alert|confirm|prompt)\(/);
  });

  test("has no inline scripts", async () => {
    for (const page of await pagesOf()) expect(await readText(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/i);
  });
});

describe("functions.js", () => {
  test("is at most 48 KB", async () => {
    expect((await readFile(new URL("functions.js", SITE))).length).toBeLessThanOrEqual(48 * 1024);
  });

  test("speaks the JavaScript of 2019, which older runtimes know", async () => {
    parse(await readText("functions.js"), { ecmaVersion: 2019 });
    parse(await readText("taskpane.js"), { ecmaVersion: 2019 });
  });

  test("carries no text that users read in documentation, and no twin", async () => {
    const script = await readText("functions.js");
    const twins = Object.values(SPECIFICATIONS).flatMap(({ twin }) => (typeof twin === "string" ? [twin.slice(0, 24)] : []));
    const summaries = LANGUAGES.flatMap((language) => Object.values(FUNCTION_TEXTS[language]).map(({ summary }) => summary.slice(0, 24)));
    expect(twins.length).toBeGreaterThan(30);
    expect([...twins, ...summaries].filter((text) => script.includes(text))).toEqual([]);
  });
});

describe("the icons", () => {
  test.each(ICON_SIZES)("of %i pixels is a square picture with transparent corners", async (size) => {
    const file = await readFile(new URL(`assets/icon-${size}.png`, SITE));
    expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    const from = file.indexOf("IDAT");
    const lines = inflateSync(file.subarray(from + 4, from + 4 + file.readUInt32BE(from - 4)));
    expect(lines.length).toBe(size * (1 + size * 4));
    const pixel = (x: number, y: number) => [...lines.subarray(y * (1 + size * 4) + 1 + x * 4, y * (1 + size * 4) + 5 + x * 4)];
    expect(pixel(0, 0)[3]).toBeLessThan(255);
    expect(pixel(size / 2, size - 1)).toEqual([31, 58, 95, 255]);
    expect(pixel((size * 12) / 16, size / 2)).toEqual([126, 214, 174, 255]);
  });
});
