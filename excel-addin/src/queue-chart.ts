import type { Area } from "../../core/formula/a1.ts";
import type { Chart } from "../../core/plan/sheet-plan.ts";
import { POINTS_A_PIXEL } from "./points.ts";
import { rangeAt } from "./range-at.ts";

const TYPES = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const satisfies Record<
  Chart["kind"],
  `${Excel.ChartType}`
>;

/**
 * Queues one chart. Excel takes its values alone, with the names of the series above them: asked for the categories as
 * well it guesses by their type, and makes a series of those that are numbers. ExcelApi 1.9 has no place for the words
 * that a screen reader says of a chart; the title is what it reads.
 */
export function queueChart(worksheet: Excel.Worksheet, planned: Chart): void {
  const { data, place, colors, categoryAxis, valueAxis } = planned;
  const values = { ...data, column: data.column + 1, columns: data.columns - 1 };
  const categories = { ...data, row: data.row + 1, rows: data.rows - 1, columns: 1 };
  const chart = worksheet.charts.add(TYPES[planned.kind], rangeAt(worksheet, values), "Columns");
  chart.setPosition(rangeAt(worksheet, cornerOf(place)));
  chart.width = place.width * POINTS_A_PIXEL;
  chart.height = place.height * POINTS_A_PIXEL;
  chart.title.text = planned.title;
  // The values may stand in columns that users do not see.
  chart.plotVisibleOnly = false;
  chart.legend.visible = values.columns > 1;
  chart.legend.position = "Bottom";
  for (let index = 0; index < values.columns; index++) {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(rangeAt(worksheet, categories));
    const color = colors[index];
    if (color !== undefined) paint(series, planned.kind, color);
  }
  nameAxis(chart.axes.categoryAxis, categoryAxis.title);
  nameAxis(chart.axes.valueAxis, valueAxis.title);
  if (valueAxis.least !== undefined) chart.axes.valueAxis.minimum = valueAxis.least;
  if (valueAxis.most !== undefined) chart.axes.valueAxis.maximum = valueAxis.most;
  if (valueAxis.numberFormat !== undefined) chart.axes.valueAxis.numberFormat = valueAxis.numberFormat;
  // Excel draws the first bar at the bottom. Turned round, the axis of values would go to the top.
  if (planned.kind === "bar") chart.axes.categoryAxis.set({ reversePlotOrder: true, position: "Maximum" });
}

const cornerOf = ({ row, column }: Chart["place"]): Area => ({ row, column, rows: 1, columns: 1 });

function paint(series: Excel.ChartSeries, kind: Chart["kind"], color: string): void {
  if (kind === "line") {
    series.format.line.color = color;
    series.set({ markerBackgroundColor: color, markerForegroundColor: color });
  } else series.format.fill.setSolidColor(color);
}

function nameAxis(axis: Excel.ChartAxis, title: string): void {
  if (title === "") axis.title.visible = false;
  else axis.title.text = title;
}
