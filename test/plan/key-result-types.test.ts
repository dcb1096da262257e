import { describe, expect, test } from "vitest";
import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { GRADE_WORDS, KEY_RESULT_TYPE_WORDS, STATUS_WORDS } from "../../core/okr/words.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import { serialDate } from "../../core/serial-date.ts";
import { type CalculatedWorkbook, calculateWorkbook } from "./calculated-workbook.ts";

/** 1 January to 11 April 2026: a hundred days from the first to the last, so that days read as percent. */
const START = serialDate(2026, 1, 1);
const END = START + 100;

interface Row {
  readonly name: string;
  readonly type: keyof (typeof KEY_RESULT_TYPE_WORDS)["en"];
  readonly inputs: Partial<Record<"start" | "stated_target" | "change" | "current", number | boolean>> & { unit?: string };
  readonly period?: keyof (typeof WORKBOOK_TEXTS)["en"]["periods"];
  readonly bound?: keyof (typeof WORKBOOK_TEXTS)["en"]["bounds"];
  readonly log?: readonly number[];
  /** On day 50 of 100. "" is a blank cell. */
  readonly target: number | "";
  readonly progress: number | "";
  readonly expected: number;
  readonly status: keyof (typeof STATUS_WORDS)["en"] | "";
}

/** Expected values worked out by hand from the table of key-result types. */
const ROWS: readonly Row[] = [
  {
    name: "reach, up",
    type: "reach",
    inputs: { start: 0.02, stated_target: 0.05, current: 0.035, unit: "%" },
    target: 0.05,
    progress: 0.5,
    expected: 0.5,
    status: "on track",
  },
  {
    name: "reach, down",
    type: "reach",
    inputs: { start: 80, stated_target: 20, current: 65 },
    target: 20,
    progress: 0.25,
    expected: 0.5,
    status: "off track",
  },
  {
    name: "reach, beyond the target",
    type: "reach",
    inputs: { start: 0, stated_target: 10, current: 15 },
    target: 10,
    progress: 1,
    expected: 0.5,
    status: "achieved",
  },
  {
    name: "reach, the wrong way",
    type: "reach",
    inputs: { start: 10, stated_target: 20, current: 5 },
    target: 20,
    progress: 0,
    expected: 0.5,
    status: "off track",
  },
  {
    name: "reach without a start waits for one",
    type: "reach",
    inputs: { stated_target: 20, current: 5 },
    target: 20,
    progress: "",
    expected: 0.5,
    status: "",
  },
  {
    name: "reach not measured yet",
    type: "reach",
    inputs: { start: 0, stated_target: 20 },
    target: 20,
    progress: "",
    expected: 0.5,
    status: "",
  },
  {
    name: "reach with start at target, held",
    type: "reach",
    inputs: { start: 5, stated_target: 5, current: 5 },
    target: 5,
    progress: 1,
    expected: 0.5,
    status: "achieved",
  },
  {
    name: "a change by percent",
    type: "change",
    inputs: { start: 200, change: 0.2, current: 216, unit: "%" },
    target: 240,
    progress: 0.4,
    expected: 0.5,
    status: "at risk",
  },
  {
    name: "a change by units, down",
    type: "change",
    inputs: { start: 10, change: -3, current: 8 },
    target: 7,
    progress: 2 / 3,
    expected: 0.5,
    status: "on track",
  },
  {
    name: "a change by percent of a negative start",
    type: "change",
    inputs: { start: -50, change: 0.2, current: -45, unit: "%" },
    target: -40,
    progress: 0.5,
    expected: 0.5,
    status: "on track",
  },
  {
    name: "a change without a baseline asks for it",
    type: "change",
    inputs: { change: 0.2, current: 5, unit: "%" },
    target: "",
    progress: "",
    expected: 0.5,
    status: "",
  },
  {
    name: "a daily cadence",
    type: "cadence",
    inputs: { stated_target: 2, current: 101 },
    period: "day",
    target: 202,
    progress: 0.5,
    expected: 0.5,
    status: "on track",
  },
  {
    name: "a weekly cadence",
    type: "cadence",
    inputs: { stated_target: 7, current: 50.5 },
    period: "week",
    target: 101,
    progress: 0.5,
    expected: 0.5,
    status: "on track",
  },
  {
    name: "a monthly cadence by calendar months",
    type: "cadence",
    inputs: { stated_target: 30, current: 50 },
    period: "month",
    target: 30 * (3 + 11 / 30),
    progress: 50 / (30 * (3 + 11 / 30)),
    expected: 0.5,
    status: "on track",
  },
  { name: "a count", type: "count", inputs: { stated_target: 5, current: 2 }, target: 5, progress: 0.4, expected: 0.5, status: "at risk" },
  {
    name: "growth along its own curve",
    type: "growth",
    inputs: { start: 100, change: 0.1, current: 110 },
    period: "month",
    target: 100 * 1.1 ** (3 + 11 / 30),
    progress: 10 / (100 * 1.1 ** (3 + 11 / 30) - 100),
    expected: (1.1 ** ((3 + 11 / 30) / 2) - 1) / (1.1 ** (3 + 11 / 30) - 1),
    status: "off track",
  },
  {
    name: "keep at least, before the first check-in",
    type: "keep",
    inputs: { stated_target: 0.95, unit: "%" },
    bound: "at least",
    target: 0.95,
    progress: "",
    expected: 1,
    status: "",
  },
  {
    name: "keep at least",
    type: "keep",
    inputs: { stated_target: 0.95 },
    bound: "at least",
    log: [0.96, 0.94, 0.95, 1],
    target: 0.95,
    progress: 0.75,
    expected: 1,
    status: "at risk",
  },
  {
    name: "keep at most, a perfect record before the end",
    type: "keep",
    inputs: { stated_target: 4 },
    bound: "at most",
    log: [4, 3],
    target: 4,
    progress: 1,
    expected: 1,
    status: "on track",
  },
  {
    name: "keep within",
    type: "keep",
    inputs: { start: 2, stated_target: 4 },
    bound: "within",
    log: [1, 2, 3, 5],
    target: 4,
    progress: 0.5,
    expected: 1,
    status: "off track",
  },
  {
    name: "a milestone before its day",
    type: "milestone",
    inputs: { current: 0 },
    target: 1,
    progress: 0,
    expected: 0,
    status: "on track",
  },
  { name: "a milestone done", type: "milestone", inputs: { current: true }, target: 1, progress: 1, expected: 0, status: "achieved" },
  {
    name: "a milestone in steps",
    type: "milestone",
    inputs: { stated_target: 4, current: 1 },
    target: 4,
    progress: 0.25,
    expected: 0,
    status: "on track",
  },
];

async function fillIn(
  language: Language,
  asOf: number,
): Promise<{ workbook: CalculatedWorkbook; sheets: (typeof WORKBOOK_TEXTS)["en"]["sheets"] }> {
  const texts = WORKBOOK_TEXTS[language];
  const { sheets } = texts;
  const workbook = await calculateWorkbook(
    planOkrWorkbook({ okrs: "leads", sheets: [], language, start: START, end: END }, { inspection: { sheets: [], names: [] }, named: [] }),
  );
  workbook.typeSetting(sheets.settings, "as_of", asOf);
  let logged = 0;
  for (const [index, { type, inputs, period, bound, log }] of ROWS.entries()) {
    const row = index + 1;
    const cleared = { bound: "", unit: "", start: "", stated_target: "", change: "", period: "", current: "" };
    const typed = { ...cleared, ...inputs, id: `O1.${row}`, objective: "O1", weight: 1, type: KEY_RESULT_TYPE_WORDS[language][type] };
    for (const [key, value] of Object.entries(typed)) workbook.type(sheets.keyResults, row, key, value);
    if (period) workbook.type(sheets.keyResults, row, "period", texts.periods[period]);
    if (bound) workbook.type(sheets.keyResults, row, "bound", texts.bounds[bound]);
    for (const value of log ?? []) {
      logged++;
      workbook.type(sheets.checkIns, logged, "date", START + logged);
      workbook.type(sheets.checkIns, logged, "id", `O1.${row}`);
      workbook.type(sheets.checkIns, logged, "value", value);
    }
  }
  workbook.calculate();
  return { workbook, sheets };
}

describe.each(LANGUAGES)("key results half-way through the period (%s)", async (language) => {
  const { workbook, sheets } = await fillIn(language, START + 50);
  const read = (row: number, key: string) => workbook.read(sheets.keyResults, row, key);
  const near = (value: number | "") => (value === "" ? "" : expect.closeTo(value, 6));
  const numeric = (shown: string) => (shown === "" ? "" : Number(shown));

  test.each(ROWS.map((row, index) => [row.name, row, index + 1] as const))("%s", (_, row, position) => {
    expect({
      target: numeric(read(position, "target")),
      progress: numeric(read(position, "progress").replace(/%$/, "e-2")),
      expected: numeric(read(position, "expected").replace(/%$/, "e-2")),
      status: read(position, "status"),
    }).toEqual({
      target: near(row.target),
      progress: near(row.progress),
      expected: near(row.expected),
      status: row.status === "" ? "" : STATUS_WORDS[language][row.status],
    });
  });

  test("roll up to the mean of the measured ones, and coverage counts them", () => {
    const measured = ROWS.filter((row) => row.progress !== "");
    const mean = measured.reduce((sum, row) => sum + Number(row.progress), 0) / measured.length;
    expect(Number(workbook.read(sheets.objectives, 1, "progress"))).toBeCloseTo(mean, 6);
    expect(workbook.read(sheets.objectives, 1, "coverage")).toBe(`${measured.length} ${WORKBOOK_TEXTS[language].of} ${ROWS.length}`);
  });

  test("no cell shows an error", () => {
    expect(workbook.errors()).toEqual([]);
  });
});

describe("after the last day", async () => {
  const { workbook, sheets } = await fillIn("en", END + 1);

  test("what is not reached is missed; a kept bound is achieved", () => {
    const statusOf = (name: string) => workbook.read(sheets.keyResults, ROWS.findIndex((row) => row.name === name) + 1, "status");
    expect(statusOf("a count")).toBe("Missed");
    expect(statusOf("keep at most, a perfect record before the end")).toBe("Achieved");
    expect(statusOf("a milestone before its day")).toBe("Missed");
  });

  test("the objective is graded", () => {
    expect(workbook.read(sheets.objectives, 1, "grade")).toBe(GRADE_WORDS.en.amber);
  });
});

describe("objectives in three levels", async () => {
  const { sheets } = WORKBOOK_TEXTS.en;
  const workbook = await calculateWorkbook(
    planOkrWorkbook(
      { okrs: "leads", sheets: [], language: "en", start: START, end: END },
      { inspection: { sheets: [], names: [] }, named: [] },
    ),
  );
  workbook.typeSetting(sheets.settings, "as_of", START + 50);
  // O1 (company) ← O2 (weight 3) ← O3; each has one measured key result.
  for (const [row, [id, parent, weight]] of (
    [
      ["O1", "", 1],
      ["O2", "O1", 3],
      ["O3", "O2", 1],
    ] as const
  ).entries())
    for (const [key, value] of Object.entries({ id, parent, weight, objective: `Objective ${id}`, start: START, end: END }))
      workbook.type(sheets.objectives, row + 1, key, value);
  for (const [row, [objective, current]] of (
    [
      ["O1", 2],
      ["O2", 4],
      ["O3", 8],
    ] as const
  ).entries())
    for (const [key, value] of Object.entries({
      id: `${objective}.1`,
      objective,
      type: "count",
      stated_target: 10,
      current,
      weight: 1,
      start: "",
      change: "",
      unit: "",
      period: "",
    }))
      workbook.type(sheets.keyResults, row + 1, key, value);
  for (const row of [4, 5, 6]) for (const key of ["id", "objective", "type"]) workbook.type(sheets.keyResults, row, key, "");
  workbook.calculate();
  const progress = (row: number) => Number(workbook.read(sheets.objectives, row, "progress"));

  test("a child counts as one key result of its parent, by its weight", () => {
    expect(progress(3)).toBeCloseTo(0.8, 6);
    expect(progress(2)).toBeCloseTo((0.4 + 1 * 0.8) / 2, 6);
    expect(progress(1)).toBeCloseTo((0.2 + 3 * 0.6) / 4, 6);
  });
});
