import type { Area } from "../../../core/formula/a1.ts";
import { model, require } from "./excel-error.ts";
import { ChartAxes, type HeldAxes } from "./simulated-chart-axes.ts";
import { ChartSeriesCollection, type HeldSeries } from "./simulated-chart-series.ts";
import { SimulatedRange } from "./simulated-range.ts";
import type { SimulatedWorksheet } from "./simulated-worksheet.ts";

/** A chart as it stands on a sheet; sizes are in points. */
export interface HeldChart {
  readonly type: string;
  /** Names of the series above their values. */
  readonly source: Area;
  readonly series: HeldSeries[];
  readonly axes: HeldAxes;
  title?: string;
  corner?: string;
  width?: number;
  height?: number;
  plotVisibleOnly?: boolean;
  legend?: { visible?: boolean; position?: string };
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
    return new ChartSeriesCollection(this.#sheet, this.#held.series, this.#held.type);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.#held.axes);
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
