import { afterEach, beforeEach, expect, test } from "vitest";
import { type CustomFunction, defineFunction } from "../../core/custom-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import { startHeadlessUniver } from "../../workbench/headless-univer.ts";
import { readCell } from "../../workbench/src/read-cell.ts";
import type { RunningUniver } from "../../workbench/src/start-univer.ts";

const failing = defineFunction({
  name: "ALWAYS_THROWS",
  takes: "elements",
  parameters: [{ name: "value", type: "any" }],
  calculate: () => {
    throw new Error("a mistake in a calculation");
  },
});

let running: RunningUniver;
let sheet: ReturnType<ReturnType<RunningUniver["api"]["createWorkbook"]>["getActiveSheet"]>;

beforeEach(() => {
  running = startHeadlessUniver([...FUNCTIONS, failing] as readonly CustomFunction[]);
  sheet = running.api.createWorkbook({ id: "test" }).getActiveSheet();
});

afterEach(() => running.univer.dispose());

const calculated = () => running.api.getFormula().onCalculationResultApplied();
const valueIn = (a1: string) => sheet.getRange(a1).getRawValue();
const type = async (a1: string, formula: string) => {
  sheet.getRange(a1).setFormula(formula);
  await calculated();
};

test("a blank cell is blank and 0 is 0: only one of them makes KPI_CHANGE blank", async () => {
  sheet.getRange("A1:A2").setValues([[120], [120]]);
  sheet.getRange("B2").setValue(0);
  await type("C1", "=KPI_CHANGE(A1,B1)");
  await type("C2", "=KPI_CHANGE(A2,B2)");
  expect([valueIn("C1"), valueIn("C2")]).toEqual(["", "n/m"]);
});

test("ranges broadcast and spill, with an error beside a value in its own cell", async () => {
  sheet.getRange("A1").setValue(120);
  sheet.getRange("A3:A4").setValues([["many"], [90]]);
  await type("B1", "=KPI_CHANGE(A1:A4,100)");
  expect(sheet.getRange("B1:B4").getValues()).toEqual([[0.2], [""], ["#VALUE!"], [-0.1]]);
});

test("an error in a cell is passed on, and one our functions give is an error to others", async () => {
  await type("A1", "=1/0");
  await type("B1", "=KPI_CHANGE(A1,100)");
  await type("B2", '=IFERROR(KPI_ATTAINMENT(1,0),"caught")');
  expect(readCell(sheet.getSheet().getCellMatrix().getValue(0, 1) ?? null)).toMatchObject({ code: "#DIV/0!" });
  expect(valueIn("B2")).toBe("caught");
});

test("arguments may be left out, arrays, calculations and booleans", async () => {
  await type("A1", '=KPI_CHANGE(50,0,,"new")');
  await type("A2", "=OKR_PROGRESS(7,5,0,,FALSE)");
  await type("A3", "=OKR_ROLLUP({0.4,0.8})");
  await type("A4", "=KPI_CHANGE(60*2,SUM(40,60))");
  expect(["A1", "A2", "A3", "A4"].map(valueIn)).toEqual(["new", 1.4, expect.closeTo(0.6, 12), 0.2]);
});

test("a date cell is its serial day number", async () => {
  sheet.getRange("A1").setValue({ v: 46_113, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } });
  await type("B1", "=OKR_EXPECTED(A1,A1+100,A1+25)");
  expect(valueIn("B1")).toBe(0.25);
});

test("a calculation that throws is #VALUE!, and the rest of the workbook still recalculates", async () => {
  sheet.getRange("A1").setValue(2);
  await type("B1", "=ALWAYS_THROWS(A1)");
  await type("C1", "=A1*3");
  sheet.getRange("A1").setValue(5);
  await calculated();
  expect([valueIn("B1"), valueIn("C1")]).toEqual(["#VALUE!", 15]);
});

test("long formulas are told apart whatever number Univer knows them by", async () => {
  // Alike in the 32 bits that Univer would tell them apart by.
  const [one, other] = [222290467014, 794130926545];
  const sum = (value: number) => `=0+N("A formula whose text is longer than sixty-four letters")+${value}`;
  await type("A1", sum(one));
  await type("A2", sum(other));
  expect(["A1", "A2"].map(valueIn)).toEqual([one, other]);
});
