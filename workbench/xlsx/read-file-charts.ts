import type { Sheet } from "hucre";
import type { Chart } from "../../core/plan/sheet-plan.ts";
import { readReference } from "./read-file-rules.ts";
import { readColor } from "./read-file-styles.ts";
import type { ChartPlace } from "./read-sheet-parts.ts";

type FileChart = NonNullable<Sheet["charts"]>[number];

/** Pixels at 100 % of columns and rows counted from 0. */
export interface GridMeasures {
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
}

/** A sheet's charts of its own columns side by side; others are left out. */
export const readFileCharts = (charts: readonly FileChart[], places: readonly ChartPlace[], measures: GridMeasures): readonly Chart[] =>
  charts.flatMap((chart, index) => {
    const [place, data] = [places[index], readData(chart)];
    if (!place || !data) return [];
    const { x, y } = chart.axes ?? {};
    return [
      {
        kind: readKind(chart),
        title: chart.title ?? "",
        description: chart.altText ?? "",
        place: { row: place.from.row + 1, column: place.from.column + 1, ...sizeOf(place, measures) },
        data,
        colors: (chart.series ?? []).flatMap(({ color }) => (typeof color === "string" ? (readColor({ rgb: color }) ?? []) : [])),
        categoryAxis: { title: x?.title ?? "" },
        valueAxis: {
          title: y?.title ?? "",
          ...(y?.scale?.min !== undefined && { least: y.scale.min }),
          ...(y?.scale?.max !== undefined && { most: y.scale.max }),
          ...(y?.numberFormat && y.numberFormat.formatCode !== "General" && { numberFormat: y.numberFormat.formatCode }),
        },
      },
    ];
  });

/** A file calls columns bars too; ours that lie down begin at the top. */
function readKind({ kinds, axes }: FileChart): Chart["kind"] {
  if (kinds.includes("line")) return "line";
  return axes?.x?.reverse ? "bar" : "column";
}

/** The block that holds the categories in its first column and the series in those after it. */
function readData({ series = [] }: FileChart): Chart["data"] | undefined {
  const categories = readReference(series[0]?.categoriesRef ?? "")?.area;
  if (!categories || categories.row === 1) return undefined;
  const follows = series.every(({ valuesRef = "" }, index) => readReference(valuesRef)?.area.column === categories.column + 1 + index);
  return follows
    ? { row: categories.row - 1, column: categories.column, rows: categories.rows + 1, columns: series.length + 1 }
    : undefined;
}

function sizeOf({ from, to }: ChartPlace, { widthOf, heightOf }: GridMeasures): { width: number; height: number } {
  if ("width" in to) return to;
  const between = (start: number, end: number, measure: (index: number) => number) =>
    Array.from({ length: end - start }, (_, index) => measure(start + index)).reduce((sum, size) => sum + size, 0);
  return {
    width: between(from.column, to.column, widthOf) + to.across - from.across,
    height: between(from.row, to.row, heightOf) + to.down - from.down,
  };
}
