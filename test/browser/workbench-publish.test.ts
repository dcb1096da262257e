import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planMakeShareable } from "../../core/publish/plan-make-shareable.ts";
import type { SheetCopy, WriteFailureReason } from "../../core/sidebar-host.ts";
import { SAMPLE_PLAN } from "./sample-plan.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

beforeEach(() => workbench.reopen());

afterEach(() => expect(workbench.complaints.splice(0)).toEqual([]));

/** Cells of the first sheet, all at once. */
async function fill(cells: Readonly<Record<string, { v?: number; f?: string }>>): Promise<void> {
  await workbench.page.evaluate((wanted) => {
    const sheet = window.measuredBy.workbook.getActiveSheet();
    for (const [a1, value] of Object.entries(wanted)) sheet.getRange(a1).setValue(value);
  }, cells);
  await workbench.calculated();
}

const readFormulas = () => workbench.page.evaluate(() => window.measuredBy.host.readFormulas?.() ?? { sheets: [], names: [] });

const formulaIn = (cell: string, sheet: string) =>
  workbench.page.evaluate(
    ([a1, name]) =>
      window.measuredBy.workbook
        .getSheetByName(name as string)
        ?.getRange(a1 as string)
        .getFormula(),
    [cell, sheet],
  );

const undo = async () => {
  await workbench.page.evaluate(() => window.measuredBy.univer.undo());
  await workbench.calculated();
};

describe("making a workbook shareable", () => {
  const VALUES = { A1: { v: 100 }, A2: { v: 0 }, B1: { v: 120 }, B2: { v: 130 } };
  const FORMULAS = { C1: { f: "=KPI_CHANGE(B1:B3,A1:A3)" }, D1: { f: "=ROUND(100*KPI_CTR(A1,B1),1)" }, D2: { f: "=SUM(A1:B2)" } };
  const ANSWERS = { C1: 0.2, C2: "n/m", C3: "", D1: 83.3, D2: 350 };
  const answers = async () =>
    Object.fromEntries(await Promise.all(Object.keys(ANSWERS).map(async (cell) => [cell, (await workbench.valueOf(cell)) ?? ""])));

  it("keeps every number without a call of ours, and one undo brings the calls back", async () => {
    await fill({ ...VALUES, ...FORMULAS });
    expect(await answers()).toEqual(ANSWERS);
    const formulas = await readFormulas();
    expect(formulas.sheets[0]?.cells.map(({ formula, spilled }) => [formula, spilled?.length])).toEqual([
      ["=KPI_CHANGE(B1:B3,A1:A3)", 3],
      ["=ROUND(100*KPI_CTR(A1,B1),1)", undefined],
      ["=SUM(A1:B2)", undefined],
    ]);

    expect(await workbench.writePlan(planMakeShareable(formulas, "workbench").plan)).toBeUndefined();
    expect(await answers()).toEqual(ANSWERS);
    expect((await readFormulas()).sheets[0]?.cells.map(({ formula }) => formula).filter((formula) => /KPI_/.test(formula))).toEqual([]);

    await undo();
    expect(await answers()).toEqual(ANSWERS);
    expect(await formulaIn("C1", "Sheet1")).toBe("=KPI_CHANGE(B1:B3,A1:A3)");
    expect(await formulaIn("C2", "Sheet1")).toBe("");
  });
});

describe("names with our functions, made shareable", () => {
  const NAMES = {
    Rise: "=KPI_CHANGE(Sheet1!$B$1,Sheet1!$A$1)",
    Doubled: "=Rise*2",
    Gap: "=KPI_VARIANCE(Sheet1!$B$1,Sheet1!$A$1)",
    Stuck: '=OKR_STATEMENT("Grow","10 new customers")',
    Range: "Sheet1!$A$1:$B$1",
  };
  const FORMULAS = { C1: "=Rise", C2: "=Doubled+1", C3: "=10*Gap", C4: '=Stuck&"!"', C5: "=SUM(Range)" };
  const answers = async () =>
    Object.fromEntries(await Promise.all(Object.keys(FORMULAS).map(async (cell) => [cell, await workbench.valueOf(cell)])));
  const names = async () => Object.fromEntries((await readFormulas()).names.map(({ name, formula }) => [name, formula]));

  beforeEach(async () => {
    await workbench.page.evaluate((wanted) => {
      for (const [name, formula] of Object.entries(wanted)) window.measuredBy.workbook.insertDefinedName(name, formula);
    }, NAMES);
    await fill({ A1: { v: 100 }, B1: { v: 120 }, ...Object.fromEntries(Object.entries(FORMULAS).map(([cell, f]) => [cell, { f }])) });
  });

  it("keep every number: they calculate with built-in functions, and what cannot is a value; one undo brings all of it back", async () => {
    const before = await answers();
    expect(before).toMatchObject({ C1: 0.2, C2: 1.4, C3: 200, C5: 220 });
    const { Range: _, ...formulas } = NAMES;
    expect(await names()).toEqual(formulas);

    const { plan, changes } = planMakeShareable(await readFormulas(), "workbench");
    expect(changes.map(({ to }) => to.kind)).toEqual(["formula", "formula", "left", "value"]);
    expect(await workbench.writePlan(plan)).toBeUndefined();
    expect(await answers()).toEqual(before);
    expect(await names()).toMatchObject({ Rise: expect.stringMatching(/^=IF\(/), Doubled: "=Rise*2", Stuck: NAMES.Stuck });
    expect([await formulaIn("C1", "Sheet1"), await formulaIn("C4", "Sheet1")]).toEqual(["=Rise", ""]);

    await fill({ B1: { v: 150 } });
    expect(await answers()).toMatchObject({ C1: 0.5, C2: 2, C3: 500 });
    await undo();
    await undo();
    expect(await names()).toEqual(formulas);
    expect(await answers()).toEqual(before);
    expect(await formulaIn("C4", "Sheet1")).toBe(FORMULAS.C4);
  });

  it("are in the downloaded file as formulas of built-in functions, and there again when it is opened", async () => {
    const before = await answers();
    const { bytes } = await workbench.download();
    await Promise.all([
      workbench.page.waitForEvent("load"),
      workbench.page.setInputFiles("#file", { name: "names.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }),
    ]);
    await workbench.opened();
    await workbench.calculated();
    expect(await names()).toEqual({ Rise: expect.stringMatching(/^=IF\(/), Doubled: "=Rise*2", Gap: expect.stringMatching(/^=IF\(/) });
    expect(await answers()).toEqual(before);
    await fill({ B1: { v: 150 } });
    expect(await answers()).toMatchObject({ C1: 0.5, C2: 2, C3: 500, C5: 250 });
  });

  it("refuse the plan where one was changed in the meantime", async () => {
    const { plan } = planMakeShareable(await readFormulas(), "workbench");
    await workbench.page.evaluate(() => window.measuredBy.workbook.getDefinedName("Gap")?.setFormula("1+1"));
    expect(await workbench.writePlan(plan)).toEqual({ kind: "name changed", name: "Gap" });
    expect(await names()).toMatchObject({ Rise: NAMES.Rise, Gap: "=1+1" });
  });
});

describe("a frozen copy", () => {
  const freeze = (copies: readonly SheetCopy[]): Promise<WriteFailureReason | undefined> =>
    workbench.page.evaluate(
      (wanted) =>
        window.measuredBy.host.freezeCopies?.(wanted).then(
          () => undefined,
          (failure) => failure.reason,
        ),
      copies,
    );
  const COPY = { sheet: "Key results 2026", copy: "Key results 2026 21 Nov 2026" };
  const look = (sheet: string) =>
    workbench.page.evaluate((name) => {
      const found = window.measuredBy.workbook.getSheetByName(name);
      const { cellData, mergeData, columnData, rowData, freeze: frozen, custom } = found?.getSheet().getConfig() ?? {};
      const styles = Object.values(cellData ?? {}).flatMap((line) => Object.values(line as object).flatMap(({ s }) => s ?? []));
      const formats = found?.getConditionalFormattingRules().map(({ cfId, ...rule }) => rule);
      return { styles, mergeData, columnData, rowData, frozen, custom, formats };
    }, sheet);

  beforeEach(async () => {
    expect(await workbench.writePlan(SAMPLE_PLAN)).toBeUndefined();
    await workbench.show(COPY.sheet);
  });

  it("looks like its sheet, holds values alone and stays as it is when the sheet goes on", async () => {
    await workbench.page.evaluate(() =>
      window.measuredBy.workbook.getActiveSheet().getRange("H11").setValue({ f: "=KPI_CHANGE(D3:D4,1)" }),
    );
    await workbench.calculated();
    expect(await freeze([COPY])).toBeUndefined();
    await workbench.picture("workbench-frozen-copy");

    expect((await workbench.inspect()).sheets).toEqual(["Sheet1", COPY.sheet, "Settings", COPY.copy]);
    expect(await look(COPY.copy)).toEqual(await look(COPY.sheet));
    expect((await readFormulas()).sheets.map(({ sheet }) => sheet)).not.toContain(COPY.copy);
    for (const cell of ["F3", "G3", "H11", "H12"])
      expect(await workbench.valueOf(cell, COPY.copy), cell).toEqual(await workbench.valueOf(cell, COPY.sheet));

    await workbench.type("E3", "9");
    expect(await workbench.valueOf("F3", COPY.sheet)).toBe(0.9);
    expect(await workbench.valueOf("F3", COPY.copy)).toBe(0.5);
  });

  it("leaves the shown sheet as it was, and goes with one undo", async () => {
    expect(await freeze([COPY, { sheet: "Settings", copy: "Settings 21 Nov 2026" }])).toBeUndefined();
    expect(await workbench.page.evaluate(() => window.measuredBy.workbook.getActiveSheet().getSheetName())).toBe(COPY.sheet);
    await undo();
    expect((await workbench.inspect()).sheets).toEqual(["Sheet1", COPY.sheet, "Settings"]);
  });

  it("is refused with all others where a sheet is gone or a name is taken", async () => {
    expect(await freeze([COPY, { sheet: "Gone", copy: "Gone 2" }])).toEqual({ kind: "sheet missing", sheet: "Gone" });
    expect(await freeze([COPY, { sheet: "Settings", copy: "Sheet1" }])).toEqual({ kind: "name taken", name: "Sheet1" });
    expect((await workbench.inspect()).sheets).toEqual(["Sheet1", COPY.sheet, "Settings"]);
  });
});

describe("the ranges picked in the grid", () => {
  it("are told in A1 notation", async () => {
    await workbench.pick("B2");
    await workbench.page.keyboard.press("Shift+ArrowDown");
    await workbench.page.keyboard.press("Shift+ArrowDown");
    expect(await workbench.page.evaluate(() => window.measuredBy.host.readSelection?.())).toEqual(["B2:B4"]);
  });
});
