import { require } from "./excel-error.ts";

export interface HeldAxis {
  title?: string | null;
  least?: number;
  most?: number;
  numberFormat?: string;
  isReversed?: boolean;
  position?: string;
}

export type HeldAxes = Readonly<Record<"category" | "value", HeldAxis>>;

export class ChartAxes {
  readonly #held: HeldAxes;

  constructor(held: HeldAxes) {
    this.#held = held;
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.#held.category);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.#held.value);
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
