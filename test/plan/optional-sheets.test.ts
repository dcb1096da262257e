import { beforeAll, describe, expect, test } from "vitest";
import { walk } from "../../core/formula/expression.ts";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { STATUS_WORDS } from "../../core/okr/words.ts";
import { OPTIONAL_SHEETS, type OptionalSheet } from "../../core/plan/optional-sheet.ts";
import { planOkrWorkbook, type WorkbookState } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { DefinedName, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import { kpiName } from "../../core/templates/template-text.ts";
import { placeOf, typeInto } from "../libreoffice/typed-plan.ts";
import { SHARED_FUNCTIONS } from "../shared-functions.ts";
import { type CalculatedWorkbook, calculateWorkbook } from "./calculated-workbook.ts";
import { AS_OF, COST_PER_LEAD, fillSheets, planWithSheets, TALKS, typeAgreement } from "./filled-sheets.ts";
import { readNamedCells } from "./named-cells.ts";
import { findCircularReference, formulasOf } from "./planned-formulas.ts";
import { renderPlan } from "./render-plan.ts";

const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const NOTHING = { objectives: [], kpis: [] };

/** The sheets of a plan with these titles alone, and their names. */
function only(plan: SheetPlan, sheets: readonly string[]): SheetPlan {
  return {
    ...plan,
    newSheets: plan.newSheets.filter(({ name }) => sheets.includes(name)),
    newNames: plan.newNames.filter(({ sheet }) => sheets.includes(sheet)),
  };
}

describe.each(LANGUAGES)("the optional sheets in %s", (language) => {
  const plan = planWithSheets(language, OPTIONAL_SHEETS);
  const titles = OPTIONAL_SHEETS.map((sheet) => WORKBOOK_TEXTS[language].sheets[sheet]);

  test("read as their golden file says", async () => {
    await expect(renderPlan(only(plan, titles))).toMatchFileSnapshot(`../golden/optional-sheets.${language}.md`);
  });

  test("use only functions that Excel 2016, Sheets and LibreOffice share, and none depends on its own cell", () => {
    const used = new Set(
      [...formulasOf(plan)].flatMap(({ formula }) => [...walk(formula)].flatMap((part) => (part.kind === "call" ? [part.name] : []))),
    );
    expect([...used].filter((name) => !SHARED_FUNCTIONS.has(name))).toEqual([]);
    expect(findCircularReference(plan)).toBeUndefined();
  });

  test("have titles that are the names of tabs", () => {
    for (const title of titles) expect(title).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });

  test("show no error when filled in, and the words of the language", async () => {
    const filled = await calculateWorkbook(fillSheets(plan, language));
    filled.calculate();
    expect(filled.errors()).toEqual([]);
    const { sheet, column, firstRow } = placeOf(plan, "MB_KPIs", "status");
    const words = STATUS_WORDS[language];
    expect([0, 1, 2, 3, 4].map((row) => filled.readCell(sheet, firstRow + row, column))).toEqual([
      words["on track"],
      words["at risk"],
      words["off track"],
      words.achieved,
      "",
    ]);
  });
});

describe("the filled-in sheets, worked out by hand", () => {
  const plan = planWithSheets("en", ["kpis", "funnel", "review", "sla"]);
  let workbook: CalculatedWorkbook;

  beforeAll(async () => {
    workbook = await calculateWorkbook(fillSheets(plan, "en"));
    workbook.calculate();
  });

  const read = (table: string, row: number, key: string): string => {
    const { sheet, column, firstRow } = placeOf(plan, table, key);
    return workbook.readCell(sheet, firstRow + row - 1, column);
  };
  const readRow = (table: string, row: number, keys: readonly string[]) => keys.map((key) => read(table, row, key));

  test("a KPI's months are the sum, the average or the last of their check-ins up to the as-of day", () => {
    const months = ["month_12", "month_11", "month_3", "month_2", "month_1", "month_0"];
    expect(readRow("MB_KPIs", 1, months)).toEqual(["8", "", "", "5", "30", "36"]);
    expect(readRow("MB_KPIs", 2, months)).toEqual(["", "", "0.03", "", "0.045", ""]);
    expect(readRow("MB_KPIs", 4, months)).toEqual(["", "", "", "", "45", "30"]);
  });

  test("the headers of the months are their first days", () => {
    const { sheet, column, firstRow } = placeOf(plan, "MB_KPIs", "month_12");
    expect(workbook.readCell(sheet, firstRow - 1, column)).toBe("11/1/2025");
    expect(workbook.readCell(sheet, firstRow - 1, column + 12)).toBe("11/1/2026");
  });

  test.each([
    [1, "Marketing-qualified leads (MQL)", ["30", "36", "0.2", "0.9", "On track"]],
    [2, "Click-through rate (CTR)", ["0.03", "0.045", "0.5", "0.75", "At risk"]],
    [3, "Leads acquired", ["0", "0", "n/m", "0", "Off track"]],
    [4, COST_PER_LEAD, ["45", "30", "-0.333333333", "1.25", "Achieved"]],
    [5, TALKS, ["", "", "", "", ""]],
  ])("KPI %i, %s: the last two months that were measured, change, attainment and status", (row, name, figures) => {
    expect(read("MB_KPIs", row, "kpi")).toBe(name);
    expect(readRow("MB_KPIs", row, ["previous", "current", "change", "attainment", "status"])).toEqual(figures);
  });

  test("a KPI says which key results it serves, and that it serves none", () => {
    expect(readRow("MB_KPIs", 2, ["key_results", "attention"])).toEqual(["2: O1.1, O1.3", ""]);
    expect(readRow("MB_KPIs", 3, ["key_results", "attention"])).toEqual(["3: O1.2, O1.4, O1.5", ""]);
    expect(readRow("MB_KPIs", 4, ["key_results", "attention"])).toEqual(["", "Serves no key result"]);
    expect(readRow("MB_KPIs", 6, ["key_results", "attention"])).toEqual(["", ""]);
  });

  test("KPIs are read back as they were typed and as they were worked out, and none of them is a problem", () => {
    const { kpis, problems } = readOkrWorkbook(readNamedCells(plan, workbook.readValue));
    expect(kpis.map(({ kpi, direction, aggregate }) => [kpi, direction, aggregate])).toEqual([
      ["Marketing-qualified leads (MQL)", "up", "sum"],
      ["Click-through rate (CTR)", "up", "average"],
      ["Leads acquired", "up", "sum"],
      [COST_PER_LEAD, "down", "last"],
      [TALKS, "up", "last"],
    ]);
    expect(kpis[1]).toMatchObject({ definition: "Clicks divided by impressions", unit: "%", source: "Web analytics", every: "month" });
    expect(kpis.map(({ computed }) => computed.status)).toEqual(["on track", "at risk", "off track", "achieved", undefined]);
    expect(kpis[2]?.computed).not.toHaveProperty("change");
    expect(problems.filter(({ sheet }) => sheet === "KPIs")).toEqual([]);
  });

  const funnel = (row: number) => [8, 9, 10].map((column) => workbook.readCell("Funnel plan", row, column));

  test("the funnel, from ten new customers' worth of revenue to the visitors: a year, a quarter, a month", () => {
    expect([6, 7, 8, 9, 10, 11].map(funnel)).toEqual([
      ["20", "5", "2"],
      ["100", "25", "9"],
      ["200", "50", "17"],
      ["500", "125", "42"],
      ["10000", "2500", "834"],
      ["200", "50", "17"],
    ]);
    expect(funnel(15)).toEqual(["100000", "25000", "8333.333333333"]);
    expect(workbook.readCell("Funnel plan", 18, 2)).toBe("20 new customers a year take 100 SQLs, 200 MQLs, 500 leads and 10,000 visitors.");
  });

  test("each channel's figures, its share, and what they suggest", () => {
    const keys = ["cac", "cac_per_spend", "cost_per_lead", "roi", "roas", "share", "suggested"];
    expect(readRow("MB_Review", 1, keys)).toEqual(["500", "0.005", "25", "5", "6", "0.3", "Scale"]);
    expect(readRow("MB_Review", 2, keys)).toEqual(["2000", "0.02", "50", "0.5", "1.5", "0.225", "Keep"]);
    expect(readRow("MB_Review", 3, keys)).toEqual(["4000", "0.04", "80", "-0.5", "0.5", "0.05", "Stop"]);
    expect(readRow("MB_Review", 5, keys)).toEqual(["", "", "700", "0.428571429", "1.428571429", "0.25", "Keep"]);
    expect(readRow("MB_Review", 6, keys)).toEqual(["", "", "", "", "", "", ""]);
    expect([2, 3, 4, 5, 6, 7, 9, 10].map((column) => workbook.readCell("Annual review", 4, column))).toEqual([
      "100000",
      "200000",
      "50",
      "1400",
      "2000",
      "0.02",
      "1",
      "2",
    ]);
  });

  test("the year looked back on is the last fiscal year before the as-of day, wherever it starts", async () => {
    const first = async (month: number | string) => {
      const year = await calculateWorkbook(planWithSheets("en", ["review"]));
      year.typeSetting("Settings", "as_of", AS_OF);
      year.typeSetting("Settings", "fiscal_year_start", month);
      year.calculate();
      return year.readCell("Annual review", 3, 1).split(". ")[0];
    };
    expect(await first(1)).toBe("Last fiscal year: 2025-01-01 – 2025-12-31 · USD");
    expect(await first(4)).toBe("Last fiscal year: 2025-04-01 – 2026-03-31 · USD");
    expect(await first(12)).toBe("Last fiscal year: 2024-12-01 – 2025-11-30 · USD");
    expect(await first("April")).toBe("Last fiscal year: 2025-01-01 – 2025-12-31 · USD");
  });

  test("more than two focus areas in a quarter are told, beside each", () => {
    expect([1, 2, 3, 4, 5].map((row) => read("MB_Review", row, "attention"))).toEqual([
      "More than two in Q1",
      "More than two in Q1",
      "",
      "More than two in Q1",
      "",
    ]);
  });

  test("what marketing and sales promised each other, what they did, and both so far", () => {
    const keys = ["mqls_promised", "mqls_attainment", "answers_promised", "answers_attainment", "attainment", "status"];
    expect(readRow("MB_SLA", 1, keys)).toEqual(["40", "0.9", "35", "1", "0.9", "On track"]);
    expect(readRow("MB_SLA", 2, keys)).toEqual(["40", "1.25", "48", "0.5", "0.5", "Off track"]);
    expect(readRow("MB_SLA", 3, keys)).toEqual(["40", "", "", "", "", ""]);
    const total = [2, 3, 4, 5, 6, 7, 8, 9].map((column) => workbook.readCell("Sales & marketing SLA", 9, column));
    expect(total).toEqual(["80", "86", "1.075", "83", "59", "0.710843373", "0.710843373", "At risk"]);
    expect(workbook.readCell("Sales & marketing SLA", 8, 1)).toBe(
      "Marketing delivers 40 MQLs a month of grade B or better. Sales answers 95% of them within 24 hours.",
    );
  });
});

describe("figures of KPIs on the Report", () => {
  const TYPED: readonly (readonly [target: number | string, unit: string])[] = [
    [1_234_567.8, "EUR"],
    [0.0461, "%"],
    [-1234, ""],
    [999.995, "days"],
  ];
  const insert = (language: Language, sheets: readonly OptionalSheet[]) =>
    typeInto(
      planWithSheets(language, sheets),
      TYPED.flatMap(([target, unit], index) =>
        Object.entries({ target, unit, kpi: `KPI ${index}` }).map(([key, value]) => ({
          table: "MB_KPIs",
          row: index + 1,
          key,
          cell: typeof value === "number" ? { kind: "number" as const, value } : { kind: "text" as const, value },
        })),
      ),
    );
  const readTargets = async (plan: SheetPlan) => {
    const { sheet, area } = plan.newNames.find(({ name }) => name === "MB_ReportKPIs") as DefinedName;
    const workbook = await calculateWorkbook(plan);
    workbook.calculate();
    expect(workbook.errors()).toEqual([]);
    return TYPED.map((_, line) => workbook.readCell(sheet, area.row + line, area.column + area.columns - 1));
  };

  test.each([
    ["en", ["1,234,568\u00A0EUR", "4.6%", "-1,234", "1,000\u00A0days"]],
    ["es", ["1.234.568\u00A0EUR", "4,6\u00A0%", "-1234", "1000\u00A0days"]],
    ["sv", ["1\u00A0234\u00A0568\u00A0EUR", "4,6\u00A0%", "-1\u00A0234", "1\u00A0000\u00A0days"]],
    ["ro", ["1.234.568\u00A0EUR", "4,6\u00A0%", "-1.234", "1.000\u00A0days"]],
  ] as const)("are written as its language writes numbers (%s), with their units", async (language, targets) => {
    expect(await readTargets(insert(language, ["kpis", "report"]))).toEqual(targets);
  });

  test("are shown without thousands where the KPI sheet is from before it had them in words", async () => {
    const first = insert("en", ["kpis"]);
    const state = readPlannedState(first);
    const named = state.named.map((table) => {
      const kept = (table.cells[0] ?? []).map((key) => !/_(shown|words)$/.test(String(key)));
      return table.name === "MB_KPIs" ? { ...table, cells: table.cells.map((line) => line.filter((_, index) => kept[index])) } : table;
    });
    const later = planOkrWorkbook({ okrs: NOTHING, language: "en", sheets: ["report"], ...Q4 }, { ...state, named });
    expect(await readTargets(joinPlans(first, later))).toEqual(["1234567.8\u00A0EUR", "4.6%", "-1234", "1000\u00A0days"]);
  });
});

describe("what cannot be reckoned with", () => {
  test("brings blanks or kind words, never an error", async () => {
    const plan = typeAgreement(planWithSheets("en", ["kpis", "funnel", "review", "sla"]), "Sales & marketing SLA", [
      "many",
      "B",
      "soon",
      "most",
    ]);
    const workbook = await calculateWorkbook(plan);
    const type = (table: string, row: number, key: string, value: number | string) => {
      const { sheet, column, firstRow } = placeOf(plan, table, key);
      workbook.typeCell(sheet, firstRow + row - 1, column, value);
    };
    const said = () => workbook.readCell("Funnel plan", 18, 2);
    workbook.calculate();
    expect(said()).toMatch(/^Fill in the revenue/);
    for (const [row, value] of [1_000_000, 0.1, "", "", "", 5000, 0.05, 0.4, 0.5, 0.2].entries())
      type("MB_Funnel", row + 1, "value", value);
    for (const rate of [0, -0.1, 1.5, "5 %"]) {
      type("MB_Funnel", 7, "value", rate);
      workbook.calculate();
      expect(said()).toMatch(/^Some white cells cannot be used/);
      expect(workbook.readCell("Funnel plan", 6, 8)).toBe("");
    }
    type("MB_Funnel", 7, "value", 0.05);
    type("MB_Funnel", 5, "value", 400_000);
    workbook.calculate();
    expect(said()).toMatch(/^Existing customers bring in the whole goal/);

    for (const row of [1, 2, 3, 4]) {
      type("MB_Review", row, "revenue", 10);
      type("MB_Review", row, "leads", 1);
      type("MB_CheckIns", row, "id", "x".repeat(5000));
      type("MB_CheckIns", row, "value", 1);
    }
    const wrong: readonly (readonly [table: string, row: number, key: string, value: number | string])[] = [
      ["MB_KPIs", 1, "target", "lots"],
      ["MB_KPIs", 2, "target", -4],
      ["MB_KPIs", 2, "aggregate", "median"],
      ["MB_KPIs", 3, "kpi", "x".repeat(5000)],
      ["MB_CheckIns", 1, "date", "yesterday"],
      ["MB_CheckIns", 2, "date", -1],
      ["MB_CheckIns", 3, "date", 1_000_000],
      ["MB_Review", 1, "spend", "free"],
      ["MB_Review", 2, "spend", -100],
      ["MB_Review", 3, "customers", "few"],
      ["MB_SLA", 1, "month", "October"],
      ["MB_SLA", 2, "mqls_delivered", "all"],
      ["MB_SLA", 3, "mqls_delivered", -3],
      ["MB_SLA", 3, "answers_given", "none"],
    ];
    for (const entry of wrong) type(...entry);
    workbook.calculate();
    expect(workbook.errors()).toEqual([]);
  });

  test("nothing at all brings no error", async () => {
    const workbook = await calculateWorkbook(planWithSheets("en", OPTIONAL_SHEETS));
    workbook.calculate();
    expect(workbook.errors()).toEqual([]);
  });
});

test("the KPI sheet has room for as many KPIs as there are, each once", () => {
  const keyResults = Array.from({ length: 400 }, (_, index) => ({
    keyResult: "x",
    type: "count" as const,
    target: 1,
    kpi: `KPI ${index % 200}`,
  }));
  const okrs = { objectives: [{ objective: "Many", keyResults }], kpis: [{ kpi: "kpi 7", unit: "%" }] };
  const plan = planOkrWorkbook({ okrs, language: "en", sheets: ["kpis"], ...Q4 }, { inspection: { sheets: [], names: [] }, named: [] });
  const { sheet, column, firstRow } = placeOf(plan, "MB_KPIs", "kpi");
  const names = plan.newSheets
    .find(({ name }) => name === sheet)
    ?.blocks.find(({ row }) => row === firstRow)
    ?.cells.flatMap((line) => line[column - 1]?.value ?? []);
  expect(names).toHaveLength(200);
  expect(names?.slice(0, 2)).toEqual(["kpi 7", "KPI 0"]);
  expect(plan.newNames.find(({ name }) => name === "MB_KPIs")?.area.rows).toBe(2 + 250);
});

describe("sheets chosen for a set that is there", () => {
  const first = planOkrWorkbook(
    { okrs: "leads", language: "sv", sheets: ["kpis"], ...Q4 },
    { inspection: { sheets: [], names: [] }, named: [] },
  );
  const swedish = WORKBOOK_TEXTS.sv.sheets;
  const names = (plan: SheetPlan) => plan.newSheets.map(({ name }) => name);

  test("settings that are only shown may be gone", () => {
    const state = readPlannedState(first);
    const named = state.named.map((table) =>
      table.name === "MB_Settings" ? { ...table, cells: table.cells.filter(([key]) => key !== "currency") } : table,
    );
    const later = planOkrWorkbook({ okrs: NOTHING, language: "sv", sheets: ["review"], ...Q4 }, { ...state, named });
    expect(names(later)).toEqual([swedish.review]);
  });

  test("only those that it lacks are added, in its language, with or without OKRs", () => {
    const later = planOkrWorkbook({ okrs: NOTHING, language: "en", sheets: OPTIONAL_SHEETS, ...Q4 }, readPlannedState(first));
    expect(names(later)).toEqual([swedish.funnel, swedish.review, swedish.sla, swedish.report]);
    expect(later.newNames.map(({ name }) => name)).toEqual(["MB_Funnel", "MB_Review", "MB_SLA", "MB_Report", "MB_ReportKPIs"]);
    expect(later.edits).toEqual([]);
  });

  test("a new name that is taken gets a number", () => {
    const state = readPlannedState(first);
    const inspection = { ...state.inspection, sheets: [...state.inspection.sheets, swedish.funnel.toUpperCase()] };
    const later = planOkrWorkbook({ okrs: NOTHING, language: "sv", sheets: ["funnel"], ...Q4 }, { ...state, inspection });
    expect(names(later)).toEqual([`${swedish.funnel} (2)`]);
  });

  test("KPIs that are new join the KPI sheet; those it has by name do not come twice", () => {
    const joining = planOkrWorkbook({ okrs: "social", language: "sv", sheets: [], ...Q4 }, readPlannedState(first));
    const typed = joining.edits.filter(({ sheet }) => sheet === swedish.kpis);
    expect(typed.every(({ row }) => row === 9)).toBe(true);
    expect(typed[0]?.after.map(([kpi]) => kpi?.value)).toEqual([kpiName("social", "comments", "sv"), kpiName("social", "followers", "sv")]);
  });

  test("a KPI sheet that comes later lists the KPIs of the key results that are there", () => {
    const bare = planOkrWorkbook(
      { okrs: "leads", language: "en", sheets: [], ...Q4 },
      { inspection: { sheets: [], names: [] }, named: [] },
    );
    const later = planOkrWorkbook({ okrs: NOTHING, language: "en", sheets: ["kpis"], ...Q4 }, readPlannedState(bare));
    const { sheet, column, firstRow } = placeOf(later, "MB_KPIs", "kpi");
    const block = later.newSheets.find(({ name }) => name === sheet)?.blocks.find(({ row }) => row === firstRow);
    expect(block?.cells.slice(0, 4).map((line) => line[column - 1]?.value)).toEqual([
      "Click-through rate (CTR)",
      "Leads acquired",
      "Marketing-qualified leads (MQL)",
      undefined,
    ]);
  });

  describe("the KPI sheet among them", () => {
    const bare = planOkrWorkbook(
      { okrs: "leads", language: "sv", sheets: ["report"], ...Q4 },
      { inspection: { sheets: [], names: [] }, named: [] },
    );
    const insertKpis = (state: WorkbookState) => planOkrWorkbook({ okrs: NOTHING, language: "sv", sheets: ["kpis"], ...Q4 }, state);
    const pages = ["MB_DashboardKPIs", "MB_ReportKPIs"].map(
      (name) => bare.newNames.find((defined) => defined.name === name) as DefinedName,
    );

    test("fills the cards of the Dashboard and the Report that were there before", async () => {
      const before = await calculateWorkbook(bare);
      const after = await calculateWorkbook(joinPlans(bare, insertKpis(readPlannedState(bare))));
      for (const workbook of [before, after]) workbook.calculate();
      for (const { sheet, area } of pages) {
        expect(before.readCell(sheet, area.row, area.column)).toBe(WORKBOOK_TEXTS.sv.kpiSheet.noSheet);
        expect([0, 1, 2, 3].map((line) => after.readCell(sheet, area.row + line, area.column))).toEqual([
          kpiName("leads", "ctr", "sv"),
          kpiName("leads", "lead-acquisition", "sv"),
          kpiName("leads", "mql", "sv"),
          "",
        ]);
      }
      expect(after.errors()).toEqual([]);
    });

    test("leaves what users typed in their place", () => {
      const state = readPlannedState(bare);
      const typed = state.named.map((cells) =>
        cells.name === "MB_DashboardKPIs" ? { ...cells, cells: [["Our own", "", "", ""], ...cells.cells.slice(1)] } : cells,
      );
      const edited = new Set(insertKpis({ ...state, named: typed }).edits.map(({ sheet }) => sheet));
      expect([...edited]).toEqual([swedish.report]);
    });
  });
});
