import type { Chart } from "../../../../core/plan/sheet-plan.ts";
import type { Call, Chain, Value } from "../../plan-script.ts";
import { constant, type Target } from "./chains.ts";

/**
 * Inserts a chart. Its axes take the number format of the cells it shows. Scripts cannot give a chart a description: the
 * words beside it are what a screen reader has.
 */
export function insertChart(chart: Chart, target: Target): Chain {
  const { place } = chart;
  const build = target.sheet(
    ["newChart"],
    ["setChartType", constant("Charts", "ChartType", CHART_TYPES[chart.kind])],
    ["addRange", target.area(chart.data)],
    ["setNumHeaders", 1],
    // What a chart reads may stand in rows and columns that nobody needs to see.
    ["setHiddenDimensionStrategy", constant("Charts", "ChartHiddenDimensionStrategy", "SHOW_BOTH")],
    ["setPosition", place.row, place.column, 0, 0],
    ...Object.entries(optionsOf(chart)).flatMap(([option, value]): readonly Call[] =>
      value === undefined ? [] : [["setOption", option, value]],
    ),
    ["build"],
  );
  return target.sheet(["insertChart", build]);
}

const CHART_TYPES = { column: "COLUMN", bar: "BAR", line: "LINE" } as const;

function optionsOf({ kind, title, place, data, colors, categoryAxis, valueAxis }: Chart): Readonly<Record<string, Value | undefined>> {
  const [categories, values] = kind === "bar" ? ["vAxis", "hAxis"] : ["hAxis", "vAxis"];
  return {
    title,
    width: place.width,
    height: place.height,
    colors,
    useFirstColumnAsDomain: true,
    "legend.position": data.columns > 2 ? "bottom" : "none",
    [`${categories}.title`]: categoryAxis.title,
    [`${values}.title`]: valueAxis.title,
    [`${values}.viewWindow.min`]: valueAxis.least,
    [`${values}.viewWindow.max`]: valueAxis.most,
  };
}
