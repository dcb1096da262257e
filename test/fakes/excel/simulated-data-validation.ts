import type { Area } from "../../../core/formula/a1.ts";
import { model, require } from "./excel-error.ts";
import type { SimulatedWorksheet } from "./simulated-worksheet.ts";

export interface HeldValidation {
  readonly area: Area;
  rule?: Readonly<Record<string, unknown>>;
  prompt?: Readonly<Record<string, unknown>>;
  errorAlert?: Readonly<Record<string, unknown>>;
}

const KINDS = ["list", "decimal", "date"];
const OPERATORS = ["Between", "GreaterThanOrEqualTo"];

/** The data validation of a range: one rule, with what users are told. */
export class DataValidation {
  readonly #held: () => HeldValidation;
  readonly #sheet: SimulatedWorksheet;

  constructor(sheet: SimulatedWorksheet, area: Area) {
    this.#sheet = sheet;
    this.#held = () => {
      const same = sheet.validations.find((held) => JSON.stringify(held.area) === JSON.stringify(area));
      if (same) return same;
      const held: HeldValidation = { area };
      sheet.validations.push(held);
      return held;
    };
  }

  set Rule(rule: unknown) {
    const [[kind, details] = ["", {}], ...others] = Object.entries(rule as Record<string, Record<string, unknown>>);
    model(KINDS.includes(kind) && others.length === 0, `Not a rule that is modelled: ${JSON.stringify(rule)}`);
    if (kind === "list") this.#checkList(details.source);
    else
      require(OPERATORS.includes(String(details.operator)) && details.formula1 !== undefined, `Not a comparison: ${JSON.stringify(rule)}`);
    require(kind !== "date" || typeof details.formula1 === "string", "Dates are compared with a formula or ISO text.");
    this.#held().rule = { [kind]: details };
  }

  set Prompt(prompt: unknown) {
    this.#held().prompt = readHelp(prompt);
  }

  set ErrorAlert(alert: unknown) {
    const help = readHelp(alert);
    require(help.style === "Stop" || help.style === "Warning", `Not a style of alert: ${help.style}`);
    this.#held().errorAlert = help;
  }

  #checkList(source: unknown): void {
    require(typeof source === "string" && source !== "", "A list has a source.");
    require(source.startsWith("=") || source.length <= 255, `A list of ${source.length} characters is too long.`);
    const sheet = /^='?((?:[^']|'')+?)'?!/.exec(source)?.[1]?.replaceAll("''", "'");
    require(sheet === undefined ||
      this.#sheet.workbook.find(sheet) !== undefined, `The list stands on a sheet that is not there: ${source}`);
  }
}

function readHelp(help: unknown): Record<string, unknown> {
  const { title, message } = help as Record<string, unknown>;
  require(typeof title === "string" && title.length <= 32, `A title has at most 32 characters: ${title}`);
  require(typeof message === "string" && message.length <= 255, `A message has at most 255 characters: ${message}`);
  return help as Record<string, unknown>;
}
