import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CellError } from "../core/cell-error.ts";
import { FUNCTIONS } from "../core/functions/index.ts";
import { EXCEL_FAILURES } from "../core/i18n/excel/index.ts";
import { planOkrWorkbook } from "../core/plan/plan-okr-workbook.ts";
import { reversePlan } from "../core/plan/reverse-plan.ts";
import { renderLambdaNames } from "../core/publish/lambda-names.ts";
import { serialDate } from "../core/serial-date.ts";
import type { SidebarHost } from "../core/sidebar-host.ts";
import { qualifyFunctions } from "../excel-addin/src/qualify-functions.ts";
import { excelSidebarHost } from "../excel-addin/src/sidebar-host.ts";
import { EVERY_EDIT_PLAN, EVERY_FEATURE_PLAN } from "./every-feature-plan.ts";
import { gridOfWorkbook } from "./fakes/excel/grid-of-workbook.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";

let excel: OpenedExcel;
let host: SidebarHost;
beforeEach(() => {
  excel = openExcel();
  host = excelSidebarHost("sv-SE", async () => renderLambdaNames);
});
afterEach(() => {
  vi.useRealTimers();
  expect(excel.host.notModelled).toEqual([]);
});

describe("the sidebar's Excel", () => {
  test("knows the user's language and the calendar day, also after midnight", () => {
    expect(host).toMatchObject({ kind: "excel", locale: "sv-SE" });
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59) });
    expect(host.today).toBe(serialDate(2026, 11, 21));
    vi.setSystemTime(new Date(2026, 10, 22, 0, 1));
    expect(host.today).toBe(serialDate(2026, 11, 22));
  });

  test("lists sheets and the names that stand for one range", async () => {
    const { workbook } = excel.host;
    const awkward = workbook.addSheet("Owner's 2026");
    workbook.Names.Add("Awkward", awkward.GetRange("B2:C10"), null);
    workbook.Names.Add("Single", workbook.active.GetRange("A1"), null);
    workbook.Names.Add("Gone", workbook.addSheet("Gone").GetRange("A1"), null);
    workbook.find("Gone")?.Delete();
    expect(await host.inspect()).toEqual({
      sheets: ["Sheet1", "Owner's 2026"],
      names: [
        { name: "Awkward", sheet: "Owner's 2026", area: { row: 2, column: 2, rows: 9, columns: 2 } },
        { name: "Single", sheet: "Sheet1", area: { row: 1, column: 1, rows: 1, columns: 1 } },
      ],
    });
    expect(excel.host.requests).toHaveLength(1);
  });

  test("reads named cells as values, leaving out names that are not there", async () => {
    const { workbook } = excel.host;
    const sheet = workbook.active;
    const contents = ["text", 46_113, true, "#N/A"].map((value) => ({ kind: "constant" as const, value }));
    for (const [index, content] of contents.entries()) sheet.cellAt(1, index + 1).content = content;
    sheet.cellAt(2, 1).content = { kind: "error", code: "#DIV/0!" };
    sheet.cellAt(2, 2).content = { kind: "error", code: "#REF!" };
    workbook.Names.Add("MB_Cells", sheet.GetRange("A1:D2"), null);
    expect(await host.read(["MB_Missing", "MB_Cells"])).toEqual([
      {
        name: "MB_Cells",
        sheet: "Sheet1",
        area: { row: 1, column: 1, rows: 2, columns: 4 },
        cells: [
          ["text", 46_113, true, "#N/A"],
          [new CellError("#DIV/0!"), new CellError("#VALUE!", "#REF!"), "", ""],
        ],
      },
    ]);
  });

  test("writes plans as they come from core, edits them and undoes them", async () => {
    const empty = gridOfWorkbook(excel.host.workbook);
    await host.writePlan(EVERY_FEATURE_PLAN);
    const inserted = gridOfWorkbook(excel.host.workbook);
    await host.writePlan(EVERY_EDIT_PLAN);
    expect(gridOfWorkbook(excel.host.workbook)).not.toEqual(inserted);
    await host.writePlan(reversePlan(EVERY_EDIT_PLAN));
    expect(gridOfWorkbook(excel.host.workbook)).toEqual(inserted);
    await host.writePlan(reversePlan(EVERY_FEATURE_PLAN));
    expect(gridOfWorkbook(excel.host.workbook)).toEqual(empty);
  });

  test("finds the set that it inserted, joins a second template to it, and undoes that", async () => {
    const period = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };
    const state = async () => {
      const inspection = await host.inspect();
      return { inspection, named: await host.read(inspection.names.map(({ name }) => name)) };
    };
    await host.writePlan(planOkrWorkbook({ okrs: "leads", sheets: [], language: "sv", ...period }, await state()));
    const first = gridOfWorkbook(excel.host.workbook);
    const joining = planOkrWorkbook({ okrs: "newsletter", sheets: [], language: "sv", ...period }, await state());
    expect(joining.newSheets).toEqual([]);
    await host.writePlan(joining);
    expect(gridOfWorkbook(excel.host.workbook)).not.toEqual(first);
    await host.writePlan(reversePlan(joining));
    expect(gridOfWorkbook(excel.host.workbook)).toEqual(first);
  });

  test("shows a sheet", async () => {
    excel.host.workbook.addSheet("Dashboard");
    await host.activate("Dashboard");
    expect(excel.host.workbook.active.Name).toBe("Dashboard");
  });

  test("types a formula into the active cell, with our functions in the add-in's namespace", async () => {
    await host.insertFormula('=IF(KPI_CHANGE(120,100)>0,"KPI_CHANGE(","")');
    expect(excel.host.workbook.active.peek(1, 1)?.content).toEqual({
      kind: "formula",
      formula: '=IF(MB.KPI_CHANGE(120,100)>0,"KPI_CHANGE(","")',
    });
  });
});

describe("a workbook that counts its days from 1904", () => {
  const insert = () => host.writePlan(EVERY_FEATURE_PLAN);

  test("gets no sheets, whose dates would come four years late, and is told why", async () => {
    excel.host.workbook.firstYear = 1904;
    const empty = gridOfWorkbook(excel.host.workbook);
    await expect(insert()).rejects.toMatchObject({ reason: { kind: "host", message: EXCEL_FAILURES.sv.daysFrom1904, leftovers: [] } });
    expect(gridOfWorkbook(excel.host.workbook)).toEqual(empty);
  });

  test("is not presumed where Excel does not say", async () => {
    excel.host.fault = (request) => (request === 0 ? { before: 0 } : undefined);
    await insert();
    expect(excel.host.workbook.sheets.length).toBeGreaterThan(1);
  });
});

describe("a formula for the active cell", () => {
  test.each([
    ["formatted as text shows its value there", "@", "General"],
    ["formatted otherwise keeps that format", "0.0%", "0.0%"],
  ])("%s", async (_, before, after) => {
    const cell = excel.host.workbook.active.cellAt(1, 1);
    cell.numberFormat = before;
    await host.insertFormula("=KPI_CHANGE(120,100)");
    expect(cell).toMatchObject({ numberFormat: after, content: { kind: "formula", formula: "=MB.KPI_CHANGE(120,100)" } });
  });
});

describe("formulas with our functions", () => {
  test.each(FUNCTIONS.map(({ name }) => name))("%s is called in the add-in's namespace", (name) => {
    expect(qualifyFunctions(`=1+${name}(A1)`)).toBe(`=1+MB.${name}(A1)`);
  });

  test.each([
    ["=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["=kpi_change(1, 2)", "=MB.kpi_change(1, 2)"],
    ["=KPI_CHANGE (1,2)", "=MB.KPI_CHANGE (1,2)"],
    ["=MB.KPI_CHANGE(1,2)", "=MB.KPI_CHANGE(1,2)"],
    ["=MY_KPI_CHANGE(1,2)", "=MY_KPI_CHANGE(1,2)"],
    ['="say ""KPI_CHANGE("""', '="say ""KPI_CHANGE("""'],
    ["='KPI_CHANGE(x)'!A1", "='KPI_CHANGE(x)'!A1"],
    ["=KPI_ROI(KPI_CAC(1,2),3)", "=MB.KPI_ROI(MB.KPI_CAC(1,2),3)"],
  ])("%s becomes %s", (formula, qualified) => {
    expect(qualifyFunctions(formula)).toBe(qualified);
  });
});
