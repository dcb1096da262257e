import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const pages = ["README.md", ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((file) => join("docs", file))];
const texts = pages.filter((file) => file.endsWith(".md")).map((file) => [file, readFileSync(join(root, file), "utf8")] as const);
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name as string);

describe.each(texts)("%s", (page, text) => {
  test("links to what is there", () => {
    const links = [...found(text, /\]\(([^)#\s]+)/g), ...found(text, /src="([^"]+)"/g)].filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test("names files and folders of the project that are there", () => {
    // What is built is there only after a build; "…" stands for a name of the reader's choice.
    const named = found(text, /`((?:core|apps-script|excel-addin|workbench|test|set-up|docs)\/[\w./-]*)`/g);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("names commands that package.json has", () => {
    const commands = found(text, /npm run ([\w-]+)/g);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

test("every picture is shown", () => {
  const shown = texts.flatMap(([page, text]) =>
    found(text, /(?:\]\(|src=")([\w./-]+\.png)/g).map((picture) => join(dirname(page), picture)),
  );
  expect(pages.filter((file) => file.endsWith(".png") && !shown.includes(file))).toEqual([]);
});
