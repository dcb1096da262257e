import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callFunction } from "../../core/call-function.ts";
import { CellError } from "../../core/cell-error.ts";
import { parseFormula } from "../../core/formula/parse-formula.ts";
import { GOOGLE_SHEETS, spellExpression } from "../../core/formula/spell-formula.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { renderExampleCall } from "../../core/sidebar/example-call.ts";
import { LISTED_FUNCTIONS } from "../../core/sidebar/listed-functions.ts";
import { renderListedFunctions } from "../../core/sidebar/render-listed-functions.ts";
import { ENGLISH } from "../../core/sidebar/spelling.ts";

test("The list of functions that the sidebar carries is the one that core gives", () => {
  const path = new URL("../../core/sidebar/listed-functions.ts", import.meta.url);
  expect(readFileSync(path, "utf8"), "run npm run generate").toBe(renderListedFunctions());
});

describe.each(LISTED_FUNCTIONS.map((listed) => [listed.name, listed] as const))("The example of %s", (name, listed) => {
  const formula = renderExampleCall(listed, ENGLISH);

  test("is a formula that every host can spell", () => {
    const inSheets = spellExpression(parseFormula(formula.slice(1)), GOOGLE_SHEETS);
    expect(inSheets).toMatch(new RegExp(`^${name}\\(`));
    expect(inSheets).not.toMatch(/,|\d\.\d/);
  });

  test("answers what the sidebar says", () => {
    const fn = FUNCTIONS.find((candidate) => candidate.name === name);
    if (!fn) throw new Error(`${name} is not in the registry.`);
    const args = listed.example.args.map((arg) =>
      arg === null || typeof arg !== "object" ? arg : "day" in arg ? arg.day : arg.map((cell) => [cell]),
    );
    const answers = [callFunction(fn, args)].flat(2);
    expect(answers.some((answer) => answer instanceof CellError)).toBe(false);
    expect(answers).toHaveLength(listed.example.answers.length);
    for (const [index, expected] of listed.example.answers.entries()) {
      if (typeof expected === "number") expect(answers[index]).toBeCloseTo(expected, 10);
      else expect(answers[index]).toBe(expected);
    }
  });
});
