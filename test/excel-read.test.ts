import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CellError } from "../core/cell-error.ts";
import { readFormulas } from "../excel-addin/src/read-formulas.ts";
import { inspect, read } from "../excel-addin/src/read-plan.ts";
import { readSelection } from "../excel-addin/src/read-selection.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";
import type { SimulatedWorksheet } from "./fakes/excel/simulated-worksheet.ts";
import type { Content } from "./fakes/excel/typed-input.ts";

let excel: OpenedExcel;
beforeEach(() => {
  excel = openExcel("1.12");
});
afterEach(() => expect(excel.host.notModelled).toEqual([]));

function fill(sheet: SimulatedWorksheet, row: number, column: number, content: Content): void {
  sheet.cellAt(row, column).content = content;
}

describe("the selection", () => {
  test.each([
    ["Sheet1", ["A1"]],
    ["Sheet1", ["B2:B10", "A:A", "D4"]],
    ["Owner's, 'own'! table", ["B2:B10", "3:4"]],
  ])("on %s is told in A1 notation, as it was picked", async (name, selection) => {
    const { workbook } = excel.host;
    workbook.active = workbook.find(name) ?? workbook.addSheet(name);
    workbook.selection = selection;
    expect(await readSelection()).toEqual(selection);
  });
});

describe("the formulas of a workbook", () => {
  test("are told sheet by sheet with their values, and texts that look like formulas are none", async () => {
    const { workbook } = excel.host;
    const other = workbook.addSheet("Owner's table");
    workbook.addSheet("Empty");
    fill(workbook.active, 3, 2, { kind: "formula", formula: "=SUM(A1:A2)", value: 12 });
    fill(workbook.active, 4, 2, { kind: "constant", value: "=1+1" });
    fill(workbook.active, 4, 3, { kind: "formula", formula: "=1/0", value: "#DIV/0!" });
    fill(other, 1, 1, { kind: "formula", formula: '=MB.KPI_CHANGE(A2,A3,"points")', value: "n/m" });
    fill(other, 2, 1, { kind: "constant", value: "text" });
    expect((await readFormulas()).sheets).toEqual([
      {
        sheet: "Sheet1",
        separator: ",",
        cells: [
          { row: 3, column: 2, formula: "=SUM(A1:A2)", value: 12 },
          { row: 4, column: 3, formula: "=1/0", value: new CellError("#DIV/0!") },
        ],
      },
      { sheet: "Owner's table", separator: ",", cells: [{ row: 1, column: 1, formula: '=MB.KPI_CHANGE(A2,A3,"points")', value: "n/m" }] },
    ]);
    expect(excel.host.requests.every(({ writes }) => !writes)).toBe(true);
  });

  test("tell what ours spill, and not the cells that only show it", async () => {
    const sheet = excel.host.workbook.active;
    fill(sheet, 1, 1, { kind: "formula", formula: "=MB.FUNNEL_RATES(C1:C3)", value: 0.5, spills: { rows: 2, columns: 1 } });
    fill(sheet, 2, 1, { kind: "spilled", value: "#DIV/0!" });
    fill(sheet, 3, 1, { kind: "formula", formula: "=SEQUENCE(2)", value: 1, spills: { rows: 2, columns: 1 } });
    fill(sheet, 4, 1, { kind: "spilled", value: 2 });
    fill(sheet, 5, 1, { kind: "formula", formula: "=MB.KPI_ROI(2,1)", value: 1 });
    const [{ cells } = { cells: [] }] = (await readFormulas()).sheets;
    expect(cells).toEqual([
      { row: 1, column: 1, formula: "=MB.FUNNEL_RATES(C1:C3)", value: 0.5, spilled: [[0.5], [new CellError("#DIV/0!")]] },
      { row: 3, column: 1, formula: "=SEQUENCE(2)", value: 1 },
      { row: 5, column: 1, formula: "=MB.KPI_ROI(2,1)", value: 1 },
    ]);
  });

  test("are told by an Excel too old to spill", async () => {
    excel = openExcel("1.9");
    fill(excel.host.workbook.active, 1, 1, { kind: "formula", formula: "=MB.KPI_ROI(2,1)", value: 1 });
    expect((await readFormulas()).sheets).toMatchObject([{ cells: [{ formula: "=MB.KPI_ROI(2,1)", value: 1 }] }]);
  });

  test("of an empty workbook are none", async () => {
    expect((await readFormulas()).sheets).toEqual([]);
  });
});

describe("named cells", () => {
  test("below all that a sheet holds are blank, without being asked for", async () => {
    const { workbook } = excel.host;
    fill(workbook.active, 3, 2, { kind: "constant", value: "last" });
    workbook.Names.Add("MB_Log", workbook.active.GetRange("A2:C26001"), null);
    workbook.Names.Add("MB_Empty", workbook.addSheet("Empty").GetRange("A1:B2"), null);
    const [log, empty] = await read(["MB_Log", "MB_Empty"]);
    expect(log?.cells).toHaveLength(26_000);
    expect(log?.cells.slice(0, 3)).toEqual([
      ["", "", ""],
      ["", "last", ""],
      ["", "", ""],
    ]);
    expect(log?.cells.at(-1)).toEqual(["", "", ""]);
    expect(empty?.cells).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(excel.host.requests).toHaveLength(3);
  });

  test("of another workbook, or of a sheet that was deleted, are none", async () => {
    const { workbook } = excel.host;
    workbook.Names.Add("MB_Here", workbook.active.GetRange("A1"), null);
    workbook.Names.Add("MB_Moved", "='[Plan 2026.xlsx]Settings'!$A$1:$B$4", null);
    const deleted = workbook.addSheet("Deleted");
    workbook.Names.Add("MB_Deleted", deleted.GetRange("A1:B2"), null);
    deleted.Delete();
    expect((await inspect()).names.map(({ name }) => name)).toEqual(["MB_Here"]);
    expect((await read(["MB_Here", "MB_Moved", "MB_Deleted"])).map(({ name }) => name)).toEqual(["MB_Here"]);
  });
});

describe("cells too many for one answer", () => {
  test("are read in several requests, and come in their order", async () => {
    const { workbook } = excel.host;
    const rows = 30_000;
    for (let row = 1; row <= rows; row++) fill(workbook.active, row, 1, { kind: "constant", value: row });
    workbook.Names.Add("MB_Rows", workbook.active.GetRange(`A1:B${rows}`), null);
    workbook.Names.Add("MB_First", workbook.active.GetRange("A1"), null);
    const [many, first] = await read(["MB_Rows", "MB_First"]);
    expect(many?.cells.map(([cell]) => cell)).toEqual(Array.from({ length: rows }, (_, row) => row + 1));
    expect(first?.cells).toEqual([[1]]);
    expect(excel.host.requests.length).toBeGreaterThan(4);
  });
});
