import type { Area } from "../../../core/formula/a1.ts";
import { require } from "./excel-error.ts";
import { SimulatedRange } from "./simulated-range.ts";
import { isColor } from "./simulated-range-format.ts";
import type { SimulatedWorksheet } from "./simulated-worksheet.ts";

export interface HeldSeries {
  categories?: Area;
  color?: string;
}

/** The series of a chart of one type. */
export class ChartSeriesCollection {
  readonly #sheet: SimulatedWorksheet;
  readonly #held: readonly HeldSeries[];
  readonly #type: string;

  constructor(sheet: SimulatedWorksheet, held: readonly HeldSeries[], type: string) {
    this.#sheet = sheet;
    this.#held = held;
    this.#type = type;
  }

  GetItemAt(index: unknown): ChartSeries {
    const series = this.#held[Number(index)];
    require(series !== undefined, `The chart has no series ${index}.`);
    return new ChartSeries(this.#sheet, series, this.#type);
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
