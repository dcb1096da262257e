import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walk } from "../../core/formula/expression.ts";
import { EN_US, spellFormula } from "../../core/formula/spell-formula.ts";
import { LANGUAGES } from "../../core/language.ts";
import { OPTIONAL_SHEETS } from "../../core/plan/optional-sheet.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { PlanRefusal } from "../../core/plan/plan-refusal.ts";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { TemplateId } from "../../core/templates/index.ts";
import { SHARED_FUNCTIONS } from "../shared-functions.ts";
import { findCircularReference, formulasOf } from "./planned-formulas.ts";
import { renderPlan } from "./render-plan.ts";

const EMPTY = { inspection: { sheets: ["Sheet1"], names: [] }, named: [] };
const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const plan = (language: (typeof LANGUAGES)[number], template: TemplateId = "leads") =>
  planOkrWorkbook({ okrs: template, sheets: OPTIONAL_SHEETS, language, ...Q4 }, EMPTY);

describe("an inserted OKR workbook, with every sheet there is", () => {
  test.each(LANGUAGES)("reads in %s as its golden file says", async (language) => {
    await expect(renderPlan(plan(language))).toMatchFileSnapshot(`../golden/okr-workbook.${language}.md`);
  });

  test.each(LANGUAGES)("uses only functions that Excel 2016, Sheets and LibreOffice share (%s)", (language) => {
    const used = new Set<string>();
    for (const { formula } of formulasOf(plan(language))) for (const part of walk(formula)) if (part.kind === "call") used.add(part.name);
    expect([...used].filter((name) => !SHARED_FUNCTIONS.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });

  test.each(LANGUAGES)("has no formula that depends on its own cell (%s)", (language) => {
    expect(findCircularReference(plan(language))).toBeUndefined();
  });

  test.each(LANGUAGES)("keeps to Excel's limits: texts in formulas of 255 letters, formulas of 8,192 (%s)", (language) => {
    for (const { formula, row, ...place } of formulasOf(plan(language))) {
      const longest = Math.max(0, ...[...walk(formula)].map((part) => (part.kind === "text" ? part.value.length : 0)));
      const { length } = spellFormula(formula, EN_US, row);
      expect({ row, ...place, fits: longest <= 255 && length <= 8192 }).toMatchObject({ fits: true });
    }
  });

  test("a planted circle is found", () => {
    const [first, ...rest] = plan("en").newSheets;
    if (!first) throw new Error("no sheet");
    const circle = {
      kind: "formula" as const,
      value: { kind: "reference" as const, from: { column: 50, row: "own" as const, absoluteColumn: false, absoluteRow: false } },
    };
    const planted = {
      ...plan("en"),
      newSheets: [{ ...first, blocks: [...first.blocks, { row: 3, column: 50, cells: [[circle]], numberFormats: null }] }, ...rest],
    };
    expect(findCircularReference(planted)).toEqual([`${first.name}!AX3`, `${first.name}!AX3`]);
  });

  test("takes free names: a taken one gets a number, whatever its case", () => {
    const sheets = planOkrWorkbook(
      { okrs: "leads", sheets: [], language: "en", ...Q4 },
      { inspection: { sheets: ["OBJECTIVES", "Dashboard"], names: [] }, named: [] },
    ).newSheets.map((sheet) => sheet.name);
    expect(sheets).toEqual(["Dashboard (2)", "Objectives (2)", "Key results", "Check-ins", "Settings"]);
  });

  test("formulas name the sheets they were planned for", () => {
    const renamed = planOkrWorkbook(
      { okrs: "leads", sheets: [], language: "en", ...Q4 },
      { inspection: { sheets: ["Key results"], names: [] }, named: [] },
    );
    const read = new Set<string>();
    for (const { formula } of formulasOf(renamed))
      for (const part of walk(formula)) if (part.kind === "reference" && part.sheet) read.add(part.sheet);
    expect(read).toContain("Key results (2)");
    expect(read).not.toContain("Key results");
  });

  test("undone, it is the plan reversed; reversed twice, the same plan", () => {
    const original = plan("sv");
    expect(reversePlan(original).removedSheets).toEqual(original.newSheets);
    expect(reversePlan(reversePlan(original))).toEqual(original);
  });

  test.each([
    ["an end before its start", { start: Q4.end, end: Q4.start }, { kind: "end before start" }],
    ["a start that is no date", { start: Number.NaN, end: Q4.end }, { kind: "not a date", which: "start" }],
    ["an end that is no date", { start: Q4.start, end: Number.POSITIVE_INFINITY }, { kind: "not a date", which: "end" }],
  ])("refuses %s", (_, period, reason) => {
    try {
      planOkrWorkbook({ okrs: "leads", sheets: [], language: "en", ...period }, EMPTY);
      expect.unreachable();
    } catch (refusal) {
      expect(refusal).toBeInstanceOf(PlanRefusal);
      expect((refusal as PlanRefusal).reason).toEqual(reason);
    }
  });

  test("any period from one day to three years can be planned", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 60_000 }),
        fc.integer({ min: 0, max: 1100 }),
        fc.constantFrom(...LANGUAGES),
        (start, days, language) => {
          const planned = planOkrWorkbook({ okrs: "newsletter", sheets: [], language, start, end: start + days }, EMPTY);
          expect(planned.newSheets).toHaveLength(5);
        },
      ),
      { numRuns: 25 },
    );
  });
});
