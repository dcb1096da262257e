import type { Area } from "../../../core/formula/a1.ts";
import type { ConditionalFormat as PlannedFormat, ValidationRule } from "../../../core/plan/sheet-plan.ts";
import type { EmbeddedChart } from "./charts.ts";
import { createPeople, type People } from "./people.ts";

/** The state of one simulated spreadsheet. Plain data: a copy of it is what the workbook was. */
export interface Workbook {
  sheets: Sheet[];
  names: { name: string; sheet: Sheet; area: Area }[];
  active: Sheet;
  readonly title: string;
  readonly timeZone: string;
  /** What separates the arguments of formulas in the spreadsheet's locale; decimals use a comma where it is ";". */
  readonly separator: "," | ";";
  readonly people: People;
  /** What scripts store with the document, and what they keep for a while. */
  readonly properties: Map<string, string>;
  readonly cache: Map<string, string>;
  /** Whose execution holds the document's lock. */
  lock: object | null;
}

export interface Sheet {
  /** Given once; names change. */
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  /** By keyOf(row, column): those that were ever written to. */
  readonly cells: Map<number, Cell>;
  tabColor: string | null;
  gridlines: boolean;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  merges: Area[];
  filter: Area | null;
  conditionalFormats: ConditionalFormat[];
  readonly charts: EmbeddedChart[];
  readonly protections: Protection[];
}

export interface Protection {
  readonly area: Area;
  description: string;
  warningOnly: boolean;
  /** Made by somebody else, who lets the user of the add-on change nothing there. */
  readonly isOthers: boolean;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** "" is blank. A date is a number; its number format makes it one. Of a formula: what a test says it comes to. */
  value: number | string | boolean;
  formula: Formula | null;
  /** Lies in the cell in place of a value. */
  image?: CellImage | undefined;
  numberFormat: string;
  /** Colours, fonts and the like; replaced as a whole, so that cells may share one. */
  look: Readonly<Record<string, unknown>>;
  validation: Validation | null;
}

/** What scripts get for an image in a cell: an object that does not cross to a sidebar. */
export class CellImage {
  readonly [Symbol.toStringTag] = "CellImage";
  toString(): string {
    return "CellImage";
  }
}

/** A formula by its parts: text between references to other sheets, and the sheets, whatever their names become. */
export type Formula = readonly (string | Sheet)[];

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: PlannedFormat<string>["rule"];
  readonly style: object;
}

export interface Validation {
  readonly rule:
    | Exclude<ValidationRule, { kind: "list from" }>
    | { readonly kind: "list from"; readonly sheet: Sheet; readonly area: Area };
  readonly help: string;
  readonly strict: boolean;
}

/** What Sheets shows by itself, as its own "Automatic" is called in patterns. */
export const GENERAL = "General";

let lastId = 0;

export function createSheet(name: string): Sheet {
  lastId++;
  return {
    id: lastId,
    name,
    rows: 1000,
    columns: 26,
    cells: new Map(),
    tabColor: null,
    gridlines: true,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    merges: [],
    filter: null,
    conditionalFormats: [],
    charts: [],
    protections: [],
  };
}

export function createWorkbook(
  settings: Partial<Pick<Workbook, "title" | "timeZone" | "separator">> & { readonly sheets?: readonly string[] } = {},
): Workbook {
  const sheets = (settings.sheets ?? ["Sheet1"]).map(createSheet);
  return {
    sheets,
    names: [],
    active: sheets[0] as Sheet,
    title: settings.title ?? "Marketing OKRs",
    timeZone: settings.timeZone ?? "Europe/Stockholm",
    separator: settings.separator ?? ",",
    people: createPeople(),
    properties: new Map(),
    cache: new Map(),
    lock: null,
  };
}

/** The cell, unless it was never written to: then it is blank. */
export const peekCell = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells.get(keyOf(row, column));

/** The cell to write to. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const key = keyOf(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = { row, column, value: "", formula: null, numberFormat: GENERAL, look: {}, validation: null };
    sheet.cells.set(key, cell);
  }
  return cell;
}

const keyOf = (row: number, column: number): number => row * 20_000 + column;

/** A sheet by its name, as Sheets finds it: whatever the case. */
export const findSheet = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The areas, cell by cell. */
export function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number; readonly y: number; readonly x: number }> {
  for (let y = 0; y < area.rows; y++) for (let x = 0; x < area.columns; x++) yield { row: area.row + y, column: area.column + x, y, x };
}
