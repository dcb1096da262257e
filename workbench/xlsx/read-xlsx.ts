import type { Cell, Sheet } from "hucre";
import { readXlsx as readPackage } from "hucre/xlsx";
import { CellError, passedOnError } from "../../core/cell-error.ts";
import { readArea, renderArea } from "../../core/formula/a1.ts";
import { readFileCharts } from "./read-file-charts.ts";
import { moveFormula, readFileFormula } from "./read-file-formula.ts";
import { type ReadList, readFileConditionalFormats, readFileValidations, readReference } from "./read-file-rules.ts";
import { readColor, readFileStyles } from "./read-file-styles.ts";
import { readSheetParts, type SheetParts } from "./read-sheet-parts.ts";
import type { XlsxCell, XlsxSheet, XlsxValue, XlsxWorkbook } from "./xlsx-workbook.ts";

/**
 * An .xlsx file as `writeXlsx` takes it: what the workbench shows of a file, its own or one that went through Excel or
 * LibreOffice. What it has no place for (pictures, pivot tables, comments, protection) is left out. Rejects where the
 * bytes are no such file.
 */
export async function readXlsx(file: Uint8Array): Promise<XlsxWorkbook> {
  const { sheets, namedRanges = [], activeSheet = 0, properties } = await readPackage(file, { readStyles: true });
  const parts = readSheetParts(file);
  const lists = sheets.filter(({ name, hidden }) => hidden && LIST_SHEET.test(name));
  const shown = sheets.filter((sheet) => !lists.includes(sheet));
  const readList: ReadList = (name, { row, column, rows }) => {
    const list = lists.find((sheet) => sheet.name === name);
    return list && Array.from({ length: rows }, (_, index) => String(list.rows[row - 1 + index]?.[column - 1] ?? ""));
  };
  const active = sheets[activeSheet]?.name;
  // What Excel keeps for itself among the names begins so.
  const named = namedRanges.filter(({ name }) => !/^_xl[a-z]+\./i.test(name));
  return {
    sheets: shown.map((sheet) => readSheet(sheet, parts[sheets.indexOf(sheet)], readList)),
    names: named.flatMap(({ name, range, scope }) => {
      const reference = scope === undefined ? readReference(range) : undefined;
      return reference ? [{ name, ...reference }] : [];
    }),
    namedFormulas: named.flatMap(({ name, range, scope }) =>
      readReference(range) ? [] : [{ name, formula: readFileFormula(range), ...(scope !== undefined && { sheet: scope }) }],
    ),
    ...(active !== undefined && { activeSheet: active }),
    ...(properties?.title !== undefined && { title: properties.title }),
  };
}

/** The sheet that holds lists too long for their rule, as file-validations.ts names it. */
const LIST_SHEET = /^MB_Lists(?: \d+)?$/;

function readSheet(sheet: Sheet, parts: SheetParts | undefined, readList: ReadList): XlsxSheet {
  const cells = placeCells(sheet);
  const { pageSetup = {}, autoFilter, freezePane, view } = sheet;
  const filter = autoFilter && readArea(autoFilter.range);
  const printed = readArea(pageSetup.printArea ?? "");
  const repeatedRows = /^\$1:\$(\d+)$/.exec(pageSetup.printTitlesRow ?? "")?.[1];
  const columnWidths = readWidths(sheet);
  const tabColor = readColor(view?.tabColor);
  const rows = [...(sheet.rowDefs ?? [])].sort(([a], [b]) => a - b);
  return {
    name: sheet.name,
    rows: Math.max(FEWEST_ROWS, ...cells.map(({ row }) => row + SPARE)),
    columns: Math.max(FEWEST_COLUMNS, ...cells.map(({ column }) => column)),
    ...(tabColor && { tabColor }),
    columnWidths,
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
    rowHeights: rows.flatMap(([row, { height }]) =>
      height !== undefined && parts?.chosenHeights.has(row + 1) ? [{ row: row + 1, height: Math.round(height / POINTS_A_PIXEL) }] : [],
    ),
    frozenRows: freezePane?.rows ?? 0,
    frozenColumns: freezePane?.columns ?? 0,
    gridlines: view?.showGridLines !== false,
    cells: readCells(cells),
    styles: readFileStyles(cells.flatMap(({ row, column, cell: { style } }) => (style ? [{ row, column, style }] : []))),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow + 1,
      column: startCol + 1,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    validations: readFileValidations(sheet.dataValidations ?? [], readList),
    conditionalFormats: readFileConditionalFormats(sheet.conditionalRules ?? []),
    ...(filter && { filter }),
    warnings: [],
    charts: readFileCharts(sheet.charts ?? [], parts?.chartPlaces ?? [], {
      widthOf: (column) => columnWidths[column] ?? DEFAULT_WIDTH,
      heightOf: (row) => (sheet.rowDefs?.get(row)?.height ?? DEFAULT_HEIGHT) / POINTS_A_PIXEL,
    }),
    print: {
      landscape: pageSetup.orientation === "landscape",
      ...(repeatedRows !== undefined && { repeatedRows: Number(repeatedRows) }),
      ...(printed && { area: printed }),
      ...((pageSetup.fitToWidth ?? 1) > 1 && { pagesWide: pageSetup.fitToWidth as number }),
      ...(pageSetup.fitToHeight && { pagesTall: pageSetup.fitToHeight }),
    },
  };
}

/** hucre keeps what has a look or a formula apart from what has a value alone. */
const placeCells = ({ rows, cells }: Sheet): readonly PlacedCell[] => [
  ...[...(cells ?? [])].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row: row + 1, column: column + 1, cell };
  }),
  ...rows.flatMap((line, y) =>
    line.flatMap((value, x): PlacedCell[] =>
      value === null || cells?.has(`${y},${x}`) ? [] : [{ row: y + 1, column: x + 1, cell: { value, type: "string" } }],
    ),
  ),
];

/** A grid with room to go on, however little the file holds. */
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 20;
const SPARE = 20;

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function readCells(cells: readonly PlacedCell[]): readonly XlsxCell[] {
  const shared = new Map<number, { readonly at: string; readonly formula: string }>();
  const addressOf = ({ row, column }: PlacedCell) => renderArea({ row, column, rows: 1, columns: 1 });
  for (const placed of cells) {
    const { formula, formulaType, formulaSharedIndex: index } = placed.cell;
    if (formulaType === "shared" && formula && index !== undefined) shared.set(index, { at: addressOf(placed), formula });
  }
  const formulaOf = (placed: PlacedCell): string | undefined => {
    const { formula, formulaType, formulaSharedIndex: index } = placed.cell;
    const first = formulaType === "shared" && !formula && index !== undefined ? shared.get(index) : undefined;
    if (first) return readFileFormula(moveFormula(first.formula, first.at, addressOf(placed)));
    return formula ? readFileFormula(formula) : undefined;
  };
  return cells.flatMap((placed): readonly XlsxCell[] => {
    const { row, column, cell } = placed;
    const formula = formulaOf(placed);
    const value = readValue(cell);
    if (value === undefined && formula === undefined) return [];
    const spill =
      formula !== undefined && cell.formulaRef !== undefined && cell.formulaType === "array" ? readArea(cell.formulaRef) : undefined;
    const { rows = 1, columns = 1 } = spill ?? {};
    return [
      {
        row,
        column,
        ...(value !== undefined && { value }),
        ...(formula !== undefined && { formula }),
        ...(rows * columns > 1 && { spill: { rows, columns } }),
      },
    ];
  });
}

/** Dates as serial day numbers; undefined for an empty cell. */
function readValue({ type, value, richText }: Cell): XlsxValue | undefined {
  if (richText) return richText.map(({ text }) => text).join("");
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.getTime() / MILLISECONDS_A_DAY + EPOCH;
  if (type === "error") return passedOnError(value) ?? new CellError("#VALUE!", String(value));
  return value as XlsxValue;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The serial of 1 January 1970. */
const EPOCH = 25_569;

/** Pixels of the columns up to the last that has a width of its own. */
function readWidths({ columns = [] }: Sheet): readonly number[] {
  const last = columns.flatMap(({ width }, index) => (width === undefined ? [] : [index])).at(-1) ?? -1;
  return columns.slice(0, last + 1).map(({ width }) => (width === undefined ? DEFAULT_WIDTH : Math.round(width * PIXELS_A_CHARACTER)));
}

/** Of Calibri 11 at 100 %. */
const PIXELS_A_CHARACTER = 7;
const DEFAULT_WIDTH = 64;

/** Points. */
const DEFAULT_HEIGHT = 15;
const POINTS_A_PIXEL = 0.75;
