import type { Expression } from "../formula/expression.ts";
import { COLORS, STYLES } from "./look.ts";
import type { OwnedArea } from "./okr-context.ts";
import type { Block, ConditionalFormat, NewSheet, PlannedCell, Style, StyledArea, Validation } from "./sheet-plan.ts";
import { columnArea, type Table } from "./table.ts";

/** One column of a table sheet. Inputs and formulas never mix in a column. */
export interface Column<K extends string = string> {
  readonly key: K;
  /** A formula where it moves on with the day: the first of a month. */
  readonly header: string | Expression;
  /** Pixels. */
  readonly width: number;
  readonly role: "input" | "formula" | "helper";
  readonly formula?: Expression;
  readonly format?: string;
  readonly style?: Style;
  readonly validation?: Pick<Validation, "rule" | "help" | "strict">;
}

/** The cells a planner types into the inputs of one row, by key; number formats where the row's unit sets them. */
export interface InputRow<K extends string = string> {
  readonly cells: Partial<Readonly<Record<K, PlannedCell>>>;
  readonly formats: Partial<Readonly<Record<K, string>>>;
}

export interface TableSheet<K extends string> {
  readonly table: Table<K>;
  readonly columns: readonly Column<K>[];
  readonly title: string;
  readonly purpose: string;
  readonly rows: readonly InputRow<K>[];
  /** How many rows get their formulas now. */
  readonly prepared: number;
  readonly frozenColumns: number;
  readonly filter: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly warning: string;
  /** Rows, columns (all when left out) and pages across that a print takes; the empty rows below stay out. */
  readonly printed: { readonly rows: number; readonly columns?: number; readonly pagesWide: number };
}

/** What a column looks like and takes; its key, header and formula come from elsewhere. */
export type ColumnLook = Omit<Column, "key" | "header" | "role" | "formula">;

/** Columns in the order of their keys: computed where there is a formula, a hidden helper where there is no look. */
export const planColumns = <K extends string>(
  keys: readonly K[],
  looks: Partial<Readonly<Record<K, ColumnLook>>>,
  headers: Partial<Readonly<Record<K, string | Expression>>>,
  formulas: Partial<Readonly<Record<K, Expression>>>,
): readonly Column<K>[] =>
  keys.map((key) => {
    const formula = formulas[key];
    const look = looks[key];
    return {
      key,
      header: headers[key] ?? key,
      role: look === undefined ? "helper" : formula ? "formula" : "input",
      ...(look ?? { width: HELPER_WIDTH }),
      ...(formula && { formula }),
    };
  });

const HELPER_WIDTH = 60;

export type Entry = NonNullable<Column["validation"]>;

/** One of these words and nothing else. */
export const oneOf = (values: readonly string[], help: string): Entry => ({ rule: { kind: "list", values }, help, strict: true });

/** One of a list on another sheet, or a new one. */
export const pickedFrom = ({ sheet, area }: OwnedArea, help: string): Entry => ({
  rule: { kind: "list from", sheet, area },
  help,
  strict: false,
});

export const dateEntry = (help: string): Entry => ({ rule: { kind: "date" }, help, strict: true });

export const numberBetween = (least: number, most: number, help: string): Entry => ({
  rule: { kind: "number between", least, most },
  help,
  strict: true,
});

export const numberAtLeast = (least: number, help: string): Entry => ({ rule: { kind: "number at least", least }, help, strict: true });

export const DATE_FORMAT = "yyyy-mm-dd";
export const MONTH_FORMAT = "yyyy-mm";

/** Short values stand in the middle and measures to the right; the headers of both in the middle, clear of filter buttons. */
export const CENTERED = { horizontal: "center" } as const satisfies Style;
export const RIGHT = { horizontal: "right" } as const satisfies Style;

export const text = (value: string): PlannedCell<never> => ({ kind: "text", value });
export const number = (value: number): PlannedCell<never> => ({ kind: "number", value });
export const date = (value: number): PlannedCell<never> => ({ kind: "date", value });
export const formula = (value: Expression): PlannedCell => ({ kind: "formula", value });

/** A sheet that is one table: title, purpose, hidden keys, header, rows of inputs and prepared formulas. */
export function planTableSheet<K extends string>(sheet: TableSheet<K>): NewSheet {
  const { table, columns } = sheet;
  const width = columns.length;
  const headerRow = table.keyRow + 1;
  const helpers = columns.flatMap((column, index) => (column.role === "helper" ? [index + 1] : []));
  return {
    name: table.sheet,
    rows: table.lastRow,
    columns: width,
    tabColor: COLORS.tab,
    columnWidths: columns.map((column) => column.width),
    hiddenColumns: helpers,
    hiddenRows: [table.keyRow],
    rowHeights: [
      { row: 1, height: 34 },
      { row: headerRow, height: 40 },
    ],
    frozenRows: headerRow,
    frozenColumns: sheet.frozenColumns,
    gridlines: false,
    blocks: [
      { row: 1, column: 1, cells: [[text(sheet.title)], [text(sheet.purpose)]], numberFormats: null },
      {
        row: table.keyRow,
        column: 1,
        cells: [
          columns.map((column) => text(column.key)),
          columns.map(({ header }) => (typeof header === "string" ? text(header) : formula(header))),
        ],
        numberFormats: null,
      },
      ...(sheet.prepared > 0 ? [planRows(sheet)] : []),
    ],
    styles: planStyles(sheet),
    merges: [],
    validations: columns.flatMap((column, index) =>
      column.validation ? [{ area: columnArea(table, index + 1), ...column.validation }] : [],
    ),
    conditionalFormats: sheet.conditionalFormats,
    ...(sheet.filter && { filter: { row: headerRow, column: 1, rows: table.lastRow - headerRow + 1, columns: width } }),
    warnings: runsOf(columns, (column) => column.role !== "input").map(({ from, to }) => ({
      area: { row: table.firstRow, column: from, rows: sheet.prepared, columns: to - from + 1 },
      description: sheet.warning,
    })),
    charts: [],
    print: {
      landscape: true,
      repeatedRows: headerRow,
      area: {
        row: 1,
        column: 1,
        rows: headerRow + Math.max(sheet.printed.rows, sheet.rows.length),
        columns: sheet.printed.columns ?? width,
      },
      pagesWide: sheet.printed.pagesWide,
    },
  };
}

function planRows<K extends string>({ columns, rows, prepared, table }: TableSheet<K>): Block {
  const cells: PlannedCell[][] = [];
  const numberFormats: string[][] = [];
  for (let index = 0; index < Math.max(prepared, rows.length); index++) {
    const row = rows[index];
    cells.push(columns.map((column) => (column.formula ? formula(column.formula) : (row?.cells[column.key] ?? null))));
    numberFormats.push(columns.map((column) => row?.formats[column.key] ?? column.format ?? GENERAL));
  }
  const byRow = rows.some((row) => Object.keys(row.formats).length > 0);
  return { row: table.firstRow, column: 1, cells, numberFormats: byRow ? numberFormats : null };
}

export const GENERAL = "General";

function planStyles<K extends string>({ table, columns }: TableSheet<K>): readonly StyledArea[] {
  const headerRow = table.keyRow + 1;
  const body = (column: number) => columnArea(table, column);
  return [
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: STYLES.title },
    { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: STYLES.purpose },
    { area: { row: headerRow, column: 1, rows: 1, columns: columns.length }, style: STYLES.header },
    ...(["input", "formula"] as const).flatMap((role) =>
      runsOf(columns, (column) => (column.role === "input") === (role === "input")).map(({ from, to }) => ({
        area: { ...body(from), columns: to - from + 1 },
        style: role === "input" ? STYLES.input : STYLES.computed,
      })),
    ),
    ...runsOf(columns, (column) => column.style?.horizontal !== undefined).map(({ from, to }) => ({
      area: { row: headerRow, column: from, rows: 1, columns: to - from + 1 },
      style: CENTERED,
    })),
    ...runsOf(columns, (column) => typeof column.header !== "string").map(({ from, to }) => ({
      area: { row: headerRow, column: from, rows: 1, columns: to - from + 1 },
      style: { numberFormat: MONTH_FORMAT },
    })),
    ...columns.flatMap((column, index) => {
      const style = { ...column.style, ...(column.format && { numberFormat: column.format }) };
      return Object.keys(style).length > 0 ? [{ area: body(index + 1), style }] : [];
    }),
  ];
}

/** Neighbouring columns that share a property, as first and last column numbers: one call to a host instead of many. */
export function runsOf<T>(items: readonly T[], belongs: (item: T) => boolean): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, item] of items.entries()) {
    if (!belongs(item)) continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1 });
  }
  return runs;
}
