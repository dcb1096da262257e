import { expect, test } from "vitest";
import type { ConditionalFormat, Style, Validation } from "../../core/plan/sheet-plan.ts";
import { readConditionalFormats, renderConditionalFormat } from "../../workbench/src/render-conditional-format.ts";
import { readColor, readStyle, renderStyle } from "../../workbench/src/render-style.ts";
import { readValidations, renderValidation } from "../../workbench/src/render-validation.ts";

const area = { row: 3, column: 2, rows: 9, columns: 1 };

test.each<Validation["rule"]>([
  { kind: "list", values: ["On track", "Off track, sadly", '"quoted"'] },
  { kind: "list from", sheet: "Settings", area: { row: 2, column: 1, rows: 50, columns: 1 } },
  { kind: "list from", sheet: "It's a list!", area: { row: 1, column: 27, rows: 1, columns: 4 } },
  { kind: "number between", least: -1.5, most: 10 },
  { kind: "number at least", least: 0 },
  { kind: "date" },
])("the validation %j is the same when it is read back from the grid", (rule) => {
  for (const strict of [true, false]) {
    const validation: Validation = { area, rule, help: "What belongs here", strict };
    expect(readValidations(renderValidation(validation, "id"))).toEqual([validation]);
  }
});

test("validations of users that a plan has no word for are left out", () => {
  const stored = { uid: "id", ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] };
  expect(readValidations({ ...stored, type: "checkbox" })).toEqual([]);
  expect(
    readValidations({ ...stored, type: "date", operator: "between" as never, formula1: "2026-01-01", formula2: "2026-12-31" }),
  ).toEqual([]);
  expect(readValidations({ ...stored, type: "decimal", operator: "greaterThanOrEqual" as never, formula1: "=B1" })).toEqual([]);
});

test("a list that a user typed in with commas is a list", () => {
  const stored = { uid: "id", type: "list", formula1: "Yes,No", ranges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }] };
  expect(readValidations(stored)[0]).toMatchObject({ area: { row: 1, rows: 2 }, rule: { kind: "list", values: ["Yes", "No"] } });
});

test.each<ConditionalFormat<string>>([
  { area, rule: { kind: "text is", text: "I riskzonen" }, style: { fill: "#FFE8A3", color: "#5C3D00", bold: true } },
  { area, rule: { kind: "formula", formula: "=$F3>=0.5" }, style: { color: "#9A3B00" } },
])("the conditional format %j is the same when it is read back from the grid", (format) => {
  expect(readConditionalFormats(renderConditionalFormat(format, "id"))).toEqual([format]);
});

test.each<Style>([
  {},
  { fill: "#1F3A5F", color: "#FFFFFF", bold: true, size: 18, vertical: "middle", wrap: true },
  { italic: true, numberFormat: "yyyy-mm-dd", horizontal: "center", vertical: "top", lineBelow: "#CCCCCC" },
  { horizontal: "right", vertical: "bottom", numberFormat: "0.0%" },
])("the style %j is the same when it is read back from the grid", (style) => {
  expect(readStyle(renderStyle(style))).toEqual(style);
});

test("colours come as #RRGGBB, however the grid's picker gave them", () => {
  expect(["#1f3a5f", "rgb(31, 58, 95)", "rgba(31,58,95,0.5)", "#abc", "#1f3a5fff"].map(readColor)).toEqual([
    "#1f3a5f",
    "#1f3a5f",
    "#1f3a5f",
    "#aabbcc",
    "#1f3a5f",
  ]);
  expect([undefined, "", "inherit"].map(readColor)).toEqual([undefined, undefined, undefined]);
});
