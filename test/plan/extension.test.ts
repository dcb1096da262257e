import { describe, expect, test } from "vitest";
import type { OkrContent } from "../../core/plan/okr-content.ts";
import { planExtension } from "../../core/plan/plan-extension.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { type Edit, EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { readStoredSet } from "../../core/plan/stored-context.ts";
import { serialDate } from "../../core/serial-date.ts";
import type { NamedCells } from "../../core/sidebar-host.ts";
import { calculateWorkbook } from "./calculated-workbook.ts";
import { readNamedCells } from "./named-cells.ts";
import { findCircularReference } from "./planned-formulas.ts";

const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const NOTHING = { inspection: { sheets: [], names: [] }, named: [] };

/** Objectives of one counted key result each, half of it done. */
const countsOf = (objectives: number, each = 1): OkrContent => ({
  objectives: Array.from({ length: objectives }, (_, index) => ({
    objective: `Objective ${index}`,
    team: `Team ${index % 3}`,
    owner: `Owner ${index % 4}`,
    keyResults: Array.from({ length: each }, (_, nth) => ({
      keyResult: `Key result ${nth}`,
      type: "count" as const,
      target: 10,
      current: 5,
    })),
  })),
  kpis: [],
});

const insert = (content: OkrContent, into?: SheetPlan): SheetPlan => {
  const plan = planOkrWorkbook({ okrs: content, language: "en", ...Q4, sheets: [] }, into ? readPlannedState(into) : NOTHING);
  return into ? joinPlans(into, plan) : plan;
};

const isFormulaEdit = ({ after }: Edit): boolean => after.flat().some((cell) => cell?.kind === "formula");

describe("a set whose prepared rows run out", () => {
  const full = insert(countsOf(28));
  const joining = planOkrWorkbook({ okrs: countsOf(6, 20), language: "en", ...Q4, sheets: [] }, readPlannedState(full));
  const joined = joinPlans(full, joining);

  test("gets the formulas of the rows that join, and of some to spare", async () => {
    const workbook = await calculateWorkbook(joined);
    workbook.calculate();
    expect(workbook.read("Objectives", 34, "id")).toBe("O34");
    expect(workbook.read("Objectives", 34, "progress")).toBe("0.5");
    expect(workbook.read("Key results", 148, "progress")).toBe("0.5");
    expect(workbook.read("Objectives", 39, "position")).toBe("44");
    expect(workbook.read("Objectives", 40, "position")).toBe("");
    expect(workbook.errors()).toEqual([]);
  });

  test("keeps the formulas that stand there", () => {
    const rows = joining.edits.filter((edit) => edit.sheet === "Objectives" && isFormulaEdit(edit)).map(({ row }) => row);
    expect(new Set(rows)).toEqual(new Set([39]));
  });

  test("has no formula that depends on its own cell", () => {
    expect(findCircularReference(joined)).toBeUndefined();
  });

  test("needs no extension afterwards", () => {
    expect(planExtension(readStoredSet(readPlannedState(joined).named))).toEqual([]);
  });
});

test("rows that fit bring no formula", () => {
  const joining = planOkrWorkbook({ okrs: countsOf(2), language: "en", ...Q4, sheets: [] }, readPlannedState(insert(countsOf(3))));
  expect(joining.edits.filter(isFormulaEdit)).toEqual([]);
});

test("rows that users typed beyond the prepared ones are extended to", async () => {
  const set = insert(countsOf(1));
  const typed = {
    sheet: "Objectives",
    row: 50,
    column: 1,
    before: [[null, null]],
    after: [["O9", "Typed"].map((value) => ({ kind: "text" as const, value }))],
  };
  const filled = joinPlans(set, { ...EMPTY_PLAN, edits: [typed] });
  const workbook = await calculateWorkbook(
    joinPlans(filled, { ...EMPTY_PLAN, edits: planExtension(readStoredSet(readPlannedState(filled).named)) }),
  );
  workbook.calculate();
  expect(workbook.read("Objectives", 45, "coverage")).toBe("0 of 0");
});

test("rows that users inserted between get their formulas", () => {
  const state = readPlannedState(insert(countsOf(3)));
  const named = state.named.map((table) =>
    table.name === "MB_KeyResults" ? { ...table, cells: table.cells.map((line, row) => (row === 3 ? line.map(() => "") : line)) } : table,
  );
  const rows = planExtension(readStoredSet(named)).filter(isFormulaEdit);
  expect(new Set(rows.map(({ sheet, row }) => `${sheet} ${row}`))).toEqual(new Set(["Key results 7"]));
});

describe("the optional tables", () => {
  const set = planOkrWorkbook({ okrs: "leads", language: "en", ...Q4, sheets: ["kpis", "review", "sla"] }, NOTHING);

  /** The set with cells typed into a data row (from 1 on) of a table, and the formulas that it then lacks. */
  function typeRow(name: string, row: number, cells: Readonly<Record<string, PlannedCell<never>>>) {
    const { sheet, area, cells: stored } = readPlannedState(set).named.find((table) => table.name === name) as NamedCells;
    const edits = Object.entries(cells).map(([key, cell]) => ({
      sheet,
      row: area.row + 1 + row,
      column: area.column + (stored[0]?.indexOf(key) ?? -1),
      before: [[null]],
      after: [[cell]],
    }));
    const filled = joinPlans(set, { ...EMPTY_PLAN, edits });
    const extension = planExtension(readStoredSet(readPlannedState(filled).named));
    return { extended: joinPlans(filled, { ...EMPTY_PLAN, edits: extension }), extension, sheet, area, keys: stored[0] ?? [] };
  }

  const number = (value: number): PlannedCell<never> => ({ kind: "number", value });

  test.each<readonly [string, number, Readonly<Record<string, PlannedCell<never>>>, string, string]>([
    ["MB_KPIs", 60, { kpi: { kind: "text", value: "Calls" }, target: number(4) }, "attention", "Serves no key result"],
    ["MB_Review", 60, { spend: number(100), revenue: number(300) }, "roi", "2"],
    ["MB_SLA", 30, { mqls_delivered: number(20), answers_given: number(10) }, "answers_attainment", "0.5"],
  ])("%s: a row that users typed beyond the prepared ones is worked out", async (name, row, cells, key, value) => {
    const { extended, extension, sheet, area, keys } = typeRow(name, row, cells);
    expect(new Set(extension.map((edit) => edit.sheet))).toEqual(new Set([sheet]));
    const workbook = await calculateWorkbook(extended);
    workbook.calculate();
    expect(workbook.readCell(sheet, area.row + 1 + row, area.column + keys.indexOf(key))).toBe(value);
    expect(workbook.errors()).toEqual([]);
    expect(planExtension(readStoredSet(readNamedCells(extended, workbook.readValue)))).toEqual([]);
  });

  test("that lack a column stay as they are, and keep nothing else from being extended", () => {
    const { named } = readPlannedState(set);
    const without = named.map((table) =>
      table.name === "MB_Review"
        ? { ...table, cells: table.cells.map((line) => line.map((cell) => (cell === "roas" ? "" : cell))) }
        : table,
    );
    expect(readStoredSet(without).review).toBeUndefined();
  });
});

describe("a large set", () => {
  const large = insert(countsOf(1000, 5));
  const areaOf = (name: string) => large.newNames.find((defined) => defined.name === name)?.area;

  test("gets tables with room for it and for more", () => {
    expect(areaOf("MB_Objectives")?.rows).toBe(2 + 1100);
    expect(areaOf("MB_KeyResults")?.rows).toBe(2 + 5500);
    expect(areaOf("MB_CheckIns")?.rows).toBeGreaterThanOrEqual(2 + 26_000);
  });

  test("of 200 objectives and 1,000 key results has room for half a year of check-ins", () => {
    const names = insert(countsOf(200, 5)).newNames;
    expect(names.find(({ name }) => name === "MB_CheckIns")?.area.rows).toBe(2 + 27_000);
  });

  test("has a formula in every row", () => {
    const rows = large.newSheets.find(({ name }) => name === "Key results")?.blocks.find(({ row }) => row === 6)?.cells;
    expect(rows?.filter((line) => line.some((cell) => cell?.kind === "formula"))).toHaveLength(5020);
  });
});

describe("teams and owners", () => {
  /** The names in a list, as the workbook has them. */
  const listed = (plan: SheetPlan, name: string) =>
    readPlannedState(plan)
      .named.find((cells) => cells.name === name)
      ?.cells.slice(2)
      .flatMap(([cell]) => (cell === "" ? [] : [cell]));

  test("of a new set stand in the lists they are picked from", () => {
    const set = insert(countsOf(5));
    expect(listed(set, "MB_Teams")).toEqual(["Marketing", "Sales", "Team 0", "Team 1", "Team 2"]);
    expect(listed(set, "MB_Owners")).toEqual(["Owner 0", "Owner 1", "Owner 2", "Owner 3"]);
  });

  test("that join are added once, whatever their case", () => {
    const content: OkrContent = {
      objectives: [
        { objective: "More", team: "MARKETING", owner: "Eva", keyResults: [{ keyResult: "x", type: "milestone", owner: "Eva" }] },
        { objective: "And more", team: "Product", owner: "owner 0", keyResults: [] },
      ],
      kpis: [],
    };
    const joined = insert(content, insert(countsOf(2)));
    expect(listed(joined, "MB_Teams")).toEqual(["Marketing", "Sales", "Team 0", "Team 1", "Product"]);
    expect(listed(joined, "MB_Owners")).toEqual(["Owner 0", "Owner 1", "Eva"]);
  });

  test("fill a list as far as it goes", () => {
    const content: OkrContent = {
      objectives: Array.from({ length: 80 }, (_, index) => ({ objective: "x", team: `T${index}`, keyResults: [] })),
      kpis: [],
    };
    expect(listed(insert(content), "MB_Teams")).toHaveLength(50);
    expect(listed(insert(content, insert(countsOf(1))), "MB_Teams")).toHaveLength(50);
  });
});
