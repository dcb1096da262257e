import { describe, expect, test } from "vitest";
import { readTyped } from "../../workbench/src/read-typed.ts";

const read = (typed: string) => readTyped(typed, 2026);

describe("a number typed with a decimal comma becomes one that Univer reads", () => {
  test.each([
    ["0,24", "0.24"],
    [",5", "0.5"],
    ["12345,6", "12345.6"],
    ["1.234", "1,234"],
    ["1.234,5", "1,234.5"],
    ["1 234,5", "1,234.5"],
    ["1\u00a0234\u00a0567,25", "1,234,567.25"],
    ["1\u202f234", "1,234"],
    ["-0,5", "-0.5"],
    ["−0,5", "-0.5"],
    ["+0,5", "0.5"],
    ["24,5%", "24.5%"],
    ["24,5 %", "24.5%"],
    ["24,5\u00a0%", "24.5%"],
    [" 7 ", "7"],
    ["007", "007"],
  ])("%j is %j", (typed, spelled) => expect(read(typed)).toBe(spelled));
});

describe("a day typed before its month becomes the day of the calendar", () => {
  test.each([
    ["21/11/2026", "2026-11-21"],
    ["21.11.2026", "2026-11-21"],
    ["21-11-2026", "2026-11-21"],
    ["5/3/2026", "2026-03-05"],
    ["5/3/26", "2026-03-05"],
    ["5/3/85", "1985-03-05"],
    ["5/3", "2026-03-05"],
    ["29/2/2028", "2028-02-29"],
  ])("%j is %j", (typed, spelled) => expect(read(typed)).toBe(spelled));
});

describe("anything else stays as it was typed", () => {
  test.each([
    "",
    "-",
    ",",
    "5,",
    "0.24",
    "1.2345",
    "1.23.456",
    "12,345.6",
    "1 23",
    "1.234 567",
    "0,2,4",
    "5,5 kr",
    "%",
    "KR 1,5",
    "12:30",
    "2026-11-21",
    "31/2/2026",
    "5/13",
    "5/3.2026",
    "1/2/3",
  ])("%j", (typed) => expect(read(typed)).toBe(typed));
});
