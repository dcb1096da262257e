import { describe, expect, test } from "vitest";
import { SIDEBAR_TEXTS } from "../../core/i18n/sidebar/index.ts";
import { LANGUAGES } from "../../core/language.ts";
import type { KeyResultContent, ObjectiveContent, OkrContent } from "../../core/plan/okr-content.ts";
import { CELL_PROBLEMS } from "../../core/plan/okr-workbook.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { PlanRefusal, type PlanRefusalReason } from "../../core/plan/plan-refusal.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import { EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { readStoredSet } from "../../core/plan/stored-context.ts";
import { serialDate } from "../../core/serial-date.ts";
import { renderCellProblem, renderFailure } from "../../core/sidebar/failure-text.ts";
import { calculateWorkbook } from "./calculated-workbook.ts";
import { readNamedCells } from "./named-cells.ts";

const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const NOTHING = { inspection: { sheets: [], names: [] }, named: [] };

const insert = (objectives: readonly ObjectiveContent[], period = Q4): SheetPlan =>
  planOkrWorkbook({ okrs: { objectives, kpis: [] } satisfies OkrContent, language: "en", ...period, sheets: [] }, NOTHING);

const counted: KeyResultContent = { keyResult: "Five of them", type: "count", target: 10, current: 5 };

/** The set read back once IronCalc has calculated it on a day, and the cells that show an error. */
async function calculate(plan: SheetPlan, asOf: number) {
  const workbook = await calculateWorkbook(plan);
  workbook.typeSetting("Settings", "as_of", asOf);
  workbook.calculate();
  return { ...readOkrWorkbook(readNamedCells(plan, workbook.readValue)), errors: workbook.errors() };
}

/** The plan with a cell of the key results typed by hand; rows count from 1. */
function typeKeyResult(plan: SheetPlan, row: number, cells: Readonly<Record<string, PlannedCell<never>>>): SheetPlan {
  const { table } = readStoredSet(readPlannedState(plan).named).keyResults;
  const edits = Object.entries(cells).map(([key, cell]) => ({
    sheet: table.sheet,
    row: table.firstRow + row - 1,
    column: table.columnOf[key as keyof typeof table.columnOf],
    before: [[null]],
    after: [[cell]],
  }));
  return joinPlans(plan, { ...EMPTY_PLAN, edits });
}

const text = (value: string): PlannedCell<never> => ({ kind: "text", value });

describe("content that cannot be inserted is refused", () => {
  test.each<readonly [string, () => SheetPlan, PlanRefusalReason]>([
    ["no objective", () => insert([]), { kind: "no objectives" }],
    [
      "no objective for a set that is there",
      () =>
        planOkrWorkbook(
          { okrs: { objectives: [], kpis: [] }, language: "en", ...Q4, sheets: [] },
          readPlannedState(insert([{ objective: "x", keyResults: [] }])),
        ),
      { kind: "no objectives" },
    ],
    ["5,000 objectives", () => insert(Array(5000).fill({ objective: "x", keyResults: [] })), { kind: "too many objectives", most: 1000 }],
    [
      "a text longer than a cell",
      () => insert([{ objective: "x".repeat(32_768), keyResults: [] }]),
      { kind: "text too long", begins: "x".repeat(40), most: 32_767 },
    ],
    [
      "a key result longer than a cell",
      () => insert([{ objective: "x", keyResults: [{ ...counted, keyResult: "y".repeat(40_000) }] }]),
      { kind: "text too long", begins: "y".repeat(40), most: 32_767 },
    ],
    [
      "a KPI's definition longer than a cell",
      () =>
        planOkrWorkbook(
          {
            okrs: { objectives: [{ objective: "x", keyResults: [] }], kpis: [{ kpi: "k", definition: "z".repeat(32_768) }] },
            language: "en",
            ...Q4,
            sheets: ["kpis"],
          },
          NOTHING,
        ),
      { kind: "text too long", begins: "z".repeat(40), most: 32_767 },
    ],
    [
      "an objective that ends before it starts",
      () => insert([{ objective: "x", start: Q4.end, end: Q4.start, keyResults: [] }]),
      { kind: "end before start" },
    ],
    [
      "an objective that starts on no day",
      () => insert([{ objective: "x", start: Number.NaN, keyResults: [] }]),
      { kind: "not a date", which: "start" },
    ],
  ])("%s", (_, plan, reason) => {
    expect(plan).toThrow(expect.objectContaining({ reason }));
  });
});

describe("names stay as they are written", () => {
  const names = [
    '=HYPERLINK("http://x")',
    "+1-2",
    "@SUM(A1)",
    "<b>bold</b>&amp;",
    "3-5",
    "TRUE",
    "10%",
    "'quoted",
    "x".repeat(5000),
    "🙂 Ünïcode",
  ];
  const plan = insert(
    names.map((name) => ({ objective: name, owner: name.slice(0, 30), keyResults: [{ ...counted, keyResult: name, unit: "SEK" }] })),
  );

  test("as text, never a formula", async () => {
    const { objectives, keyResults, problems, errors } = await calculate(plan, Q4.start + 40);
    expect(objectives.map(({ objective }) => objective)).toEqual(names);
    expect(keyResults.map(({ keyResult, unit }) => [keyResult, unit])).toEqual(names.map((name) => [name, "SEK"]));
    expect([problems, errors]).toEqual([[], []]);
  });

  test("and a statement of long ones fits into a cell", async () => {
    const long = Array.from({ length: 8 }, () => ({ ...counted, keyResult: "y".repeat(5000) }));
    const { objectives } = await calculate(insert([{ objective: "x".repeat(5000), keyResults: long }]), Q4.start);
    expect(objectives[0]?.computed.statement?.length).toBeLessThan(32_767);
    expect(objectives[0]?.computed.statement).toMatch(/…$/);
  });
});

test.each([
  ["one day", Q4.start, Q4.start],
  ["three years", Q4.start, Q4.start + 3 * 365],
])("a period of %s is worked out without an error", async (_, start, end) => {
  const types: readonly KeyResultContent[] = [
    counted,
    { keyResult: "a", type: "cadence", target: 2, period: "month", current: 1 },
    { keyResult: "b", type: "growth", start: 10, change: 0.05, period: "week", current: 11 },
    { keyResult: "c", type: "milestone" },
  ];
  for (const asOf of [start - 1, start, end, end + 1]) {
    const { errors, keyResults } = await calculate(insert([{ objective: "x", keyResults: types }], { start, end }), asOf);
    expect(errors).toEqual([]);
    expect(keyResults[0]?.computed.progress).toBe(0.5);
  }
});

test("weights of 0 leave an objective unmeasured, and its parent counts what has a weight", async () => {
  const weightless = { ...counted, weight: 0 };
  const { objectives, errors } = await calculate(
    insert([
      { objective: "Above", keyResults: [{ ...counted, current: 8 }] },
      { objective: "Below", parent: "O1", keyResults: [weightless, weightless] },
    ]),
    Q4.start + 40,
  );
  expect(objectives.map(({ computed }) => computed.progress)).toEqual([0.8, undefined]);
  expect(errors).toEqual([]);
});

describe("what is typed wrong into the sheet", () => {
  const plan = typeKeyResult(
    typeKeyResult(
      insert([
        {
          objective: "x",
          keyResults: [
            counted,
            { keyResult: "Held", type: "reach", start: 5, target: 5, current: 5 },
            { keyResult: "Waits for its start", type: "reach", target: 5, current: 5 },
            { ...counted, keyResult: "The same id" },
            { keyResult: "A bound", type: "keep", bound: "at least", target: 1 },
            { keyResult: "Up", type: "growth", start: 10, change: 0.05, period: "week", current: 11 },
            counted,
          ],
        },
      ]),
      4,
      { id: text("O1.1") },
    ),
    7,
    Object.fromEntries(
      ["start", "stated_target", "change", "current", "weight", "confidence", "updated_every", "last_check_in", "logged"].map((key) => [
        key,
        text("about 5"),
      ]),
    ),
  );

  test("does no harm to any other cell", async () => {
    const { errors, objectives } = await calculate(plan, Q4.start + 3);
    expect(errors).toEqual([]);
    expect(objectives[0]?.computed.coverage).toBe("4 of 7");
  });

  test("is flagged in its row", async () => {
    const { keyResults } = await calculate(plan, Q4.start + 3);
    expect(keyResults.slice(0, 4).map(({ computed }) => computed.attention)).toEqual([
      "idTwice",
      "targetIsStart",
      "startMissing",
      "idTwice",
    ]);
  });

  test("is told by its cell", async () => {
    const { problems } = await calculate(plan, Q4.start + 3);
    const cells = problems.map(({ cell, code }) => `${cell} ${code}`);
    expect(cells).toEqual([
      "A9 id twice",
      "H7 target is start",
      "G12 not a number",
      "H12 not a number",
      "I12 not a number",
      "L12 not a number",
      "M12 not a number",
      "R12 not a number",
      "U12 not a number",
      "V12 not a date",
      "Z12 not a number",
    ]);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const texts = SIDEBAR_TEXTS[language];

  test.each<PlanRefusalReason>([
    { kind: "no objectives" },
    { kind: "too many objectives", most: 1000 },
    { kind: "text too long", begins: "xyz", most: 32_767 },
    { kind: "table full", sheet: "Key results", rows: 1000 },
    { kind: "setting missing", sheet: "Settings", key: "today" },
    { kind: "newer version" },
    { kind: "older version" },
    { kind: "nothing to check in" },
    { kind: "unknown id", id: "O9.9" },
    { kind: "id twice", id: "O1.1" },
    { kind: "not a number", id: "O1.1", given: "about 5" },
    { kind: "confidence outside", id: "O1.1", given: "11" },
    { kind: "not a day", id: "O1.1" },
    { kind: "day in the future", id: "O1.1" },
  ])("a refusal ($kind) says what is wrong", (reason) => {
    const [said = "", ...rest] = renderFailure(new PlanRefusal(reason), texts.failures, language);
    expect(rest).toEqual([]);
    expect(said.length).toBeGreaterThan(20);
    const named = Object.entries(reason).flatMap(([key, value]) => (key === "kind" ? [] : String(value)));
    for (const value of named) expect(said).toContain(value);
  });

  test.each(CELL_PROBLEMS)("a problem (%s) says where it is", (code) => {
    const said = renderCellProblem({ sheet: "Key results", cell: "G12", code, found: "about 5" }, texts.cellProblems);
    expect(said).toMatch(/Key results.*G12.*about 5/);
  });
});
