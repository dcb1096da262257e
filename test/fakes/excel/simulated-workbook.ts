import { type Area, readArea, renderAbsoluteArea, renderSheetName } from "../../../core/formula/a1.ts";
import { ExcelError, require } from "./excel-error.ts";
import { SimulatedRange } from "./simulated-range.ts";
import { SimulatedWorksheet } from "./simulated-worksheet.ts";

/** A workbook with one empty sheet, as Excel opens it. */
export class SimulatedWorkbook {
  readonly sheets: SimulatedWorksheet[] = [];
  readonly definedNames: SimulatedName[] = [];
  /** Objects that the client asked Excel to keep between requests, by reference id. */
  readonly kept = new Map<string, SimulatedRange>();
  active: SimulatedWorksheet;
  /** What was suspended in the request under way. */
  readonly suspended = new Set<"screen" | "calculation">();
  #lastId = 0;

  constructor() {
    this.active = this.addSheet("Sheet1");
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this);
  }

  get Names(): Names {
    return new Names(this);
  }

  get Application(): Application {
    return new Application(this);
  }

  GetActiveCell(): SimulatedRange {
    return this.active.GetRange("A1");
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

  SuspendApiCalculationUntilNextSync(): void {
    this.#workbook.suspended.add("calculation");
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

class Names {
  readonly #workbook: SimulatedWorkbook;

  constructor(workbook: SimulatedWorkbook) {
    this.#workbook = workbook;
  }

  get items(): readonly SimulatedName[] {
    return this.#workbook.definedNames;
  }

  Add(name: unknown, reference: unknown, comment: unknown): SimulatedName {
    require(typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255, `Not a name: ${name}`);
    require(readArea(name) === undefined && !/^[rc]$/i.test(name), `A name must not read as a cell: ${name}`);
    require(reference instanceof SimulatedRange, "Names of ranges are modelled.");
    require(comment === null || comment === undefined || String(comment).length <= 255, "A comment has at most 255 characters.");
    if (this.items.some((item) => item.Name.toLowerCase() === name.toLowerCase())) {
      throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    const added = new SimulatedName(this.#workbook, name, reference.sheet, reference.area);
    this.#workbook.definedNames.push(added);
    return added;
  }

  GetItem(name: unknown): SimulatedName {
    const found = this.items.find((item) => item.Name.toLowerCase() === String(name).toLowerCase());
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
}

export class SimulatedName {
  readonly Name: string;
  readonly sheet: SimulatedWorksheet;
  readonly area: Area;
  readonly #workbook: SimulatedWorkbook;

  constructor(workbook: SimulatedWorkbook, name: string, sheet: SimulatedWorksheet, area: Area) {
    this.#workbook = workbook;
    this.Name = name;
    this.sheet = sheet;
    this.area = area;
  }

  get Formula(): string {
    if (!this.#workbook.sheets.includes(this.sheet)) return "=#REF!";
    return `=${renderSheetName(this.sheet.Name)}!${renderAbsoluteArea(this.area)}`;
  }

  Delete(): void {
    this.#workbook.definedNames.splice(this.#workbook.definedNames.indexOf(this), 1);
  }
}
