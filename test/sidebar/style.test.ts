import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const SIDEBAR = new URL("../../core/sidebar/", import.meta.url);
const readStyle = (file: string): string => readFileSync(new URL(file, SIDEBAR), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const files = readdirSync(new URL("style/", SIDEBAR));
const css = files.map((file) => readStyle(`style/${file}`)).join("\n");

describe("The sidebar's style sheet", () => {
  test("is its parts, each once", () => {
    const imported = readStyle("sidebar.css").trim().split("\n");
    expect(imported.sort()).toEqual(files.map((file) => `@import "./style/${file}";`).sort());
  });

  test("has no rule that could reach the page around it", () => {
    const outermost = css.split("\n").filter((line) => /^[^\s}]/.test(line));
    expect(new Set(outermost)).toEqual(new Set([".measured-by {", "@keyframes measured-by-turn {"]));
  });

  test("asks for nothing from anywhere", () => {
    expect(css).not.toMatch(/@import|@font-face|url\(/);
  });
});
