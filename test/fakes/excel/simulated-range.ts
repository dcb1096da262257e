import { type Area, renderArea, renderSheetName } from "../../../core/formula/a1.ts";
import { ExcelError, model, require } from "./excel-error.ts";
import { NullObject } from "./null-object.ts";
import { ConditionalFormats } from "./simulated-conditional-formats.ts";
import { DataValidation } from "./simulated-data-validation.ts";
import { RangeFormat } from "./simulated-range-format.ts";
import type { SimulatedWorksheet } from "./simulated-worksheet.ts";
import { type Content, EMPTY, readInput, spellAsExcel } from "./typed-input.ts";

/** A range of one sheet. Members have the names that they have on the wire. */
export class SimulatedRange {
  readonly sheet: SimulatedWorksheet;
  readonly area: Area;
  /** Set once the client asks Excel to keep the object between requests. */
  keptAs: string | undefined;

  constructor(sheet: SimulatedWorksheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }

  get Address(): string {
    return `${this.sheet.Name}!${renderArea(this.area)}`;
  }

  get Formulas(): unknown[][] {
    return this.#read(({ content }) => (content.kind === "formula" ? spellAsExcel(content.formula) : valueIn(content)));
  }

  set Formulas(inputs: unknown) {
    const sheets = this.sheet.workbook.sheets.map(({ Name }) => Name);
    this.#write(inputs, (cell, input) => {
      cell.content = readInput(input, cell.numberFormat, sheets);
    });
  }

  get Values(): unknown[][] {
    return this.#read(({ content }) => valueIn(content));
  }

  get ValueTypes(): string[][] {
    return this.#read(({ content }) => {
      if (content.kind === "empty") return "Empty";
      const value = valueIn(content);
      const isCalculated = content.kind === "formula" || content.kind === "spilled";
      if (content.kind === "error" || (isCalculated && /^#[A-Z]/.test(String(value)))) return "Error";
      return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
    });
  }

  get NumberFormat(): unknown[][] {
    return this.#read((cell) => cell.numberFormat);
  }

  set NumberFormat(formats: unknown) {
    this.#write(formats, (cell, format) => {
      require(typeof format === "string", `A number format is text; it is ${JSON.stringify(format)}.`);
      cell.numberFormat = format || "General";
    });
  }

  /** Counted from 0. */
  get RowIndex(): number {
    return this.area.row - 1;
  }

  get ColumnIndex(): number {
    return this.area.column - 1;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, this.area);
  }

  /** Null where some rows are hidden and others are not. */
  get RowHidden(): boolean | null {
    const { row, rows } = this.area;
    const { hiddenRows, filteredRows } = this.sheet;
    const isHidden = Array.from({ length: rows }, (_, index) => hiddenRows.has(row + index) || filteredRows.has(row + index));
    return isHidden.every((hidden) => hidden === isHidden[0]) ? (isHidden[0] ?? false) : null;
  }

  set RowHidden(hidden: unknown) {
    model(hidden === true, "Rows are only ever hidden here.");
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) this.sheet.hiddenRows.add(row);
  }

  set ColumnHidden(hidden: unknown) {
    model(hidden === true, "Columns are only ever hidden here.");
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++) this.sheet.hiddenColumns.add(column);
  }

  Merge(across: unknown): void {
    model(across === false || across === undefined || across === null, "Cells are merged into one.");
    const overlaps = this.sheet.merges.some((merge) => areMeeting(merge, this.area));
    require(!overlaps, `${this.Address} overlaps merged cells.`);
    this.sheet.merges.push(this.area);
  }

  /** The client asks for this, and then sends arrays of more than 1,500 cells a few rows at a time. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    require(rows === this.area.rows && columns === this.area.columns, `${this.Address} takes no ${rows} × ${columns} values.`);
  }

  GetSpillingToRangeOrNullObject(): SimulatedRange | NullObject {
    const { row, column } = this.area;
    const content = this.sheet.peek(row, column)?.content;
    if (content?.kind !== "formula" || !content.spills) return new NullObject();
    return new SimulatedRange(this.sheet, { row, column, ...content.spills });
  }

  GetRow(index: unknown): SimulatedRange {
    require(typeof index === "number" && index >= 0 && index < this.area.rows, `${this.Address} has no row ${index}.`);
    return new SimulatedRange(this.sheet, { ...this.area, row: this.area.row + index, rows: 1 });
  }

  GetBoundingRect(other: unknown): SimulatedRange {
    require(other instanceof SimulatedRange && other.sheet === this.sheet, "Two ranges of one sheet have a bounding rectangle.");
    const row = Math.min(this.area.row, other.area.row);
    const column = Math.min(this.area.column, other.area.column);
    return new SimulatedRange(this.sheet, {
      row,
      column,
      rows: Math.max(this.area.row + this.area.rows, other.area.row + other.area.rows) - row,
      columns: Math.max(this.area.column + this.area.columns, other.area.column + other.area.columns) - column,
    });
  }

  _KeepReference(): void {
    this.keptAs ??= this.sheet.workbook.keep(this);
  }

  #read<T>(of: (cell: ReturnType<SimulatedWorksheet["cellAt"]>) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (_, x) =>
        of(this.sheet.peek(row + y, column + x) ?? { content: EMPTY, numberFormat: "General", style: {} }),
      ),
    );
  }

  /**
   * One value for every cell, or rows of the range's own size; null leaves a cell as it is. Over rows of which a filter hides
   * some, Excel for Windows has been reported to write the first row into each that shows, and nothing into the others.
   */
  #write(values: unknown, put: (cell: ReturnType<SimulatedWorksheet["cellAt"]>, value: unknown) => void): void {
    const { row, column, rows, columns } = this.area;
    if (this.sheet.isProtected) throw new ExcelError("AccessDenied", "You cannot perform the requested operation.");
    require(Array.isArray(values) && values.every(Array.isArray), `${this.Address} takes rows of values.`);
    const lines = values as readonly (readonly unknown[])[];
    const isSingle = lines.length === 1 && lines[0]?.length === 1;
    require(isSingle ||
      (lines.length === rows &&
        lines.every(
          (line) => line.length === columns,
        )), `${this.Address} is ${rows} × ${columns}; the values are ${lines.length} × ${lines[0]?.length}.`);
    const { filteredRows } = this.sheet;
    const isMisplaced = !isSingle && rows > 1 && lines.some((_, y) => filteredRows.has(row + y));
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        if (isMisplaced && filteredRows.has(row + y)) continue;
        const value = isSingle ? lines[0]?.[0] : lines[isMisplaced ? 0 : y]?.[x];
        if (value !== null) put(this.sheet.cellAt(row + y, column + x), value);
      }
  }
}

function valueIn(content: Content): string | number | boolean {
  switch (content.kind) {
    case "empty":
      return "";
    case "error":
      return content.code;
    case "formula":
      return content.value ?? 0;
    default:
      return content.value;
  }
}

const areMeeting = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Ranges of one sheet that are picked together. */
export class RangeAreas {
  readonly #sheet: SimulatedWorksheet;
  readonly #addresses: readonly string[];

  constructor(sheet: SimulatedWorksheet, addresses: readonly string[]) {
    this.#sheet = sheet;
    this.#addresses = addresses;
  }

  /** Excel quotes the name of a sheet that needs it, and repeats it before every range. */
  get Address(): string {
    return this.#addresses.map((address) => `${renderSheetName(this.#sheet.Name)}!${address}`).join(",");
  }
}
