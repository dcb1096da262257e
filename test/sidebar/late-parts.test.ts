import { afterEach, expect, test } from "vitest";
import { lateParts, type PartName } from "../../core/sidebar/late-parts.ts";
import * as planning from "../../core/sidebar/planning.ts";

afterEach(() => {
  globalThis.measuredByPlanning = undefined;
});

test("A part is brought once, however often it is asked for", async () => {
  const brought: PartName[] = [];
  const parts = lateParts(async (part) => void brought.push(part));
  await Promise.all([parts.loadLanguage("sv"), parts.loadLanguage("sv")]);
  await parts.loadLanguage("sv");
  expect(brought).toEqual(["language-sv"]);
});

test("English, and the language that came with the page, need no part", async () => {
  const brought: PartName[] = [];
  const parts = lateParts(async (part) => void brought.push(part), "ro");
  await parts.loadLanguage("en");
  await parts.loadLanguage("ro");
  await parts.loadLanguage("es");
  expect(brought).toEqual(["language-es"]);
});

test("What did not arrive is asked for again", async () => {
  let failures = 1;
  const parts = lateParts(async () => {
    if (failures-- > 0) throw new Error("offline");
  });
  await expect(parts.loadLanguage("es")).rejects.toThrow("offline");
  await expect(parts.loadLanguage("es")).resolves.toBeUndefined();
});

test("The planners are those of the script that was brought; a script without any is told apart", async () => {
  const parts = lateParts(async () => {
    globalThis.measuredByPlanning = planning;
  });
  expect(await parts.loadPlanning()).toBe(planning);
  globalThis.measuredByPlanning = undefined;
  await expect(lateParts(async () => undefined).loadPlanning()).rejects.toThrow("second script");
});
