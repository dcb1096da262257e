/// <reference types="office-js" />
import { beforeEach, describe, expect, test } from "vitest";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";

/** The simulated Excel itself: it must refuse what Excel refuses, and must not wave through what it does not know. */
let excel: OpenedExcel;
beforeEach(() => {
  excel = openExcel("1.99");
});

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

const run = (act: Act): Promise<void> =>
  Excel.run(async (context) => {
    act(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

const set = (target: object, values: object): void => void Object.assign(target, values);

const cell = (sheet: Excel.Worksheet, address = "A1") => sheet.getRange(address);

function merge(sheet: Excel.Worksheet, ...addresses: readonly string[]): void {
  for (const address of addresses) cell(sheet, address).merge();
}

describe("what is not modelled", () => {
  test.each<[what: string, act: Act]>([
    ["a property that is read", (_, sheet) => void cell(sheet).load("text")],
    ["a property that is set", (_, sheet) => set(sheet, { standardWidth: 10 })],
    ["a property that is only ever read here", (_, sheet) => set(sheet, { position: 2 })],
    ["a method", (_, sheet) => cell(sheet).clear()],
    ["a collection", (_, sheet) => void sheet.tables.load("items/name")],
    ["a member of a chart", (_, sheet) => void sheet.charts.load("items/name")],
    ["another kind of conditional format", (_, sheet) => void cell(sheet).conditionalFormats.add("DataBar")],
    [
      "panes that are frozen where something is hidden",
      (_, sheet) => {
        set(cell(sheet, "2:2"), { rowHidden: true });
        sheet.freezePanes.freezeRows(3);
      },
    ],
    ["another edge", (_, sheet) => set(cell(sheet).format.borders.getItem("EdgeTop"), { style: "Continuous" })],
  ])("is refused and noted: %s", async (_, act) => {
    await expect(run(act)).rejects.toThrow();
    expect(excel.host.notModelled.map(({ name }) => name)).toEqual(["NotModelled"]);
  });

  test("is noted by its name, and keeps nothing that comes after it", async () => {
    await expect(
      run((_, sheet) => {
        cell(sheet).formulas = [["before"]];
        cell(sheet).clear();
        cell(sheet, "A2").formulas = [["after"]];
      }),
    ).rejects.toThrow();
    expect(excel.host.notModelled.map(({ name, message }) => `${name}: ${message}`)).toEqual(["NotModelled: SimulatedRange.Clear"]);
    expect(excel.host.workbook.active.peek(1, 1)?.content).toEqual({ kind: "constant", value: "before" });
    expect(excel.host.workbook.active.peek(2, 1)).toBeUndefined();
  });
});

describe("what Excel has been reported to do", () => {
  test("an array over rows of which a filter hides some: its first row goes into each that shows", async () => {
    const sheet = excel.host.workbook.active;
    sheet.filteredRows.add(2);
    await run((_, worksheet) => set(cell(worksheet, "A1:A3"), { formulas: [["a"], ["b"], ["c"]] }));
    expect([1, 2, 3].map((row) => sheet.peek(row, 1)?.content)).toEqual([
      { kind: "constant", value: "a" },
      undefined,
      { kind: "constant", value: "a" },
    ]);
    await run((_, worksheet) => set(cell(worksheet, "A2"), { formulas: [["b"]] }));
    expect(sheet.peek(2, 1)?.content).toEqual({ kind: "constant", value: "b" });
  });

  test("names of the workbook are listed among those of each sheet", async () => {
    const { workbook } = excel.host;
    workbook.Names.Add("Everywhere", "=1", "");
    workbook.active.Names.Add("Here", "=2", "");
    const scopes: unknown[] = [];
    await Excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem("Sheet1");
      names.load("items/name,items/scope");
      await context.sync();
      scopes.push(...names.items.map(({ name, scope }) => [name, scope]));
    });
    expect(scopes).toEqual([
      ["Here", "Worksheet"],
      ["Everywhere", "Workbook"],
    ]);
  });

  test("the name of a sheet that is deleted stays, and leads nowhere", () => {
    const { workbook } = excel.host;
    const sheet = workbook.addSheet("Other");
    const name = workbook.Names.Add("There", sheet.GetRange("B2:C3"), "");
    expect(name.Formula).toBe("=Other!$B$2:$C$3");
    sheet.Delete();
    expect(name.Formula).toBe("=#REF!$B$2:$C$3");
  });
});

describe("what Excel refuses", () => {
  test.each<[what: string, act: Act]>([
    ["a sheet's name of 32 characters", ({ workbook }) => void workbook.worksheets.add("x".repeat(32))],
    ["a sheet's name with a slash", ({ workbook }) => void workbook.worksheets.add("Q4/2026")],
    ["a sheet's name that is taken", ({ workbook }) => void workbook.worksheets.add("SHEET1")],
    ["to delete the last sheet", (_, sheet) => sheet.delete()],
    ["a sheet that is not there", ({ workbook }) => workbook.worksheets.getItem("Gone").activate()],
    ["a name that reads as a cell", ({ workbook }, sheet) => void workbook.names.add("KPI1", cell(sheet))],
    ["a comment of 256 characters", ({ workbook }) => void workbook.names.add("LONG", "=1", "x".repeat(256))],
    ["a formula of a name without its equals sign", ({ workbook }) => void workbook.names.add("PLAIN", "1")],
    ["values of another size than their range", (_, sheet) => set(cell(sheet, "A1:B2"), { formulas: [["a"]].concat([["b"]]) })],
    ["a formula with semicolons", (_, sheet) => set(cell(sheet), { formulas: [["=SUM(1;2)"]] })],
    ["a formula that refers to a sheet that is not there", (_, sheet) => set(cell(sheet), { formulas: [["=Gone!A1"]] })],
    [
      "a list of more than 255 characters",
      (_, sheet) => set(cell(sheet).dataValidation, { rule: { list: { inCellDropDown: true, source: "x,".repeat(130) } } }),
    ],
    ["cells that are merged twice", (_, sheet) => merge(sheet, "A1:B1", "B1:C1")],
    ["a colour by its name", (_, sheet) => set(cell(sheet).format.fill, { color: "red" })],
    ["series whose names are numbers", (_, sheet) => void sheet.charts.add("ColumnClustered", cell(sheet, "A1:B3"), "Columns")],
    [
      "cells of a protected sheet",
      (_, sheet) => {
        Object.assign(excel.host.workbook.active, { isProtected: true });
        set(cell(sheet), { formulas: [["x"]] });
      },
    ],
    ["a setting that is not there", ({ workbook }) => workbook.settings.getItem("none").delete()],
  ])("is refused: %s", async (_, act) => {
    await expect(run(act)).rejects.toMatchObject({ name: "RichApi.Error" });
    expect(excel.host.notModelled).toEqual([]);
  });
});
