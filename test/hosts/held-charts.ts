import { readArea, renderArea } from "../../core/formula/a1.ts";
import type { Chart } from "../../core/plan/sheet-plan.ts";
import type { HeldChart } from "../fakes/excel/simulated-charts.ts";
import type { EmbeddedChart } from "../fakes/google-sheets/charts.ts";

/** A chart in words that every host shares. */
export interface GridChart {
  readonly kind: Chart["kind"];
  readonly title: string;
  readonly data: string;
  /** The cell of its top left corner. */
  readonly corner: string;
  readonly colors: readonly string[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

const cellAt = (row: number, column: number): string => renderArea({ row, column, rows: 1, columns: 1 });

export const chartOfPlan = ({ kind, title, data, place, colors, categoryAxis, valueAxis }: Chart): GridChart => ({
  kind,
  title,
  data: renderArea(data),
  corner: cellAt(place.row, place.column),
  colors,
  categoryTitle: categoryAxis.title,
  valueTitle: valueAxis.title,
  least: valueAxis.least,
  most: valueAxis.most,
});

/** Google counts a bar chart's axes by how they lie. */
export function chartOfSheets({ type, ranges, position, options }: EmbeddedChart): GridChart {
  const [category, value] = type === "BAR" ? ["vAxis", "hAxis"] : ["hAxis", "vAxis"];
  const [range] = ranges;
  if (!range || ranges.length > 1) throw new Error("Charts of one block are expected");
  const option = <T>(name: string) => options[name] as T | undefined;
  return {
    kind: type.toLowerCase() as Chart["kind"],
    title: option("title") ?? "",
    data: renderArea(range),
    corner: cellAt(Number(position[0]), Number(position[1])),
    colors: option("colors") ?? [],
    categoryTitle: option(`${category}.title`) ?? "",
    valueTitle: option(`${value}.title`) ?? "",
    least: option(`${value}.viewWindow.min`),
    most: option(`${value}.viewWindow.max`),
  };
}

const EXCEL_KINDS: Readonly<Record<string, Chart["kind"]>> = { ColumnClustered: "column", BarClustered: "bar", LineMarkers: "line" };

/** Excel takes the values, and the categories apart from them. */
export function chartOfExcel({ type, source, series, axes, title, corner }: HeldChart): GridChart {
  const kind = EXCEL_KINDS[type];
  const categories = series[0]?.categories;
  const at = readArea(corner?.split("!").at(-1) ?? "");
  if (!kind || !categories || !at) throw new Error(`A chart that is not whole: ${type}`);
  return {
    kind,
    title: title ?? "",
    data: renderArea({ ...source, column: categories.column, columns: source.columns + 1 }),
    corner: cellAt(at.row, at.column),
    colors: series.map(({ color }) => color ?? ""),
    categoryTitle: axes.category.title ?? "",
    valueTitle: axes.value.title ?? "",
    least: axes.value.least,
    most: axes.value.most,
  };
}
