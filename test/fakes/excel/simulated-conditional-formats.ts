import type { Area } from "../../../core/formula/a1.ts";
import { model, require } from "./excel-error.ts";
import { Fill, Font } from "./simulated-range-format.ts";
import type { CellStyle, SimulatedWorksheet } from "./simulated-worksheet.ts";

export interface HeldConditionalFormat {
  readonly area: Area;
  readonly type: string;
  rule?: unknown;
  readonly style: CellStyle;
}

export class ConditionalFormats {
  readonly #sheet: SimulatedWorksheet;
  readonly #area: Area;

  constructor(sheet: SimulatedWorksheet, area: Area) {
    this.#sheet = sheet;
    this.#area = area;
  }

  Add(type: unknown): ConditionalFormat {
    model(type === "CellValue" || type === "Custom", `Not a conditional format that is modelled: ${type}`);
    const held: HeldConditionalFormat = { area: this.#area, type, style: {} };
    this.#sheet.conditionalFormats.push(held);
    return new ConditionalFormat(held);
  }
}

class ConditionalFormat {
  readonly #held: HeldConditionalFormat;

  constructor(held: HeldConditionalFormat) {
    this.#held = held;
  }

  get CellValue(): CellValueFormat {
    require(this.#held.type === "CellValue", "This conditional format is of another type.");
    return new CellValueFormat(this.#held);
  }

  get Custom(): CustomFormat {
    require(this.#held.type === "Custom", "This conditional format is of another type.");
    return new CustomFormat(this.#held);
  }
}

class CellValueFormat {
  readonly #held: HeldConditionalFormat;

  constructor(held: HeldConditionalFormat) {
    this.#held = held;
  }

  set Rule(rule: unknown) {
    const { operator, formula1 } = rule as Record<string, unknown>;
    require(operator === "EqualTo" && typeof formula1 === "string" && formula1.startsWith("="), `Not a rule: ${JSON.stringify(rule)}`);
    this.#held.rule = rule;
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#held.style);
  }
}

class CustomFormat {
  readonly #held: HeldConditionalFormat;

  constructor(held: HeldConditionalFormat) {
    this.#held = held;
  }

  get Rule(): CustomRule {
    return new CustomRule(this.#held);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#held.style);
  }
}

class CustomRule {
  readonly #held: HeldConditionalFormat;

  constructor(held: HeldConditionalFormat) {
    this.#held = held;
  }

  set Formula(formula: unknown) {
    require(typeof formula === "string" && formula.startsWith("="), `Not a formula: ${formula}`);
    this.#held.rule = formula;
  }
}

class ConditionalRangeFormat {
  readonly #style: CellStyle;

  constructor(style: CellStyle) {
    this.#style = style;
  }

  get Fill(): Fill {
    return new Fill((style) => Object.assign(this.#style, style));
  }

  get Font(): Font {
    return new Font((style) => Object.assign(this.#style, style));
  }
}
