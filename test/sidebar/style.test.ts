import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../core/sidebar/sidebar.css", import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

describe("The sidebar's style sheet", () => {
  test("has no rule that could reach the page around it", () => {
    const outermost = css.split("\n").filter((line) => /^[^\s}]/.test(line));
    expect(outermost).toEqual([".measured-by {", "@keyframes measured-by-turn {"]);
  });

  test("asks for nothing from anywhere", () => {
    expect(css).not.toMatch(/@import|@font-face|url\(/);
  });
});
