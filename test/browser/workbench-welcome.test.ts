import { afterAll, beforeAll, expect, test } from "vitest";
import { OkrSet, readGrid } from "./okr-set.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

/* The welcome workbook comes with its values; the grid calculates no more than what changes. */

let workbench: WorkbenchPage;
let set: OkrSet;

beforeAll(async () => {
  workbench = await openWorkbench();
  set = new OkrSet(workbench);
  await workbench.page.goto(`${new URL(workbench.page.url()).origin}/?language=sv`);
  await workbench.page.waitForFunction(() => window.measuredBy);
});

afterAll(() => workbench.close());

/** Every formula of the workbook with its value and what it spills. */
const readFormulas = () => workbench.page.evaluate(() => window.measuredBy.host.readFormulas?.());

const calculateAll = () =>
  workbench.page.evaluate(() => {
    const formula = window.measuredBy.univer.getFormula();
    formula.executeCalculation();
    return formula.onCalculationResultApplied();
  });

test("shows its numbers before anything is calculated: what a whole calculation comes to", async () => {
  const shown = await readGrid(workbench);
  expect(await set.column("MB_KeyResults", "progress")).toContainEqual(expect.any(Number));
  await workbench.page.evaluate(() => window.measuredBy.opened);
  await workbench.picture("workbench-welcome-sv");
  await calculateAll();
  expect(await readGrid(workbench)).toEqual(shown);
});

/** Types a target over that of a key result, by its row. */
async function changeTarget(row: number, target: number): Promise<void> {
  const place = await set.locate("MB_KeyResults", row, "target");
  await workbench.page.evaluate(
    ({ sheet, cell, target }) => void window.measuredBy.workbook.getSheetByName(sheet)?.getRange(cell).setValue(target),
    { ...place, target },
  );
  await workbench.calculated();
}

test("an edit recalculates all that depends on it, as a whole calculation would", async () => {
  const before = await set.value("MB_Objectives", 1, "progress");
  await changeTarget(1, 500);
  expect(await set.value("MB_Objectives", 1, "progress")).not.toBe(before);
  const edited = await readFormulas();
  await calculateAll();
  expect(await readFormulas()).toEqual(edited);
});

test("an array formula of our own spills, and follows the cells it reads", async () => {
  const { sheet, cell } = await set.locate("MB_KeyResults", 1, "target");
  const last = await set.locate("MB_KeyResults", 3, "target");
  await workbench.page.evaluate((formula) => {
    window.measuredBy.workbook.insertSheet("Spill").getRange("A1").setValue({ f: formula });
  }, `=KPI_CHANGE('${sheet}'!${cell}:${last.cell},100)`);
  await workbench.calculated();
  expect(await workbench.valueOf("A1", "Spill")).toBe(4);
  await changeTarget(2, 300);
  expect(await workbench.valueOf("A2", "Spill")).toBe(2);
  expect(workbench.complaints).toEqual([]);
});

test("the day in use is today's once no other is set", async () => {
  const day = async () => {
    const [settings] = await workbench.read("MB_Settings");
    const [keys = [], ...rows] = settings?.cells ?? [];
    const [asOf, inUse] = ["as_of", "today"].map((key) => rows.findIndex(([found]) => found === key));
    return { settings, column: keys.indexOf("value"), asOf: asOf ?? -1, value: rows[inUse ?? -1]?.[keys.indexOf("value")] };
  };
  const { settings, column, asOf } = await day();
  await workbench.page.evaluate(
    ({ sheet, row, column }) => void window.measuredBy.workbook.getSheetByName(sheet)?.getRange(row, column).clearContent(),
    { sheet: settings?.sheet ?? "", row: (settings?.area.row ?? 0) + asOf, column: (settings?.area.column ?? 0) - 1 + column },
  );
  await workbench.calculated();
  expect((await day()).value).toBe(await workbench.page.evaluate(() => window.measuredBy.host.today));
});
