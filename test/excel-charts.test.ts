import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Chart, EMPTY_PLAN, type PlannedCell } from "../core/plan/sheet-plan.ts";
import { writePlan } from "../excel-addin/src/write-plan.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { type OpenedExcel, openExcel } from "./fakes/excel/open-excel.ts";
import type { HeldChart } from "./fakes/excel/simulated-charts.ts";

let excel: OpenedExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => expect(excel.host.notModelled).toEqual([]));

const text = (value: string): PlannedCell<string> => ({ kind: "text", value });
const number = (value: number): PlannedCell<string> => ({ kind: "number", value });

/** At C5: a corner, two series, and years that Excel would take for a third. */
const CELLS = [
  [text(""), text("Progress"), text("Expected")],
  [number(2025), number(0.4), number(0.5)],
  [number(2026), number(0.7), number(1)],
];

const CHART: Chart = {
  kind: "column",
  title: "Progress by objective",
  description: "O1 is ahead of the plan.",
  place: { row: 2, column: 6, width: 480, height: 240 },
  data: { row: 5, column: 3, rows: 3, columns: 3 },
  colors: ["#1F3A5F", "#7ED6AE"],
  categoryAxis: { title: "Objective" },
  valueAxis: { title: "Progress", least: 0, most: 1, numberFormat: "0%" },
};

async function draw(chart: Chart): Promise<HeldChart | undefined> {
  const blocks = [{ row: 5, column: 3, cells: CELLS, numberFormats: null }];
  await writePlan({ ...EMPTY_PLAN, newSheets: [{ ...BARE_SHEET, blocks, charts: [chart] }] });
  return excel.host.workbook.find("Bare")?.charts[0];
}

describe("a chart of a plan", () => {
  test("takes its values and their names, with the categories beside them and the colours as planned", async () => {
    expect(await draw(CHART)).toEqual({
      type: "ColumnClustered",
      source: { row: 5, column: 4, rows: 3, columns: 2 },
      series: [
        { categories: { row: 6, column: 3, rows: 2, columns: 1 }, color: "#1F3A5F" },
        { categories: { row: 6, column: 3, rows: 2, columns: 1 }, color: "#7ED6AE" },
      ],
      title: "Progress by objective",
      corner: "Bare!F2",
      width: 360,
      height: 180,
      plotVisibleOnly: false,
      legend: { visible: true, position: "Bottom" },
      axes: {
        category: { title: "Objective" },
        value: { title: "Progress", least: 0, most: 1, numberFormat: "0%" },
      },
    });
  });

  test("of bars has the first at the top and the values at the bottom", async () => {
    const chart = await draw({ ...CHART, kind: "bar" });
    expect(chart?.type).toBe("BarClustered");
    expect(chart?.axes.category).toEqual({ title: "Objective", isReversed: true, position: "Maximum" });
  });

  test("of lines has coloured lines with markers", async () => {
    const chart = await draw({ ...CHART, kind: "line" });
    expect(chart?.type).toBe("LineMarkers");
    expect(chart?.series.map(({ color }) => color)).toEqual(["#1F3A5F", "#7ED6AE"]);
  });

  test("of one series needs no legend, axes without a title show none, and their ends are Excel's choice", async () => {
    const data = { ...CHART.data, columns: 2 };
    const chart = await draw({ ...CHART, data, categoryAxis: { title: "" }, valueAxis: { title: "" } });
    expect(chart?.legend).toEqual({ visible: false, position: "Bottom" });
    expect(chart?.axes).toEqual({ category: { title: null }, value: { title: null } });
    expect(chart?.series).toHaveLength(1);
  });

  test("is written in the same request as its sheet", async () => {
    await draw(CHART);
    expect(excel.host.requests.map(({ writes }) => writes)).toEqual([false, true, false]);
  });
});
