import type { Chart } from "../../core/plan/sheet-plan.ts";
import type { RangeWork } from "./range-work.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Inserts a chart. Its axes take the number format of the cells it shows. Scripts cannot give a chart a description: the
 * words beside it are what a screen reader has.
 */
export const insertChart = (sheet: Sheet, chart: Chart): RangeWork => ({
  areas: [chart.data],
  write: (rangeOf) => sheet.insertChart(buildChart(sheet, chart, rangeOf(chart.data))),
});

function buildChart(sheet: Sheet, chart: Chart, data: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { place } = chart;
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[CHART_TYPES[chart.kind]])
    .addRange(data)
    .setNumHeaders(1)
    // What a chart reads may stand in rows and columns that nobody needs to see.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(place.row, place.column, 0, 0);
  for (const [option, value] of Object.entries(optionsOf(chart))) if (value !== undefined) builder.setOption(option, value);
  return builder.build();
}

const CHART_TYPES = { column: "COLUMN", bar: "BAR", line: "LINE" } as const;

function optionsOf({ kind, title, place, data, colors, categoryAxis, valueAxis }: Chart): Readonly<Record<string, unknown>> {
  const [categories, values] = kind === "bar" ? ["vAxis", "hAxis"] : ["hAxis", "vAxis"];
  return {
    title,
    width: place.width,
    height: place.height,
    colors: [...colors],
    useFirstColumnAsDomain: true,
    "legend.position": data.columns > 2 ? "bottom" : "none",
    [`${categories}.title`]: categoryAxis.title,
    [`${values}.title`]: valueAxis.title,
    [`${values}.viewWindow.min`]: valueAxis.least,
    [`${values}.viewWindow.max`]: valueAxis.most,
  };
}
