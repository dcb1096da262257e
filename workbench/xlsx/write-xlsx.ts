import { type Cell, type WriteSheet, writeXlsx as writePackage } from "hucre/xlsx";
import { CellError } from "../../core/cell-error.ts";
import { type Area, renderAbsoluteArea, renderArea, renderSheetName } from "../../core/formula/a1.ts";
import { LONGEST_FORMULA } from "../../core/formula/spell-formula.ts";
import { argb, conditionalStyle, DEFAULT_FONT, layStyles, shareFileStyles } from "./cell-styles.ts";
import { fileCharts } from "./file-charts.ts";
import { spellFileFormula } from "./file-formula.ts";
import { fileValidations, ListSheet } from "./file-validations.ts";
import { FILTER_NAME, finishPackage, type SheetFinish } from "./finish-package.ts";
import { nativeCells } from "./native-cells.ts";
import { fitRowHeights } from "./row-heights.ts";
import { type XlsxCell, XlsxFailure, type XlsxSheet, type XlsxValue, type XlsxWorkbook } from "./xlsx-workbook.ts";

/**
 * The workbook as an .xlsx file, in Node and in the browser. Programs that open it recalculate it; until they do they
 * show the computed values. Rejects with an XlsxFailure.
 *
 * Our own functions do not exist where the file is opened: calls of them become native twins, or values (native-cells.ts).
 * `computedValues: false` leaves the values of formulas out, so that whoever opens the file has to calculate them.
 */
export async function writeXlsx(workbook: XlsxWorkbook, { computedValues = true } = {}): Promise<Uint8Array> {
  checkSheetNames(workbook.sheets.map((sheet) => sheet.name));
  const lists = new ListSheet(workbook.sheets.map((sheet) => sheet.name));
  const written = workbook.sheets.map((sheet) => fileSheet(sheet, lists, computedValues));
  const listSheet = lists.toSheet((value) => textCell(value));
  const file = await writePackage({
    sheets: [...written.map(({ sheet }) => sheet), ...(listSheet ? [listSheet] : [])],
    namedRanges: [
      ...workbook.names.map(({ name, sheet, area }) => ({ name, range: referTo(sheet, area) })),
      ...workbook.sheets.flatMap(builtInNames),
    ],
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet),
    ),
    defaultFont: DEFAULT_FONT,
    ...(workbook.title !== undefined && { properties: { title: workbook.title } }),
  });
  return finishPackage(file, {
    ...(workbook.language && { language: workbook.language }),
    sheets: written.map(({ finish }) => finish),
  });
}

type FileCell = Partial<Cell>;

function fileSheet(sheet: XlsxSheet, lists: ListSheet, computedValues: boolean): { sheet: WriteSheet; finish: SheetFinish } {
  const styles = layStyles(sheet.styles);
  const lookOf = shareFileStyles();
  const cells = new Map<string, FileCell>();
  const put = (row: number, column: number, cell: FileCell) => {
    const style = lookOf(styles.at(row, column), isText(cell));
    cells.set(`${row - 1},${column - 1}`, style ? { ...cell, style } : cell);
  };
  for (const { row, column } of styles.cells) put(row, column, {});
  const errorCells = new Set<string>();
  for (const cell of nativeCells(sheet.cells)) {
    const written = fileCell(cell, sheet.name, computedValues);
    put(cell.row, cell.column, written);
    if (written.formula !== undefined && cell.value instanceof CellError) errorCells.add(addressOf(cell));
  }

  const fitted = fitRowHeights(sheet, styles.at);
  return {
    finish: { ...sheet, errorCells, fittedRows: new Set(fitted.keys()) },
    sheet: {
      name: sheet.name,
      cells,
      columns: fileColumns(sheet),
      rowDefs: fileRows(sheet, fitted),
      merges: sheet.merges.map(({ row, column, rows, columns }) => ({
        startRow: row - 1,
        startCol: column - 1,
        endRow: row + rows - 2,
        endCol: column + columns - 2,
      })),
      view: { showGridLines: sheet.gridlines, ...(sheet.tabColor !== undefined && { tabColor: argb(sheet.tabColor) }) },
      ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
        freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
      }),
      dataValidations: fileValidations(sheet.validations, lists),
      conditionalRules: sheet.conditionalFormats.map(({ area, rule, style }, index) => ({
        ...(rule.kind === "text is"
          ? { type: "cellIs", operator: "equal", formula: `"${rule.text.replaceAll('"', '""')}"` }
          : { type: "expression", formula: spellFileFormula(rule.formula)?.text ?? "FALSE" }),
        range: renderArea(area),
        priority: index + 1,
        style: conditionalStyle(style),
      })),
      ...(sheet.charts.length > 0 && { charts: fileCharts(sheet.charts, sheet.name) }),
      ...(sheet.filter && { autoFilter: { range: renderArea(sheet.filter) } }),
      pageSetup: {
        paperSize: "a4",
        orientation: sheet.print.landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: sheet.print.pagesWide ?? 1,
        fitToHeight: sheet.print.pagesTall ?? 0,
        margins: MARGINS,
      },
    },
  };
}

function fileCell(cell: XlsxCell, sheet: string, computedValues: boolean): FileCell {
  const { value, formula, spill } = cell;
  if (formula !== undefined && formula.length > LONGEST_FORMULA) {
    throw new XlsxFailure({ kind: "formula too long", sheet, cell: addressOf(cell), most: LONGEST_FORMULA });
  }
  const spelled = formula === undefined ? undefined : spellFileFormula(formula);
  if (!spelled) return value === undefined || value === "" ? {} : valueCell(value, cell, sheet);
  return {
    formula: spelled.text,
    ...(computedValues && value !== undefined && { formulaResult: value instanceof CellError ? value.code : computed(value) }),
    ...((spelled.array || spill) && {
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: renderArea({ row: cell.row, column: cell.column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 }),
    }),
  };
}

function valueCell(value: XlsxValue, cell: XlsxCell, sheet: string): FileCell {
  if (value instanceof CellError) return { value: value.code };
  if (typeof value !== "string") return { value };
  if (value.length > LONGEST_TEXT) throw new XlsxFailure({ kind: "text too long", sheet, cell: addressOf(cell), most: LONGEST_TEXT });
  return textCell(value);
}

/** hucre takes "#N/A" and its like for errors; in a run of rich text they are text. */
const textCell = (value: string): FileCell =>
  value.startsWith("#") ? { richText: [{ text: fileText(value) }] } : { value: fileText(value) };

const isText = (cell: FileCell): boolean => cell.richText !== undefined || (typeof cell.value === "string" && !cell.value.startsWith("#"));

const computed = (value: number | string | boolean) => (typeof value === "string" ? fileText(value) : value);

/**
 * The format writes a character that XML cannot hold as _xHHHH_, so a text that says just that has its underscore
 * written so. Line ends are the one that spreadsheets use.
 */
const fileText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

const LONGEST_TEXT = 32_767;

/** Inches: room for a dozen columns on A4 without getting near what printers cannot reach. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 } as const;

/** Pixels at 100 % to what files count in: widths of a digit (7 pixels in Calibri 11), points. */
const columnWidth = (pixels: number): number => Math.round((pixels / 7) * 256) / 256;
const rowHeight = (pixels: number): number => pixels * 0.75;

function fileColumns(sheet: XlsxSheet): NonNullable<WriteSheet["columns"]> {
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: Math.max(sheet.columnWidths.length, ...hidden) }, (_, index) => {
    const width = sheet.columnWidths[index];
    return { ...(width !== undefined && { width: columnWidth(width) }), ...(hidden.has(index + 1) && { hidden: true }) };
  });
}

function fileRows(sheet: XlsxSheet, fitted: ReadonlyMap<number, number>): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of fitted) rows.set(row - 1, { height });
  for (const { row, height } of sheet.rowHeights) rows.set(row - 1, { height: rowHeight(height) });
  for (const row of sheet.hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}

/** What the format keeps in names. hucre would write those for printing too, but without the quotes a sheet's name may need. */
const builtInNames = ({ name: scope, print, filter }: XlsxSheet) => [
  ...(filter ? [{ name: FILTER_NAME, range: referTo(scope, filter), scope }] : []),
  ...(print.area ? [{ name: "_xlnm.Print_Area", range: referTo(scope, print.area), scope }] : []),
  ...(print.repeatedRows ? [{ name: "_xlnm.Print_Titles", range: `${renderSheetName(scope)}!$1:$${print.repeatedRows}`, scope }] : []),
];

const referTo = (sheet: string, area: Area): string => `${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`;

const addressOf = ({ row, column }: XlsxCell): string => renderArea({ row, column, rows: 1, columns: 1 });

function checkSheetNames(names: readonly string[]) {
  const seen = new Set<string>();
  for (const sheet of names) {
    const key = sheet.toLowerCase();
    const allowed = sheet.length <= 31 && /^(?!')[^[\]:*?/\\]+(?<!')$/.test(sheet) && key !== "history";
    if (!allowed || seen.has(key)) throw new XlsxFailure({ kind: "sheet name", sheet });
    seen.add(key);
  }
}
