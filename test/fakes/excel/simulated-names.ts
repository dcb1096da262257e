import { type Area, readArea, renderAbsoluteArea, renderSheetName } from "../../../core/formula/a1.ts";
import { ExcelError, require } from "./excel-error.ts";
import { NullObject } from "./null-object.ts";
import { SimulatedRange } from "./simulated-range.ts";
import type { SimulatedWorkbook } from "./simulated-workbook.ts";
import type { SimulatedWorksheet } from "./simulated-worksheet.ts";

/**
 * The names that the workbook knows, or that one sheet does: of ranges, and of formulas. Excel on the web lists those of the
 * workbook among the names of each sheet too.
 */
export class Names {
  readonly #workbook: SimulatedWorkbook;
  readonly #names: SimulatedName[];

  constructor(workbook: SimulatedWorkbook, names: SimulatedName[]) {
    this.#workbook = workbook;
    this.#names = names;
  }

  get items(): readonly SimulatedName[] {
    const { definedNames } = this.#workbook;
    return this.#names === definedNames ? definedNames : [...this.#names, ...definedNames];
  }

  Add(name: unknown, reference: unknown, comment: unknown): SimulatedName {
    const { kind } = this.#workbook;
    if (typeof reference === "string") this.#workbook.checkFormula(reference, kind === "Mac with semicolons" ? ";" : ",");
    else require(reference instanceof SimulatedRange, "A name stands for a range or a formula.");
    return this.#add(name, reference instanceof SimulatedRange ? reference : String(reference), comment);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): SimulatedName {
    this.#workbook.checkFormula(formula, this.#workbook.kind === "Mac with semicolons" ? ";" : ",");
    return this.#add(name, String(formula), comment);
  }

  #add(name: unknown, meaning: SimulatedRange | string, comment: unknown): SimulatedName {
    require(typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255, `Not a name: ${name}`);
    require(readArea(name) === undefined && !/^[rc]$/i.test(name), `A name must not read as a cell: ${name}`);
    if (this.#names.some((item) => item.Name.toLowerCase() === name.toLowerCase())) {
      throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    const added = new SimulatedName(this.#workbook, this.#names, name, meaning);
    added.Comment = comment ?? "";
    this.#names.push(added);
    return added;
  }

  GetItem(name: unknown): SimulatedName {
    const found = this.#find(name);
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  GetItemOrNullObject(name: unknown): SimulatedName | NullObject {
    return this.#find(name) ?? new NullObject();
  }

  #find(name: unknown): SimulatedName | undefined {
    return this.items.find((item) => item.Name.toLowerCase() === String(name).toLowerCase());
  }
}

export class SimulatedName {
  readonly Name: string;
  readonly #workbook: SimulatedWorkbook;
  readonly #among: SimulatedName[];
  #meaning: SimulatedRange | string;
  #comment = "";

  constructor(workbook: SimulatedWorkbook, among: SimulatedName[], name: string, meaning: SimulatedRange | string) {
    this.#workbook = workbook;
    this.#among = among;
    this.Name = name;
    this.#meaning = typeof meaning === "string" ? this.#readMeaning(meaning) : meaning;
  }

  get Scope(): string {
    return this.#among === this.#workbook.definedNames ? "Workbook" : "Worksheet";
  }

  /** The cells that it names, where it names cells. */
  get range(): { readonly sheet: SimulatedWorksheet; readonly area: Area } | undefined {
    if (typeof this.#meaning === "string") return undefined;
    return this.#workbook.sheets.includes(this.#meaning.sheet) ? this.#meaning : undefined;
  }

  get Formula(): string {
    if (typeof this.#meaning === "string") return this.#meaning;
    const { sheet, area } = this.#meaning;
    return `=${this.range ? `${renderSheetName(sheet.Name)}!` : "#REF!"}${renderAbsoluteArea(area)}`;
  }

  set Formula(formula: unknown) {
    this.#workbook.checkFormula(formula, this.#workbook.kind === "Mac with semicolons" ? ";" : ",");
    this.#meaning = this.#readMeaning(String(formula));
  }

  /** A formula that is nothing but a range of the workbook follows that range wherever it goes. */
  #readMeaning(formula: string): SimulatedRange | string {
    const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
    const sheet = this.#workbook.find(quoted?.replaceAll("''", "'") ?? plain ?? "");
    const area = readArea(address);
    return sheet && area ? new SimulatedRange(sheet, area) : formula;
  }

  get Comment(): string {
    return this.#comment;
  }

  set Comment(comment: unknown) {
    require(typeof comment === "string" && comment.length <= 255, `A comment has at most 255 characters: ${comment}`);
    this.#comment = comment;
  }

  /** Nothing is calculated: a formula with functions that this Excel does not know is an error, any other a number. */
  get Type(): string {
    if (typeof this.#meaning !== "string") return "Range";
    return this.#workbook.kind === "before LAMBDA" && /\bLAMBDA\(/.test(this.#meaning) ? "Error" : "Double";
  }

  Delete(): void {
    const at = this.#among.indexOf(this);
    require(at >= 0, `${this.Name} is deleted already.`);
    this.#among.splice(at, 1);
  }
}
