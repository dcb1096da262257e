import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { type Edit, EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { packageFaults, readParts } from "../libreoffice/package-faults.ts";
import { readWithLibreOffice } from "../libreoffice/recalculate.ts";
import { SAMPLE_PLAN } from "./sample-plan.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

const RESULTS = "Key results 2026";

const edit = (cell: { row: number; column: number }, before: PlannedCell, after: PlannedCell): Edit => ({
  sheet: RESULTS,
  ...cell,
  before: [[before]],
  after: [[after]],
});

const editing = (...edits: Edit[]): SheetPlan => ({ ...EMPTY_PLAN, edits });

const number = (value: number): PlannedCell => ({ kind: "number", value });
const text = (value: string): PlannedCell => ({ kind: "text", value });

const EMPTY_WORKBOOK = { sheets: ["Sheet1"], names: [] };
const WRITTEN = { sheets: ["Sheet1", RESULTS, "Settings"], names: SAMPLE_PLAN.newNames };

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

beforeEach(async () => {
  await workbench.reopen();
  expect(await workbench.writePlan(SAMPLE_PLAN)).toBeUndefined();
});

afterEach(() => expect(workbench.complaints.splice(0)).toEqual([]));

const cells = async (name: string) => (await workbench.read(name))[0]?.cells;

describe("a written plan", () => {
  it("is there in full, calculated, with text as text and dates as serial day numbers", async () => {
    await workbench.show(RESULTS);
    await workbench.picture("workbench-6-plan");
    expect(await workbench.inspect()).toEqual(WRITTEN);
    expect((await cells("Sample_Results"))?.slice(2, 5)).toEqual([
      ["O1.1", "=1+1", 0, 10, 5, 0.5, "On track", ""],
      ["O1.2", "3-5", 0.02, 0.05, "", "", "", ""],
      ["O1.3", "TRUE", 0, 1, true, 9, "", 46_113],
    ]);
  });

  it("recalculates when a value is typed in", async () => {
    await workbench.show(RESULTS);
    await workbench.type("E3", "9");
    expect(await workbench.valueOf("F3")).toBe(0.9);
    await workbench.type("E3", "2");
    expect(await workbench.valueOf("G3")).toBe("Off track");
  });

  it.each([
    ["B3", "=1+1"],
    ["B4", "3-5"],
    ["B5", "TRUE"],
  ])("keeps the text of %s, %j, when its cell is opened for editing and left again", async (cell, looks) => {
    const { page } = workbench;
    await workbench.show(RESULTS);
    await workbench.pick(cell);
    await page.evaluate(() => window.measuredBy.workbook.startEditing());
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !window.measuredBy.workbook.isCellEditing());
    await workbench.calculated();
    expect((await cells("Sample_Results"))?.[Number(cell.slice(1)) - 1]?.[1]).toBe(looks);
  });

  it("goes without a trace when it is written in reverse, and can be written again", async () => {
    expect(await workbench.writePlan(reversePlan(SAMPLE_PLAN))).toBeUndefined();
    expect(await workbench.inspect()).toEqual(EMPTY_WORKBOOK);
    expect(await workbench.writePlan(SAMPLE_PLAN)).toBeUndefined();
    expect(await workbench.inspect()).toEqual(WRITTEN);
    expect((await cells("Sample_Results"))?.[2]?.[5]).toBe(0.5);
  });

  it("is one step of the grid's own undo and redo", async () => {
    const run = (step: "undo" | "redo") =>
      workbench.page.evaluate((name) => {
        window.measuredBy.workbook[name]();
      }, step);
    await run("undo");
    expect(await workbench.inspect()).toEqual(EMPTY_WORKBOOK);
    await run("redo");
    await workbench.calculated();
    expect(await workbench.inspect()).toEqual(WRITTEN);
    expect((await cells("Sample_Results"))?.[2]?.[5]).toBe(0.5);
  });
});

describe("edits", () => {
  it("change cells that hold what the plan was made for, number formats too, and back", async () => {
    const plan: SheetPlan = {
      ...editing(edit({ row: 3, column: 5 }, number(5), number(7)), edit({ row: 6, column: 1 }, null, text("=O1.4"))),
      formatEdits: [{ sheet: RESULTS, row: 3, column: 5, before: [["General", "0%"]], after: [["0.00", "0.0%"]] }],
    };
    expect(await workbench.writePlan(plan)).toBeUndefined();
    expect((await cells("Sample_Results"))?.[2]?.slice(4, 6)).toEqual([7, 0.7]);
    expect((await cells("Sample_Results"))?.[5]?.[0]).toBe("=O1.4");
    expect([await shown("E3"), await shown("F3")]).toEqual(["7.00", "70.0%"]);

    expect(await workbench.writePlan(reversePlan(plan))).toBeUndefined();
    expect((await cells("Sample_Results"))?.[2]?.slice(4, 6)).toEqual([5, 0.5]);
    expect((await cells("Sample_Results"))?.[5]?.[0]).toBe("");
    expect([await shown("E3"), await shown("F3")]).toEqual(["5", "50%"]);
  });

  it("take the place of a formula, and of a value by a formula", async () => {
    const formula: PlannedCell = { kind: "formula", value: { kind: "number", value: 42 } };
    const current = SAMPLE_PLAN.newSheets[0]?.blocks[0]?.cells[2]?.[5] ?? null;
    const plan = editing(edit({ row: 3, column: 6 }, current, number(1)), edit({ row: 3, column: 5 }, number(5), formula));
    expect(await workbench.writePlan(plan)).toBeUndefined();
    expect((await cells("Sample_Results"))?.[2]?.slice(4, 6)).toEqual([42, 1]);
    expect(await workbench.writePlan(reversePlan(plan))).toBeUndefined();
    expect((await cells("Sample_Results"))?.[2]?.slice(4, 6)).toEqual([5, 0.5]);
  });
});

describe("a plan that cannot be written changes nothing", () => {
  const unchanged = async () => {
    expect(await workbench.inspect()).toEqual(WRITTEN);
    expect((await cells("Sample_Results"))?.[2]?.[4]).toBe(5);
  };

  it("because a cell was changed since", async () => {
    const plan = editing(edit({ row: 3, column: 4 }, number(10), number(20)), edit({ row: 3, column: 5 }, number(4), number(6)));
    expect(await workbench.writePlan(plan)).toEqual({ kind: "changed", sheet: RESULTS, cell: "E3" });
    await unchanged();
    expect((await cells("Sample_Results"))?.[2]?.[3]).toBe(10);
  });

  it("because a formula stands where the plan saw its value", async () => {
    const plan = editing(edit({ row: 3, column: 6 }, number(0.5), number(1)));
    expect(await workbench.writePlan(plan)).toEqual({ kind: "changed", sheet: RESULTS, cell: "F3" });
  });

  it("because a name is taken, whatever its case", async () => {
    expect(await workbench.writePlan(SAMPLE_PLAN)).toEqual({ kind: "name taken", name: RESULTS });
    const [settings] = SAMPLE_PLAN.newSheets.slice(1);
    const plan = { ...EMPTY_PLAN, newSheets: settings ? [{ ...settings, name: "SETTINGS" }] : [] };
    expect(await workbench.writePlan(plan)).toEqual({ kind: "name taken", name: "SETTINGS" });
    expect(await workbench.writePlan({ ...EMPTY_PLAN, newNames: SAMPLE_PLAN.newNames })).toEqual({
      kind: "name taken",
      name: "Sample_Results",
    });
    await unchanged();
  });

  it("because a sheet is missing", async () => {
    const plan = editing({ ...edit({ row: 1, column: 1 }, null, number(1)), sheet: "Elsewhere" });
    expect(await workbench.writePlan(plan)).toEqual({ kind: "sheet missing", sheet: "Elsewhere" });
    await unchanged();
  });

  it("because the grid refuses a part of it after others were written", async () => {
    const [, settings] = SAMPLE_PLAN.newSheets;
    // Univer has no filter of a header alone.
    const refused = { row: 1, column: 1, rows: 1, columns: 2 };
    const plan: SheetPlan = {
      ...editing(edit({ row: 3, column: 5 }, number(5), number(6))),
      newSheets: settings ? [{ ...settings, name: "Third", filter: refused }] : [],
      newNames: [{ name: "Third_Name", sheet: "Third", area: refused }],
    };
    expect(await workbench.writePlan(plan)).toMatchObject({ kind: "host", leftovers: [] });
    await unchanged();
  });
});

describe("the .xlsx file", () => {
  it("holds what was planned and what was typed since", async () => {
    await workbench.show(RESULTS);
    await workbench.type("E4", "0.035");
    await workbench.show("Sheet1");
    await workbench.type("A1", "=KPI_CHANGE(B1:B2,100)");
    await workbench.type("B1", "120");
    await workbench.show(RESULTS);
    const { name, bytes } = await workbench.download();

    expect(name).toMatch(/^measured-by-\d{4}-\d\d-\d\d\.xlsx$/);
    expect(packageFaults(bytes)).toEqual([]);
    const carried = await readWithLibreOffice(bytes, { recalculate: false });
    const cell = (address: string, sheet = RESULTS) => carried.sheets.find((one) => one.name === sheet)?.cells.get(address);
    expect(cell("B3")).toMatchObject({ value: "=1+1" });
    expect(cell("B3")?.formula).toBeUndefined();
    expect(cell("D4")?.shown).toBe("5.0%");
    expect(cell("F4")).toMatchObject({ value: 0.5, shown: "50%", formula: expect.stringContaining("IF") });
    expect(cell("G6")?.validation).toContain("MB_Lists");
    expect(cell("H5")).toMatchObject({ value: 46_113, shown: "2026-04-01" });
    expect(cell("A1", "Sheet1")?.value).toBe(0.2);
    expect(carried.names.map((defined) => defined.name)).toEqual(
      expect.arrayContaining(SAMPLE_PLAN.newNames.map((defined) => defined.name)),
    );
    expect(carried.filters).toHaveLength(1);
    expect(carried.sheets[1]?.conditionalFormats).toHaveLength(2);

    const [, results] = [...readParts(bytes)].filter(([path]) => path.startsWith("xl/worksheets/"));
    expect(JSON.stringify(results)).toContain('"xSplit":"1","ySplit":"2"');
  });
});

const shown = (cell: string) =>
  workbench.page.evaluate(
    ([a1, sheet]) =>
      window.measuredBy.workbook
        .getSheetByName(sheet as string)
        ?.getRange(a1 as string)
        .getDisplayValue(),
    [cell, RESULTS],
  );
