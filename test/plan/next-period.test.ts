import { describe, expect, test } from "vitest";
import { planCheckIn } from "../../core/plan/plan-check-in.ts";
import { planNextPeriod } from "../../core/plan/plan-next-period.ts";
import { planOkrWorkbook, type WorkbookState } from "../../core/plan/plan-okr-workbook.ts";
import { joinPlans, readPlannedState } from "../../core/plan/planned-state.ts";
import { readOkrWorkbook } from "../../core/plan/read-okr-workbook.ts";
import type { Edit } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";

const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const Q1 = { start: serialDate(2027, 1, 1), end: serialDate(2027, 3, 31) };

const inserted = planOkrWorkbook(
  {
    okrs: {
      objectives: [
        {
          objective: "More leads",
          keyResults: [
            { keyResult: "CTR", type: "reach", start: 0.1, target: 0.15 },
            { keyResult: "Posts", type: "cadence", target: 1, period: "day" },
            { keyResult: "Tests", type: "count", target: 5 },
          ],
        },
        { objective: "Loved by customers", parent: "O1", keyResults: [{ keyResult: "NPS", type: "reach", start: 50, target: 60 }] },
        { objective: "Done with", keyResults: [{ keyResult: "A guide", type: "milestone" }] },
      ],
      kpis: [],
    },
    language: "en",
    ...Q4,
    sheets: [],
  },
  { inspection: { sheets: [], names: [] }, named: [] },
);

const closing = readPlannedState(
  joinPlans(
    inserted,
    planCheckIn(
      [
        { id: "O1.1", value: 0.12, confidence: 8 },
        { id: "O1.2", value: 70, nextStep: "Two a day" },
        { id: "O1.3", value: 3 },
        { id: "O2.1", value: 54 },
        { id: "O3.1", value: true },
      ],
      readPlannedState(inserted),
      Q4.end,
    ),
  ),
);

/** The cells of a state after edits. */
const edit = (state: WorkbookState, edits: readonly Edit[]): WorkbookState => ({
  ...state,
  named: state.named.map((named) => ({
    ...named,
    cells: named.cells.map((line, down) =>
      line.map((value, across) => {
        const changed = edits.find(
          ({ sheet, row, column, after }) =>
            sheet === named.sheet &&
            named.area.row + down >= row &&
            named.area.row + down < row + after.length &&
            named.area.column + across >= column &&
            named.area.column + across < column + (after[0]?.length ?? 0),
        );
        if (!changed) return value;
        const cell = changed.after[named.area.row + down - changed.row]?.[named.area.column + across - changed.column];
        return cell && cell.kind !== "formula" ? cell.value : "";
      }),
    ),
  })),
});

describe("the next period", () => {
  const step = planNextPeriod(
    { ...Q1, lessons: { O1: "Subject lines matter most" }, carriedOver: ["O1.1", "O1.2", "O1.3", "O2.1"] },
    closing,
  );
  const after = readOkrWorkbook(edit(closing, step.plan.edits).named);
  const keyResult = (id: string) => after.keyResults.find((row) => row.id === id);

  test("writes the lessons first, so that the frozen copies have them", () => {
    expect(step.lessons.edits.flatMap((change) => change.after.flat())).toEqual([{ kind: "text", value: "Subject lines matter most" }]);
  });

  test("freezes the sheets under the name of the period that ends", () => {
    expect(step.copies).toEqual([
      { sheet: "Dashboard", copy: "Dashboard Q4 2026" },
      { sheet: "Objectives", copy: "Objectives Q4 2026" },
      { sheet: "Key results", copy: "Key results Q4 2026" },
    ]);
  });

  test("gives copies free names that Excel takes", () => {
    const long = planNextPeriod({ ...Q1, lessons: {} }, { ...closing, inspection: { sheets: ["dashboard q4 2026"], names: [] } });
    expect(long.copies[0]?.copy).toBe("Dashboard Q4 2026 (2)");
    for (const { copy } of long.copies) expect(copy.length).toBeLessThanOrEqual(31);
  });

  test("has new dates and looks at today", () => {
    expect([after.start, after.end]).toEqual([Q1.start, Q1.end]);
    expect(after.objectives.map(({ id, start, end }) => [id, start, end])).toEqual([
      ["O1", Q1.start, Q1.end],
      ["O2", Q1.start, Q1.end],
    ]);
  });

  test("takes open key results on from where they are", () => {
    expect(keyResult("O1.1")).toMatchObject({ start: 0.12, current: 0.12, statedTarget: 0.15 });
    expect(keyResult("O2.1")).toMatchObject({ start: 54, current: 54 });
    expect(keyResult("O1.3")).toMatchObject({ current: 3, statedTarget: 5 });
  });

  test("counts what is done each period afresh", () => {
    expect(keyResult("O1.2")).toMatchObject({ statedTarget: 1, nextStep: "Two a day" });
    expect(keyResult("O1.2")?.current).toBeUndefined();
  });

  test("knows no check-in of the old period, and nothing typed by hand", () => {
    for (const { current, logged, lastCheckIn, checkedBefore, confidence } of after.keyResults)
      expect([logged, lastCheckIn, checkedBefore, confidence]).toEqual([current, undefined, undefined, undefined]);
  });

  test("lets what is finished leave the live sheets, with its objective", () => {
    expect(after.keyResults.map(({ id }) => id)).toEqual(["O1.1", "O1.2", "O1.3", "O2.1"]);
    expect(after.objectives.map(({ id }) => id)).toEqual(["O1", "O2"]);
  });

  test("keeps the log whole, without calling its old ids unknown", () => {
    expect(after.checkIns).toHaveLength(5);
    expect(after.problems).toEqual([]);
  });

  test("keeps an objective whose child goes on", () => {
    const child = planNextPeriod({ ...Q1, lessons: {}, carriedOver: ["O2.1"] }, closing);
    expect(readOkrWorkbook(edit(closing, child.plan.edits).named).objectives.map(({ id }) => id)).toEqual(["O1", "O2"]);
  });

  test("takes all key results that are not achieved where none are chosen", () => {
    const open = planNextPeriod({ ...Q1, lessons: {} }, closing);
    expect(readOkrWorkbook(edit(closing, open.plan.edits).named).keyResults).toHaveLength(5);
  });

  test("refuses reversed dates", () => {
    expect(() => planNextPeriod({ start: Q1.end, end: Q1.start, lessons: {} }, closing)).toThrow(
      expect.objectContaining({ reason: { kind: "end before start" } }),
    );
  });
});
