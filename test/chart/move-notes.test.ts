import { describe, expect, test } from "vitest";
import { readArea, renderArea } from "../../core/formula/a1.ts";
import { type MovedLines, moveArea, readMovedLines } from "../../workbench/src/move-notes.ts";

const move = (a1: string, lines: MovedLines["lines"], from: number, count: number): string => {
  const area = readArea(a1);
  if (!area) throw new Error(`${a1} is no area`);
  return renderArea(moveArea(area, { lines, from, count }));
};

describe("areas go with their cells", () => {
  test.each([
    ["rows that come above", "B5:D9", "rows", 1, 2, "B7:D11"],
    ["at its first row", "B5:D9", "rows", 5, 2, "B7:D11"],
    ["inside it", "B5:D9", "rows", 6, 2, "B5:D11"],
    ["below it", "B5:D9", "rows", 10, 2, "B5:D9"],
    ["columns that come before it", "B5:D9", "columns", 1, 1, "C5:E9"],
    ["rows that go above it", "B5:D9", "rows", 1, -2, "B3:D7"],
    ["with its first row", "B5:D9", "rows", 4, -2, "B4:D7"],
    ["inside it", "B5:D9", "rows", 6, -2, "B5:D7"],
    ["with its last row", "B5:D9", "rows", 9, -3, "B5:D8"],
    ["below it", "B5:D9", "rows", 10, -3, "B5:D9"],
    ["with all of it", "B5:D9", "rows", 4, -9, "B4:D4"],
  ] as const)("%s: %s, %s from %d by %d, to %s", (_, area, lines, from, count, moved) => {
    expect(move(area, lines, from, count)).toBe(moved);
  });

  test("what comes and goes again leaves them where they were", () => {
    for (let from = 1; from < 12; from++) expect(move(move("B5:D9", "rows", from, 3), "rows", from, -3)).toBe("B5:D9");
  });
});

test("only rows and columns that come or go move them", () => {
  const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 9 };
  expect(readMovedLines("sheet.mutation.insert-row", range)).toEqual({ lines: "rows", from: 3, count: 2 });
  expect(readMovedLines("sheet.mutation.remove-rows", range)).toEqual({ lines: "rows", from: 3, count: -2 });
  expect(readMovedLines("sheet.mutation.insert-col", range)).toEqual({ lines: "columns", from: 1, count: 10 });
  expect(readMovedLines("sheet.mutation.remove-col", range)).toEqual({ lines: "columns", from: 1, count: -10 });
  expect(readMovedLines("sheet.mutation.set-range-values", range)).toBeUndefined();
});
