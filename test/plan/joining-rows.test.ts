import { describe, expect, test } from "vitest";
import type { CellValue } from "../../core/cell.ts";
import { planOkrWorkbook, type WorkbookState } from "../../core/plan/plan-okr-workbook.ts";
import type { PlanRefusal } from "../../core/plan/plan-refusal.ts";
import { readPlannedState } from "../../core/plan/planned-state.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";

const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
const first = planOkrWorkbook({ okrs: "leads", sheets: [], language: "sv", ...Q4 }, { inspection: { sheets: [], names: [] }, named: [] });
const joinTo = (state: WorkbookState): SheetPlan => planOkrWorkbook({ okrs: "newsletter", sheets: [], language: "en", ...Q4 }, state);

/** Rows an edit types, as plain values. */
const typed = (plan: SheetPlan, sheet: string): readonly (readonly unknown[])[] =>
  plan.edits.filter((edit) => edit.sheet === sheet).flatMap((edit) => edit.after.map((line) => line.map((cell) => cell?.value ?? null)));

const changeTable = (state: WorkbookState, name: string, change: (cells: CellValue[][]) => CellValue[][]): WorkbookState => ({
  ...state,
  named: state.named.map((table) => (table.name === name ? { ...table, cells: change(table.cells.map((line) => [...line])) } : table)),
});

describe("a template inserted into a workbook that has a set", () => {
  const plan = joinTo(readPlannedState(first));

  test("adds no sheet and no name", () => {
    expect([plan.newSheets, plan.newNames]).toEqual([[], []]);
  });

  test("joins below the rows that are there, numbered on", () => {
    expect(plan.edits.map(({ sheet, row }) => `${sheet} ${row}`)).toContain("Mål 7");
    expect(plan.edits.filter(({ sheet }) => sheet === "Nyckelresultat").every(({ row }) => row === 12)).toBe(true);
    expect(typed(plan, "Mål")[0]?.[0]).toBe("O2");
    expect(typed(plan, "Nyckelresultat")[0]?.slice(0, 2)).toEqual(["O2.1", "O2"]);
  });

  test("speaks the language of the set, because its formulas compare words", () => {
    expect(typed(plan, "Nyckelresultat").flat()).toContain("milstolpe");
    expect(typed(plan, "Mål").flat()).toContain("Avdelning");
  });

  test("never touches a formula column, and finds every cell blank before", () => {
    const formulas = new Set(["K", "N", "O", "P", "Q", "W"]);
    for (const edit of plan.edits.filter(({ sheet }) => sheet === "Nyckelresultat"))
      for (let column = edit.column; column < edit.column + (edit.after[0]?.length ?? 0); column++)
        expect(formulas.has(String.fromCharCode(64 + column))).toBe(false);
    expect(plan.edits.flatMap((edit) => edit.before.flat()).every((cell) => cell === null)).toBe(true);
  });

  test("brings the number formats of its units, for the formulas too", () => {
    expect(plan.formatEdits.flatMap((edit) => edit.after.flat())).toContain("0.0%");
    expect(plan.formatEdits.some((edit) => edit.column <= 11 && edit.column + (edit.after[0]?.length ?? 0) > 11)).toBe(true);
  });
});

test("columns that users moved are found by their keys", () => {
  const moved = changeTable(readPlannedState(first), "MB_Objectives", (cells) =>
    cells.map(([id, objective, ...rest]) => [objective, id, ...rest]),
  );
  expect(typed(joinTo(moved), "Mål")[0]?.[1]).toBe("O2");
});

test("a row that a user typed is not written over, and its id counts", () => {
  const state = changeTable(readPlannedState(first), "MB_Objectives", (cells) =>
    cells.map((line, row) => (row === 5 ? ["O7", "Mitt eget mål", ...line.slice(2)] : line)),
  );
  const plan = joinTo(state);
  expect(plan.edits.find(({ sheet }) => sheet === "Mål")?.row).toBe(10);
  expect(typed(plan, "Mål")[0]?.[0]).toBe("O8");
});

const RUINED: readonly (readonly [string, string, (cells: CellValue[][]) => CellValue[][], PlanRefusal["reason"]])[] = [
  [
    "a key that is gone",
    "MB_KeyResults",
    (cells) => cells.map((line, row) => (row === 0 ? line.map((key) => (key === "type" ? "" : key)) : line)),
    { kind: "column missing", sheet: "Nyckelresultat", key: "type" },
  ],
  [
    "a full table",
    "MB_Objectives",
    (cells) => cells.map((line, row) => (row < 2 ? line : ["O1", "x", ...line.slice(2)])),
    { kind: "table full", sheet: "Mål", rows: 300 },
  ],
];

test.each(RUINED)("refuses %s", (_, name, change, reason) => {
  expect(() => joinTo(changeTable(readPlannedState(first), name, change))).toThrow(expect.objectContaining({ reason }));
});
