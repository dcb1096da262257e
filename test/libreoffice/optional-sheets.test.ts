import { beforeAll, describe, expect, test } from "vitest";
import { renderArea } from "../../core/formula/a1.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import { LANGUAGES } from "../../core/language.ts";
import { STATUS_WORDS } from "../../core/okr/words.ts";
import { OPTIONAL_SHEETS } from "../../core/plan/optional-sheet.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { computeValues } from "../../workbench/compute-values.ts";
import { planXlsxWorkbook } from "../../workbench/xlsx/plan-xlsx-workbook.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import { fillSheets, planWithSheets } from "../plan/filled-sheets.ts";
import { findDifferences, findErrors } from "./compare-values.ts";
import { type LibreOfficeWorkbook, readWithLibreOffice } from "./recalculate.ts";
import { placeOf } from "./typed-plan.ts";

/** What LibreOffice makes of the plan's formulas, from a file without values. */
const calculateAfresh = async (plan: SheetPlan): Promise<LibreOfficeWorkbook> =>
  readWithLibreOffice(await writeXlsx(planXlsxWorkbook(spellPlan(plan, EN_US), new Map()), { computedValues: false }), {
    recalculate: true,
  });

describe.each(LANGUAGES)("the optional sheets in %s, filled in, as .xlsx", (language) => {
  const plan = fillSheets(planWithSheets(language, OPTIONAL_SHEETS), language);
  let fresh: LibreOfficeWorkbook;

  beforeAll(async () => {
    fresh = await calculateAfresh(plan);
  });

  test("show no error in any cell", () => {
    expect(findErrors(fresh)).toEqual([]);
  });

  test("show the figures by their unit, and status words of the language", () => {
    const shown = (table: string, row: number, key: string) => {
      const { sheet, column, firstRow } = placeOf(plan, table, key);
      const address = renderArea({ row: firstRow + row - 1, column, rows: 1, columns: 1 });
      return fresh.sheets.find(({ name }) => name === sheet)?.cells.get(address)?.shown;
    };
    expect(["current", "change", "attainment", "status"].map((key) => shown("MB_KPIs", 2, key))).toEqual([
      "4.5%",
      "50.0%",
      "75%",
      STATUS_WORDS[language]["at risk"],
    ]);
    expect(shown("MB_Review", 4, "roi")).toBe("600%");
    expect(shown("MB_SLA", 2, "status")).toBe(STATUS_WORDS[language]["off track"]);
    expect(shown("MB_Funnel", 1, "value")).toBe("1,000,000");
  });
});

// Univer takes long: one language stands for all, whose words the others have tested above.
test("the filled-in sheets come to the same in Univer and calculated afresh by LibreOffice", async () => {
  const plan = fillSheets(planWithSheets("sv", OPTIONAL_SHEETS), "sv");
  const univer = await computeValues(spellPlan(plan, EN_US));
  expect(findDifferences(univer, await calculateAfresh(plan))).toEqual([]);
});
