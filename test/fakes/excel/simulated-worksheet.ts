import { type Area, readArea, readColumn, renderArea } from "../../../core/formula/a1.ts";
import { ExcelError, model, require } from "./excel-error.ts";
import { NullObject } from "./null-object.ts";
import { ChartCollection, type HeldChart } from "./simulated-charts.ts";
import type { HeldConditionalFormat } from "./simulated-conditional-formats.ts";
import type { HeldValidation } from "./simulated-data-validation.ts";
import { Names, type SimulatedName } from "./simulated-names.ts";
import { SimulatedRange } from "./simulated-range.ts";
import { isColor } from "./simulated-range-format.ts";
import type { SimulatedWorkbook } from "./simulated-workbook.ts";
import { type Content, EMPTY } from "./typed-input.ts";

export interface CellStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  lineBelow?: string;
}

export interface Cell {
  content: Content;
  numberFormat: string;
  readonly style: CellStyle;
}

const LONGEST_NAME = 31;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** One sheet. What it holds has names in camel case; members of Excel's have the names that they have on the wire. */
export class SimulatedWorksheet {
  readonly workbook: SimulatedWorkbook;
  readonly Id: string;
  readonly cells = new Map<number, Cell>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows that the user's choice in a filter hides. */
  readonly filteredRows = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly validations: HeldValidation[] = [];
  readonly conditionalFormats: HeldConditionalFormat[] = [];
  readonly merges: Area[] = [];
  readonly charts: HeldChart[] = [];
  /** Names that this sheet alone knows. */
  readonly definedNames: SimulatedName[] = [];
  /** Which edges of ranges were given lines. */
  readonly edges = new Set<string>();
  readonly page: Record<string, unknown> = {};
  frozen = { rows: 0, columns: 0 };
  filter: Area | null = null;
  tabColor = "";
  gridlines = true;
  /** Whether the user has protected the sheet: its cells are locked. */
  isProtected = false;
  #name = "";
  #visibility = "Visible";

  constructor(workbook: SimulatedWorkbook, id: string, name: string) {
    this.workbook = workbook;
    this.Id = id;
    this.Name = name;
  }

  get Name(): string {
    return this.#name;
  }

  set Name(name: unknown) {
    require(typeof name === "string" && name.length > 0 && name.length <= LONGEST_NAME, `A sheet's name has 1 to 31 characters: ${name}`);
    require(!/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name), `A sheet's name without : \\ / ? * [ ] and outer apostrophes: ${name}`);
    const other = this.workbook.find(name);
    if (other && other !== this) throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    this.#name = name;
  }

  get Visibility(): string {
    return this.#visibility;
  }

  set Visibility(visibility: unknown) {
    require(visibility === "Visible" || visibility === "Hidden", `Not a visibility: ${visibility}`);
    this.#visibility = visibility;
  }

  set TabColor(color: unknown) {
    require(isColor(color), `Not a colour: ${color}`);
    this.tabColor = color;
  }

  set Gridlines(shown: unknown) {
    require(typeof shown === "boolean", "showGridlines is TRUE or FALSE.");
    this.gridlines = shown;
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.page);
  }

  get Names(): Names {
    return new Names(this.workbook, this.definedNames);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }

  GetRange(address: unknown): SimulatedRange {
    return new SimulatedRange(this, readAddress(address));
  }

  /** Row and column count from 0. */
  GetCell(row: unknown, column: unknown): SimulatedRange {
    require(Number.isInteger(row) && Number.isInteger(column) && Number(row) >= 0 && Number(column) >= 0, `Not a cell: ${row}, ${column}`);
    return new SimulatedRange(this, { row: Number(row) + 1, column: Number(column) + 1, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): SimulatedRange | NullObject {
    model(valuesOnly === true, "The used range counts values alone here.");
    const filled = [...this.entries()].filter(([, { content }]) => content.kind !== "empty").map(([a1]) => readAddress(a1));
    if (filled.length === 0) return new NullObject();
    const row = Math.min(...filled.map((cell) => cell.row));
    const column = Math.min(...filled.map((cell) => cell.column));
    const rows = Math.max(...filled.map((cell) => cell.row)) - row + 1;
    return new SimulatedRange(this, { row, column, rows, columns: Math.max(...filled.map((cell) => cell.column)) - column + 1 });
  }

  Copy(position: unknown, relativeTo: unknown): SimulatedWorksheet {
    model(position === "End" && (relativeTo === null || relativeTo === undefined), "A copy at the end is modelled.");
    let number = 2;
    const name = () => `${this.Name.slice(0, LONGEST_NAME - ` (${number})`.length)} (${number})`;
    while (this.workbook.find(name())) number++;
    const copy = this.workbook.addSheet(name());
    for (const [key, { content, numberFormat, style }] of this.cells) copy.cells.set(key, { content, numberFormat, style: { ...style } });
    for (const held of ["hiddenRows", "hiddenColumns", "filteredRows", "edges"] as const)
      for (const each of this[held]) (copy[held] as Set<unknown>).add(each);
    for (const held of ["columnWidths", "rowHeights"] as const) for (const [at, points] of this[held]) copy[held].set(at, points);
    copy.validations.push(...structuredClone(this.validations));
    copy.conditionalFormats.push(...structuredClone(this.conditionalFormats));
    copy.merges.push(...this.merges);
    copy.charts.push(...structuredClone(this.charts));
    Object.assign(copy.page, this.page);
    copy.frozen = this.frozen;
    copy.filter = this.filter;
    copy.tabColor = this.tabColor;
    copy.gridlines = this.gridlines;
    // Names of cells of the sheet, whoever knows them, are the copy's own names there.
    for (const { Name, Comment, range } of [...this.workbook.definedNames, ...this.definedNames])
      if (range?.sheet === this) copy.Names.Add(Name, new SimulatedRange(copy, range.area), Comment);
    return copy;
  }

  Activate(): void {
    this.workbook.active = this;
  }

  Delete(): void {
    const remain = this.workbook.sheets.filter((sheet) => sheet !== this && sheet.Visibility === "Visible");
    if (remain.length === 0) throw new ExcelError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    this.workbook.sheets.splice(this.workbook.sheets.indexOf(this), 1);
    if (this.workbook.active === this) this.workbook.active = remain[0] as SimulatedWorksheet;
  }

  peek(row: number, column: number): Cell | undefined {
    return this.cells.get(row * (COLUMNS + 1) + column);
  }

  cellAt(row: number, column: number): Cell {
    const key = row * (COLUMNS + 1) + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { content: EMPTY, numberFormat: "General", style: {} };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Every cell that was touched, by its A1 notation. */
  *entries(): Generator<readonly [a1: string, cell: Cell]> {
    for (const [key, cell] of this.cells) {
      yield [renderArea({ row: Math.floor(key / (COLUMNS + 1)), column: key % (COLUMNS + 1), rows: 1, columns: 1 }), cell];
    }
  }
}

/** "B2", "B2:C3", "B:C" or "2:3". */
export function readAddress(address: unknown): Area {
  require(typeof address === "string", `Not an address: ${JSON.stringify(address)}`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { row: Number(rows[1]), column: 1, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: COLUMNS };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(address);
  if (columns) {
    const first = readColumn(columns[1] as string);
    return { row: 1, column: first, rows: ROWS, columns: readColumn(columns[2] as string) - first + 1 };
  }
  const area = readArea(address);
  require(area !== undefined && area.rows > 0 && area.columns > 0, `Not an address: ${address}`);
  require(area.row + area.rows - 1 <= ROWS && area.column + area.columns - 1 <= COLUMNS, `Beyond the sheet: ${address}`);
  return area;
}

class FreezePanes {
  readonly #sheet: SimulatedWorksheet;

  constructor(sheet: SimulatedWorksheet) {
    model(
      sheet.hiddenRows.size + sheet.hiddenColumns.size === 0,
      "Excel has been reported to freeze other panes where something is hidden.",
    );
    this.#sheet = sheet;
  }

  FreezeAt(corner: unknown): void {
    const area = corner instanceof SimulatedRange ? corner.area : readAddress(corner);
    model(area.row === 1 && area.column === 1, "Panes are frozen from the first cell.");
    this.#sheet.frozen = { rows: area.rows, columns: area.columns };
  }

  FreezeRows(count: unknown): void {
    require(typeof count === "number" && count > 0, `Not a number of rows: ${count}`);
    this.#sheet.frozen = { rows: count, columns: 0 };
  }

  FreezeColumns(count: unknown): void {
    require(typeof count === "number" && count > 0, `Not a number of columns: ${count}`);
    this.#sheet.frozen = { rows: 0, columns: count };
  }
}

class AutoFilter {
  readonly #sheet: SimulatedWorksheet;

  constructor(sheet: SimulatedWorksheet) {
    this.#sheet = sheet;
  }

  Apply(range: unknown, ...criteria: readonly unknown[]): void {
    require(range instanceof SimulatedRange && range.sheet === this.#sheet, "A filter serves a range of its own sheet.");
    model(
      criteria.every((criterion) => criterion === null || criterion === undefined),
      "A filter that hides nothing.",
    );
    this.#sheet.filter = range.area;
  }
}

class PageLayout {
  readonly #page: Record<string, unknown>;

  constructor(page: Record<string, unknown>) {
    this.#page = page;
  }

  set Orientation(orientation: unknown) {
    require(orientation === "Landscape" || orientation === "Portrait", `Not an orientation: ${orientation}`);
    this.#page.orientation = orientation;
  }

  set Zoom(zoom: unknown) {
    require(typeof zoom === "object" && zoom !== null && "horizontalFitToPages" in zoom, `Not a zoom: ${JSON.stringify(zoom)}`);
    this.#page.zoom = zoom;
  }

  SetPrintTitleRows(rows: unknown): void {
    require(typeof rows === "string" && /^\$\d+:\$\d+$/.test(rows), `Not rows: ${rows}`);
    this.#page.titleRows = rows;
  }

  SetPrintArea(area: unknown): void {
    this.#page.area = renderArea(readAddress(area));
  }
}
