import { describe, expect, test } from "vitest";
import type { CellValue } from "../../core/cell.ts";
import { type CheckInEntry, planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planOkrWorkbook, type WorkbookState } from "../../core/plan/plan-okr-workbook.ts";
import type { PlanRefusal } from "../../core/plan/plan-refusal.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";

const MONDAY = serialDate(2026, 10, 5);
const WEEK = 7;

const inserted = planOkrWorkbook(
  {
    okrs: {
      objectives: [
        {
          objective: "More leads",
          keyResults: [
            { keyResult: "E-mail CTR from 10 % to 15 %", type: "reach", unit: "%", start: 0.1, target: 0.15, kpi: "CTR" },
            { keyResult: "A post a day", type: "cadence", target: 1, period: "day" },
            { keyResult: "Five tests", type: "count", target: 5 },
            { keyResult: "A style guide", type: "milestone" },
            { keyResult: "Four steps", type: "milestone", target: 4 },
            { keyResult: "Answer within a day", type: "keep", bound: "at least", target: 0.95, unit: "%" },
          ],
        },
      ],
      kpis: [],
    },
    language: "en",
    start: serialDate(2026, 10, 1),
    end: serialDate(2026, 12, 31),
    sheets: [],
  },
  { inspection: { sheets: [], names: [] }, named: [] },
);

/** The workbook after check-ins of several days. */
function checkIn(...rounds: readonly (readonly [day: number, entries: readonly CheckInEntry[]])[]): SheetPlan {
  let plan = inserted;
  for (const [day, entries] of rounds) plan = joinPlans(plan, planCheckIn(entries, readPlannedState(plan), day));
  return plan;
}

const readBack = (plan: SheetPlan) => readOkrWorkbook(readPlannedState(plan).named);
const keyResult = (plan: SheetPlan, id: string) => readBack(plan).keyResults.find((row) => row.id === id);
const log = (plan: SheetPlan) => readBack(plan).checkIns.map(({ row: _, ...checkIn }) => checkIn);

describe("a check-in", () => {
  test("writes the key result's row and a row of the log", () => {
    const plan = checkIn([
      MONDAY,
      [{ id: "O1.1", value: 0.12, confidence: 7, nextStep: "New subject lines", note: "Good week", by: "Ana" }],
    ]);
    expect(keyResult(plan, "O1.1")).toMatchObject({
      current: 0.12,
      logged: 0.12,
      confidence: 7,
      lastCheckIn: MONDAY,
      nextStep: "New subject lines",
    });
    expect(log(plan)).toEqual([{ date: MONDAY, id: "O1.1", value: 0.12, confidence: 7, note: "Good week", by: "Ana" }]);
  });

  test("touches nothing but those cells", () => {
    const plan = planCheckIn([{ id: "O1.3", value: 2 }], readPlannedState(inserted), MONDAY);
    expect({ ...plan, edits: plan.edits.length }).toMatchObject({ newSheets: [], newNames: [], removedSheets: [], removedNames: [] });
    expect(plan.edits.flatMap(({ after }) => after.flat()).map((cell) => cell?.value)).toEqual([2, MONDAY, 2, MONDAY, "O1.3", 2]);
    expect(plan.edits.flatMap(({ before }) => before.flat()).every((cell) => cell === null)).toBe(true);
  });

  test("of several key results is one plan, with neighbours in one edit", () => {
    const entries = ["O1.1", "O1.2", "O1.3"].map((id) => ({ id, value: 1 }));
    const { edits } = planCheckIn(entries, readPlannedState(inserted), MONDAY);
    expect(edits.map(({ sheet, before }) => `${sheet}: ${before.length} rows`)).toEqual([
      "Key results: 3 rows",
      "Key results: 3 rows",
      "Key results: 3 rows",
      "Check-ins: 3 rows",
    ]);
  });

  test("of a cadence adds what was done since the last one, and logs the total", () => {
    const plan = checkIn([MONDAY, [{ id: "O1.2", value: 5 }]], [MONDAY + WEEK, [{ id: "O1.2", value: 6 }]]);
    expect(keyResult(plan, "O1.2")?.current).toBe(11);
    expect(log(plan).map(({ value }) => value)).toEqual([5, 11]);
  });

  test("of a count gives the total", () => {
    const plan = checkIn([MONDAY, [{ id: "O1.3", value: 2 }]], [MONDAY + WEEK, [{ id: "O1.3", value: 3 }]]);
    expect(keyResult(plan, "O1.3")?.current).toBe(3);
  });

  test.each([
    ["O1.4", true, 1],
    ["O1.4", false, 0],
    ["O1.4", 0.5, 0.5],
    ["O1.5", true, 4],
    ["O1.5", 3, 3],
  ])("of milestone %s as %s is %s", (id, value, current) => {
    expect(keyResult(checkIn([MONDAY, [{ id, value }]]), id)?.current).toBe(current);
  });

  test("without a value lets the current one stand, but measures no bound", () => {
    const plan = checkIn(
      [
        MONDAY,
        [
          { id: "O1.3", value: 2 },
          { id: "O1.6", value: 0.97 },
        ],
      ],
      [
        MONDAY + WEEK,
        [
          { id: "O1.3", confidence: 4 },
          { id: "O1.6", confidence: 9 },
        ],
      ],
    );
    expect(keyResult(plan, "O1.3")).toMatchObject({ current: 2, confidence: 4, lastCheckIn: MONDAY + WEEK });
    expect(log(plan).filter(({ date }) => date === MONDAY + WEEK)).toEqual([
      { date: MONDAY + WEEK, id: "O1.3", value: 2, confidence: 4 },
      { date: MONDAY + WEEK, id: "O1.6", confidence: 9 },
    ]);
  });

  test("remembers the day of the one before, for what has moved since", () => {
    const plan = checkIn(
      [MONDAY, [{ id: "O1.3", value: 1 }]],
      [MONDAY + WEEK, [{ id: "O1.3", value: 2 }]],
      [MONDAY + 2 * WEEK, [{ id: "O1.3", value: 4 }]],
    );
    expect(keyResult(plan, "O1.3")).toMatchObject({ lastCheckIn: MONDAY + 2 * WEEK, checkedBefore: MONDAY + WEEK });
  });

  test("on the same day corrects the first", () => {
    const plan = checkIn(
      [MONDAY, [{ id: "O1.3", value: 1 }]],
      [MONDAY + WEEK, [{ id: "O1.3", value: 5, note: "All of them" }]],
      [MONDAY + WEEK, [{ id: "O1.3", value: 4 }]],
    );
    expect(keyResult(plan, "O1.3")).toMatchObject({ current: 4, logged: 4, checkedBefore: MONDAY });
    expect(log(plan)).toEqual([
      { date: MONDAY, id: "O1.3", value: 1 },
      { date: MONDAY + WEEK, id: "O1.3", value: 4, note: "All of them" },
    ]);
  });

  test("of a day before the last goes to the log alone", () => {
    const plan = checkIn([MONDAY + WEEK, [{ id: "O1.3", value: 3 }]], [MONDAY + WEEK, [{ id: "O1.3", value: 1, date: MONDAY }]]);
    expect(keyResult(plan, "O1.3")).toMatchObject({ current: 3, lastCheckIn: MONDAY + WEEK, checkedBefore: MONDAY });
    expect(log(plan).map(({ date, value }) => [date, value])).toEqual([
      [MONDAY + WEEK, 3],
      [MONDAY, 1],
    ]);
  });

  test("of a KPI goes to the log alone", () => {
    const { edits } = planCheckIn([{ id: "CTR", value: 0.11 }], readPlannedState(inserted), MONDAY);
    expect(edits.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual(["Check-ins 6"]);
  });

  test("is shown in the log as its key result or KPI is: a share in percent", () => {
    const kpis = [{ kpi: "Win rate", unit: "%" }, { kpi: "Demos" }];
    const withKpis = planOkrWorkbook(
      { okrs: { objectives: [], kpis }, language: "en", start: MONDAY, end: MONDAY + 12 * WEEK, sheets: ["kpis"] },
      readPlannedState(inserted),
    );
    const state = readPlannedState(joinPlans(inserted, withKpis));
    const formatOf = (id: string, value: number) => planCheckIn([{ id, value }], state, MONDAY).formatEdits.map(({ after }) => after);
    expect(formatOf("Win rate", 0.21)).toEqual([[["0.0%"]]]);
    expect(formatOf("O1.1", 0.12)).toEqual([[["0.0%"]]]);
    expect(formatOf("Demos", 8)).toEqual([]);
    expect(formatOf("O1.3", 2)).toEqual([]);
  });

  test("takes a next step away where it is empty", () => {
    const plan = checkIn([MONDAY, [{ id: "O1.3", nextStep: "Ask Bo" }]]);
    const { edits } = planCheckIn([{ id: "O1.3", nextStep: "" }], readPlannedState(plan), MONDAY);
    expect(edits.find(({ before }) => before[0]?.[0]?.value === "Ask Bo")?.after).toEqual([[null]]);
  });
});

const REFUSED: readonly (readonly [string, readonly CheckInEntry[], PlanRefusal["reason"]])[] = [
  ["no entry", [], { kind: "nothing to check in" }],
  ["an entry that says nothing", [{ id: "O1.1", by: "Ana" }], { kind: "nothing to check in" }],
  ["an id that is not there", [{ id: "O9.9", value: 1 }], { kind: "unknown id", id: "O9.9" }],
  [
    "an id twice",
    [
      { id: "O1.1", value: 1 },
      { id: "O1.1", value: 2 },
    ],
    { kind: "id twice", id: "O1.1" },
  ],
  ["text for a number", [{ id: "O1.1", value: "12 %" }], { kind: "not a number", id: "O1.1", given: "12 %" }],
  ["a number without end", [{ id: "O1.1", value: Number.POSITIVE_INFINITY }], { kind: "not a number", id: "O1.1", given: "Infinity" }],
  ["done for what is no milestone", [{ id: "O1.1", value: true }], { kind: "not a number", id: "O1.1", given: "true" }],
  ["a confidence of 0", [{ id: "O1.1", confidence: 0 }], { kind: "confidence outside", id: "O1.1", given: "0" }],
  ["a confidence of 11", [{ id: "O1.1", confidence: 11 }], { kind: "confidence outside", id: "O1.1", given: "11" }],
  ["a confidence in words", [{ id: "O1.1", confidence: "high" }], { kind: "confidence outside", id: "O1.1", given: "high" }],
  ["tomorrow", [{ id: "O1.1", value: 1, date: MONDAY + 1 }], { kind: "day in the future", id: "O1.1" }],
  ["a day that is none", [{ id: "O1.1", value: 1, date: Number.NaN }], { kind: "not a day", id: "O1.1" }],
];

test.each(REFUSED)("refuses %s", (_, entries, reason) => {
  expect(() => planCheckIn(entries, readPlannedState(inserted), MONDAY)).toThrow(expect.objectContaining({ reason }));
});

const changeTable = (state: WorkbookState, name: string, change: (cells: CellValue[][]) => CellValue[][]): WorkbookState => ({
  ...state,
  named: state.named.map((table) => (table.name === name ? { ...table, cells: change(table.cells.map((line) => [...line])) } : table)),
});

test("adds to no text: what was typed for a cadence has to be mended first", () => {
  const state = changeTable(readPlannedState(inserted), "MB_KeyResults", (cells) =>
    cells.map((line, row) => (row === 3 ? line.map((value, column) => (cells[0]?.[column] === "current" ? "about 12" : value)) : line)),
  );
  expect(() => planCheckIn([{ id: "O1.2", value: 5 }], state, MONDAY)).toThrow(
    expect.objectContaining({ reason: { kind: "not a number", id: "O1.2", given: "about 12" } }),
  );
});

test("refuses an id that two rows have", () => {
  const state = changeTable(readPlannedState(inserted), "MB_KeyResults", (cells) =>
    cells.map((line, row) => (row === 3 ? ["O1.1", ...line.slice(1)] : line)),
  );
  expect(() => planCheckIn([{ id: "O1.1", value: 1 }], state, MONDAY)).toThrow(
    expect.objectContaining({ reason: { kind: "id twice", id: "O1.1" } }),
  );
});

test("refuses where the log is full", () => {
  const state = changeTable(readPlannedState(inserted), "MB_CheckIns", (cells) =>
    cells.map((line, row) => (row < 2 ? line : [MONDAY, "O1.1", 1, "", "", ""])),
  );
  expect(() => planCheckIn([{ id: "O1.3", value: 1 }], state, MONDAY)).toThrow(
    expect.objectContaining({ reason: { kind: "table full", sheet: "Check-ins", rows: 2000 } }),
  );
});

test("goes between, where users inserted rows into a log that was full, and brings the row's formulas", () => {
  const state = changeTable(readPlannedState(inserted), "MB_CheckIns", (cells) =>
    cells.map((line, row) => (row < 2 || (row >= 900 && row < 903) ? line : [MONDAY, "O1.1", 1, "", "", "", 1])),
  );
  const { edits } = planCheckIn(
    [
      { id: "O1.3", value: 1 },
      { id: "O1.4", value: 1 },
    ],
    state,
    MONDAY,
  );
  const log = edits.filter(({ sheet }) => sheet === "Check-ins");
  expect(log.map(({ row, column, after }) => [row, column, after.length])).toEqual([
    [904, 1, 2],
    [904, 7, 3],
  ]);
  expect(log[1]?.after.flat().every((cell) => cell?.kind === "formula")).toBe(true);
});

test("brings the formulas of rows that users typed below those prepared", () => {
  const state = changeTable(readPlannedState(inserted), "MB_Objectives", (cells) =>
    cells.map((line, row) => (row === 40 ? ["O2", "Typed by hand", ...line.slice(2)] : line)),
  );
  const { edits } = planCheckIn([{ id: "O1.3", value: 2 }], state, MONDAY);
  const prepared = edits.filter(({ sheet }) => sheet === "Objectives");
  expect(new Set(prepared.map(({ row, after }) => `${row} ${after.length}`))).toEqual(new Set(["36 14"]));
});

test("finds its columns where users moved them", () => {
  const state = changeTable(readPlannedState(inserted), "MB_CheckIns", (cells) =>
    cells.map(([date, id, value, ...rest]) => [id, value, date, ...rest]),
  );
  const { edits } = planCheckIn([{ id: "O1.3", value: 2 }], state, MONDAY);
  expect(edits.find(({ sheet }) => sheet === "Check-ins")?.after).toEqual([
    [
      { kind: "text", value: "O1.3" },
      { kind: "number", value: 2 },
      { kind: "date", value: MONDAY },
    ],
  ]);
});
