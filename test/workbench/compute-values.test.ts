import { expect, test } from "vitest";
import { CellError } from "../../core/cell-error.ts";
import { EMPTY_PLAN, type NewSheet, type PlannedCell } from "../../core/plan/sheet-plan.ts";
import { computeValues } from "../../workbench/compute-values.ts";
import { BARE_SHEET } from "../bare-sheet.ts";

const formula = (value: string): PlannedCell<string> => ({ kind: "formula", value });
const text = (value: string): PlannedCell<string> => ({ kind: "text", value });
const number = (value: number): PlannedCell<string> => ({ kind: "number", value });

const sheet = (name: string, cells: readonly (readonly PlannedCell<string>[])[]): NewSheet<string> => ({
  ...BARE_SHEET,
  name,
  rows: cells.length,
  columns: Math.max(...cells.map((row) => row.length)),
  blocks: [{ row: 1, column: 1, cells, numberFormats: null }],
});

const compute = (...newSheets: NewSheet<string>[]) => computeValues({ ...EMPTY_PLAN, newSheets });

test("formulas are calculated at full precision, across sheets and in any order", async () => {
  const values = await compute(
    sheet("Summary", [[formula("='Key results'!B1*2"), formula("=A1+1")]]),
    sheet("Key results", [[number(1), formula("=A1/3")]]),
  );
  expect(values.get("Summary")).toEqual([[2 / 3, 2 / 3 + 1]]);
  expect(values.get("Key results")).toEqual([[1, 1 / 3]]);
});

test("text stays text whatever it looks like", async () => {
  const looks = ["=1+1", "3-5", "TRUE", "10%", "March 2026", "0012", "'quoted"];
  const values = await compute(sheet("Texts", [looks.map(text), looks.map((_, index) => formula(`=ISTEXT(${"ABCDEFG"[index]}1)`))]));
  expect(values.get("Texts")).toEqual([looks, looks.map(() => true)]);
});

test("booleans are booleans, an empty cell is null, an empty text is blank and errors are errors", async () => {
  const values = await compute(
    sheet("Kinds", [
      [{ kind: "boolean", value: false }, formula("=2>1"), formula("=A1")],
      [null, formula('=""'), formula("=A2")],
      [formula("=1/0"), formula("=NA()"), formula("=NO_SUCH_FUNCTION()")],
    ]),
  );
  expect(values.get("Kinds")).toEqual([
    [false, true, false],
    [null, "", 0],
    [new CellError("#DIV/0!"), new CellError("#N/A"), new CellError("#VALUE!", "#NAME?")],
  ]);
});

test("defined names and custom functions work in formulas", async () => {
  const newSheets = [sheet("Data", [[number(120), number(100), formula("=KPI_CHANGE(MB_Current,B1)")]])];
  const newNames = [{ name: "MB_Current", sheet: "Data", area: { row: 1, column: 1, rows: 1, columns: 1 } }];
  const values = await computeValues({ ...EMPTY_PLAN, newSheets, newNames });
  expect(values.get("Data")).toEqual([[120, 100, 0.2]]);
});
