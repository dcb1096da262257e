import { serialDate } from "../../../core/serial-date.ts";
import { ExcelError, require } from "./excel-error.ts";
import { Names, type SimulatedName } from "./simulated-names.ts";
import { RangeAreas, type SimulatedRange } from "./simulated-range.ts";
import { SettingCollection } from "./simulated-settings.ts";
import { SimulatedWorksheet } from "./simulated-worksheet.ts";

/** "before LAMBDA" takes formulas with LAMBDA, and they are errors; "Mac with semicolons" reads names' formulas by the user's locale. */
export type ExcelKind = "current" | "before LAMBDA" | "Mac with semicolons";

const LONGEST_FORMULA = 8192;

/** A workbook with one empty sheet, as Excel opens it. */
export class SimulatedWorkbook {
  readonly sheets: SimulatedWorksheet[] = [];
  readonly definedNames: SimulatedName[] = [];
  /** Objects that the client asked Excel to keep between requests, by reference id. */
  readonly kept = new Map<string, SimulatedRange>();
  active: SimulatedWorksheet;
  /** What was suspended in the request under way. */
  readonly suspended = new Set<"screen" | "calculation">();
  readonly settings = new Map<string, unknown>();
  /** What the user has picked on the active sheet, in that order. */
  selection: readonly string[] = ["A1"];
  kind: ExcelKind = "current";
  /** The year with which the workbook's days begin. */
  firstYear: 1900 | 1904 = 1900;
  /** Whether formulas may show what they did before the last suspension. */
  isStale = false;
  #lastId = 0;

  constructor() {
    this.active = this.addSheet("Sheet1");
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this);
  }

  get Names(): Names {
    return new Names(this, this.definedNames);
  }

  get Application(): Application {
    return new Application(this);
  }

  get Functions(): Functions {
    return new Functions(this);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.settings);
  }

  GetActiveCell(): SimulatedRange {
    return this.active.GetRange("A1");
  }

  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.active, this.selection);
  }

  /** The client's own way of letting go of an object that it asked to keep. */
  _RemoveReference(id: unknown): void {
    require(this.kept.delete(String(id)), `Nothing is kept as ${id}.`);
  }

  find(name: string): SimulatedWorksheet | undefined {
    return this.sheets.find((sheet) => sheet.Name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): SimulatedWorksheet {
    const sheet = new SimulatedWorksheet(this, `{${++this.#lastId}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A formula of a name, as far as it is read when it is written. */
  checkFormula(formula: unknown, separator: "," | ";"): void {
    require(typeof formula === "string" && formula.startsWith("=") && formula.length <= LONGEST_FORMULA, `Not a formula: ${formula}`);
    const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
    require((code.match(/\(/g) ?? []).length === (code.match(/\)/g) ?? []).length, `Unbalanced brackets: ${formula}`);
    require(!code.includes(separator === "," ? ";" : ","), `Arguments are parted by ${separator} here: ${formula}`);
    if (this.kind === "Mac with semicolons") require(!/\d\.\d/.test(code), `Decimals have a comma here: ${formula}`);
  }

  keep(range: SimulatedRange): string {
    const id = `range-${++this.#lastId}`;
    this.kept.set(id, range);
    return id;
  }
}

class Application {
  readonly #workbook: SimulatedWorkbook;

  constructor(workbook: SimulatedWorkbook) {
    this.#workbook = workbook;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.#workbook.suspended.add("screen");
  }

  /** What was suspended is the add-in's to catch up on. */
  SuspendApiCalculationUntilNextSync(): void {
    this.#workbook.suspended.add("calculation");
    this.#workbook.isStale = true;
  }

  Calculate(type: unknown): void {
    require(type === "Recalculate" || type === "Full" || type === "FullRebuild", `Not a way to calculate: ${type}`);
    if (!this.#workbook.suspended.has("calculation")) this.#workbook.isStale = false;
  }
}

/** Excel's own functions, as far as they are asked. */
class Functions {
  readonly #workbook: SimulatedWorkbook;

  constructor(workbook: SimulatedWorkbook) {
    this.#workbook = workbook;
  }

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    require([year, month, day].every(Number.isInteger), `Not a day: ${year}, ${month}, ${day}`);
    const serial = serialDate(Number(year), Number(month), Number(day));
    return new FunctionResult(this.#workbook.firstYear === 1904 ? serial - serialDate(1904, 1, 1) : serial);
  }
}

class FunctionResult {
  readonly Value: number;

  constructor(value: number) {
    this.Value = value;
  }
}

class Worksheets {
  readonly #workbook: SimulatedWorkbook;

  constructor(workbook: SimulatedWorkbook) {
    this.#workbook = workbook;
  }

  get items(): readonly SimulatedWorksheet[] {
    return this.#workbook.sheets;
  }

  Add(name: unknown): SimulatedWorksheet {
    require(typeof name === "string", `A sheet's name is text: ${JSON.stringify(name)}`);
    return this.#workbook.addSheet(name);
  }

  GetItem(key: unknown): SimulatedWorksheet {
    const found = this.items.find((sheet) => sheet.Id === key) ?? this.#workbook.find(String(key));
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
}
