import type { Area } from "../../../core/formula/a1.ts";
import { model, require } from "./excel-error.ts";
import { SimulatedRange } from "./simulated-range.ts";
import { isColor } from "./simulated-range-format.ts";
import type { SimulatedWorksheet } from "./simulated-worksheet.ts";

/** A chart as it stands on a sheet; sizes are in points. */
export interface HeldChart {
  readonly type: string;
  /** Names of the series above their values. */
  readonly source: Area;
  readonly series: HeldSeries[];
  readonly axes: Readonly<Record<"category" | "value", HeldAxis>>;
  title?: string;
  corner?: string;
  width?: number;
  height?: number;
  plotVisibleOnly?: boolean;
  legend?: { visible?: boolean; position?: string };
}

export interface HeldSeries {
  categories?: Area;
  color?: string;
}

export interface HeldAxis {
  title?: string | null;
  least?: number;
  most?: number;
  numberFormat?: string;
  isReversed?: boolean;
  position?: string;
}

const TYPES = ["ColumnClustered", "BarClustered", "LineMarkers"];

export class ChartCollection {
  readonly #sheet: SimulatedWorksheet;

  constructor(sheet: SimulatedWorksheet) {
    this.#sheet = sheet;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    model(typeof type === "string" && TYPES.includes(type), `Not a chart that is modelled: ${type}`);
    require(source instanceof SimulatedRange && source.sheet === this.#sheet, "The values stand on the chart's own sheet.");
    model(seriesBy === "Columns", "Series in columns are modelled.");
    const { area } = source;
    require(source.ValueTypes[0]?.every((type) => type === "String") ===
      true, "Series take their names from the first row, where it holds texts.");
    const series = Array.from({ length: area.columns }, () => ({}));
    const held: HeldChart = { type, source: area, series, axes: { category: {}, value: {} } };
    this.#sheet.charts.push(held);
    return new Chart(this.#sheet, held);
  }
}

class Chart {
  readonly #sheet: SimulatedWorksheet;
  readonly #held: HeldChart;

  constructor(sheet: SimulatedWorksheet, held: HeldChart) {
    this.#sheet = sheet;
    this.#held = held;
  }

  SetPosition(from: unknown, to: unknown): void {
    require(from instanceof SimulatedRange && from.sheet === this.#sheet, "A chart is placed on its own sheet.");
    model(to === null || to === undefined, "Only the first cell of a place is modelled.");
    this.#held.corner = from.Address;
  }

  set Width(points: unknown) {
    require(typeof points === "number" && points > 0, `Not a width: ${points}`);
    this.#held.width = points;
  }

  set Height(points: unknown) {
    require(typeof points === "number" && points > 0, `Not a height: ${points}`);
    this.#held.height = points;
  }

  set PlotVisibleOnly(visibleOnly: unknown) {
    require(typeof visibleOnly === "boolean", "plotVisibleOnly is TRUE or FALSE.");
    this.#held.plotVisibleOnly = visibleOnly;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.#held);
  }

  get Legend(): ChartLegend {
    this.#held.legend ??= {};
    return new ChartLegend(this.#held.legend);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#sheet, this.#held);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.#held);
  }
}

class ChartTitle {
  readonly #held: HeldChart;

  constructor(held: HeldChart) {
    this.#held = held;
  }

  set Text(text: unknown) {
    require(typeof text === "string" && text.length <= 255, `A title has at most 255 characters: ${text}`);
    this.#held.title = text;
  }
}

class ChartLegend {
  readonly #held: NonNullable<HeldChart["legend"]>;

  constructor(held: NonNullable<HeldChart["legend"]>) {
    this.#held = held;
  }

  set Visible(visible: unknown) {
    require(typeof visible === "boolean", "A legend is visible or not.");
    this.#held.visible = visible;
  }

  set Position(position: unknown) {
    model(position === "Bottom" || position === "Right", `Not a place that is modelled: ${position}`);
    this.#held.position = position;
  }
}

class ChartSeriesCollection {
  readonly #sheet: SimulatedWorksheet;
  readonly #held: HeldChart;

  constructor(sheet: SimulatedWorksheet, held: HeldChart) {
    this.#sheet = sheet;
    this.#held = held;
  }

  GetItemAt(index: unknown): ChartSeries {
    const series = this.#held.series[Number(index)];
    require(series !== undefined, `The chart has no series ${index}.`);
    return new ChartSeries(this.#sheet, series, this.#held.type);
  }
}

class ChartSeries {
  readonly #sheet: SimulatedWorksheet;
  readonly #held: HeldSeries;
  readonly #type: string;

  constructor(sheet: SimulatedWorksheet, held: HeldSeries, type: string) {
    this.#sheet = sheet;
    this.#held = held;
    this.#type = type;
  }

  SetXAxisValues(categories: unknown): void {
    require(categories instanceof SimulatedRange && categories.sheet === this.#sheet, "Categories stand on the chart's own sheet.");
    this.#held.categories = categories.area;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#held, this.#type);
  }

  set MarkerBackgroundColor(color: unknown) {
    this.#checkMarker(color);
  }

  set MarkerForegroundColor(color: unknown) {
    this.#checkMarker(color);
  }

  #checkMarker(color: unknown): void {
    require(isColor(color) && this.#type === "LineMarkers", `Not a marker's colour, or no markers: ${color}`);
  }
}

class ChartSeriesFormat {
  readonly #held: HeldSeries;
  readonly #type: string;

  constructor(held: HeldSeries, type: string) {
    this.#held = held;
    this.#type = type;
  }

  get Fill(): ChartFill {
    require(this.#type !== "LineMarkers", "A line has no fill.");
    return new ChartFill(this.#held);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.#held);
  }
}

class ChartFill {
  readonly #held: HeldSeries;

  constructor(held: HeldSeries) {
    this.#held = held;
  }

  SetSolidColor(color: unknown): void {
    require(isColor(color), `Not a colour: ${color}`);
    this.#held.color = color;
  }
}

class ChartLineFormat {
  readonly #held: HeldSeries;

  constructor(held: HeldSeries) {
    this.#held = held;
  }

  set Color(color: unknown) {
    require(isColor(color), `Not a colour: ${color}`);
    this.#held.color = color;
  }
}

class ChartAxes {
  readonly #held: HeldChart;

  constructor(held: HeldChart) {
    this.#held = held;
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.#held.axes.category);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.#held.axes.value);
  }
}

class ChartAxis {
  readonly #held: HeldAxis;

  constructor(held: HeldAxis) {
    this.#held = held;
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.#held);
  }

  set Minimum(least: unknown) {
    require(typeof least === "number", `Not a number: ${least}`);
    this.#held.least = least;
  }

  set Maximum(most: unknown) {
    require(typeof most === "number", `Not a number: ${most}`);
    this.#held.most = most;
  }

  set NumberFormat(format: unknown) {
    require(typeof format === "string", `Not a number format: ${format}`);
    this.#held.numberFormat = format;
  }

  set ReversePlotOrder(isReversed: unknown) {
    require(typeof isReversed === "boolean", "reversePlotOrder is TRUE or FALSE.");
    this.#held.isReversed = isReversed;
  }

  set Position(position: unknown) {
    require(["Automatic", "Maximum", "Minimum"].includes(String(position)), `Not where an axis crosses: ${position}`);
    this.#held.position = String(position);
  }
}

class ChartAxisTitle {
  readonly #held: HeldAxis;

  constructor(held: HeldAxis) {
    this.#held = held;
  }

  set Text(text: unknown) {
    require(typeof text === "string" && text !== "", "An axis has a title, or it is not visible.");
    this.#held.title = text;
  }

  set Visible(visible: unknown) {
    require(visible === false, "A title that is given a text is visible.");
    this.#held.title = null;
  }
}
