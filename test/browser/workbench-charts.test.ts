import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { reversePlan } from "../../core/plan/reverse-plan.ts";
import { EMPTY_PLAN, type NewSheet, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { SAMPLE_PLAN } from "./sample-plan.ts";
import { openWorkbench, type WorkbenchPage } from "./workbench-page.ts";

const text = (value: string): PlannedCell => ({ kind: "text", value });
const number = (value: number): PlannedCell => ({ kind: "number", value });
const TITLE = "<img src=x onerror=alert(1)> & more";

const [sample] = SAMPLE_PLAN.newSheets;
const planned: NewSheet = {
  ...(sample as NewSheet),
  name: "Drawn",
  rows: 60,
  blocks: [
    {
      row: 40,
      column: 2,
      cells: [
        [text("Month"), text("Leads")],
        [text("Jan"), number(5)],
        [text("Feb"), { kind: "formula", value: { kind: "number", value: 10 } }],
        [text("Mar"), null],
      ],
      numberFormats: null,
    },
  ],
  styles: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  hiddenRows: [],
  rowHeights: [],
  charts: [
    {
      kind: "column",
      title: TITLE,
      description: "Leads of three months",
      place: { row: 5, column: 3, width: 300, height: 200 },
      data: { row: 40, column: 2, rows: 4, columns: 2 },
      colors: ["#1F3A5F"],
      categoryAxis: { title: "Month" },
      valueAxis: { title: "Leads", least: 0, most: 10 },
    },
  ],
};
const { filter: _, ...withoutFilter } = planned;
const PLAN: SheetPlan = { ...EMPTY_PLAN, newSheets: [withoutFilter] };

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

beforeEach(async () => {
  await workbench.reopen();
  expect(await workbench.writePlan(PLAN)).toBeUndefined();
  await workbench.show("Drawn");
});

const chart = () => workbench.page.locator("#charts svg");
const columnHeights = () =>
  workbench.page.$$eval("#charts svg rect", (bars) => bars.slice(1).map((bar) => Math.round(Number(bar.getAttribute("height")))));

/** The chart is there, with what its formulas came to: frames are drawn as the machine finds the time. */
const drawn = () => expect.poll(columnHeights).toHaveLength(2);

/** How far the chart stands from its cell's corner on the screen, in pixels. */
const distance = () =>
  workbench.page.evaluate(() => {
    const sheet = window.measuredBy.workbook.getActiveSheet();
    const canvas = document.querySelector("#charts")?.previousElementSibling?.getBoundingClientRect();
    const svg = document.querySelector("#charts svg")?.getBoundingClientRect();
    const cell = sheet.getRange("C5").getCell();
    const zoom = sheet.getZoom();
    return { x: (svg?.x ?? 0) - (canvas?.x ?? 0) - cell.startX * zoom, y: (svg?.y ?? 0) - (canvas?.y ?? 0) - cell.startY * zoom };
  });

test("a planned chart stands at its cell, drawn from its data", async () => {
  await drawn();
  expect(await chart().count()).toBe(1);
  const { x, y } = await distance();
  expect([Math.abs(x) < 1, Math.abs(y) < 1]).toEqual([true, true]);
  await workbench.picture("workbench-charts");
});

test("it has a name and a description, and user text in it is text", async () => {
  const { page } = workbench;
  await page.getByRole("img", { name: TITLE }).waitFor();
  expect(await page.locator("#charts img").count()).toBe(0);
  expect(await page.locator("#charts svg > desc").textContent()).toBe("Leads of three months");
});

test("it is drawn anew when a value is typed in", async () => {
  await drawn();
  const [january] = await columnHeights();
  await workbench.type("C41", "10");
  await workbench.page.waitForFunction(
    (before) => Math.round(Number(document.querySelectorAll("#charts svg rect")[1]?.getAttribute("height"))) > Number(before),
    january,
  );
  const heights = await columnHeights();
  expect(heights[0]).toBe(heights[1]);
});

test("it scrolls with its cells, below the frozen rows, and zooms with them", async () => {
  const { page } = workbench;
  await chart().waitFor();
  const before = await distance();
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => Math.round((await distance()).y - before.y)).toBe(-100);
  const [layer, frozen] = await page.evaluate(() => {
    const sheet = window.measuredBy.workbook.getActiveSheet();
    return [
      (document.querySelector("#charts")?.getBoundingClientRect().y ?? 0) -
        (document.querySelector("#charts")?.previousElementSibling?.getBoundingClientRect().y ?? 0),
      sheet.getRange(sheet.getFrozenRows(), 0).getCell().startY,
    ];
  });
  expect(layer).toBeCloseTo(frozen as number, 0);
  await page.evaluate(() => window.measuredBy.workbook.getActiveSheet().zoom(0.5));
  await expect.poll(async () => Math.round((await chart().boundingBox())?.width ?? 0)).toBe(150);
});

test("it stays with its cells and its data when rows come above them, and when that is undone", async () => {
  const { page } = workbench;
  await drawn();
  const heights = await columnHeights();
  const top = async () => Math.round((await chart().boundingBox())?.y ?? 0);
  const before = await top();
  await page.evaluate(() => {
    window.measuredBy.workbook.getActiveSheet().insertRows(3, 2);
  });
  await expect.poll(async () => (await top()) - before).toBeGreaterThan(20);
  await expect.poll(columnHeights).toEqual(heights);
  await page.evaluate(() => window.measuredBy.workbook.undo());
  await expect.poll(top).toBe(before);
  await expect.poll(columnHeights).toEqual(heights);
});

test("it leaves the cells under it to the user", async () => {
  await chart().waitFor();
  const box = await chart().boundingBox();
  await workbench.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect.poll(() => workbench.page.evaluate(() => window.measuredBy.workbook.getActiveCell()?.getA1Notation())).toMatch(/^C[5-7]$/);
});

test("it goes with its sheet: when another is shown, and when the insert is undone", async () => {
  await chart().waitFor();
  await workbench.show("Sheet1");
  await expect.poll(() => chart().count()).toBe(0);
  await workbench.show("Drawn");
  await chart().waitFor();
  expect(await workbench.writePlan(reversePlan(PLAN))).toBeUndefined();
  await expect.poll(() => chart().count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
});
