import type { WriteSheet } from "hucre/xlsx";
import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import type { SharedNames } from "../../core/publish/share-names.ts";
import { argb, conditionalStyle, layStyles, shareFileStyles } from "./cell-styles.ts";
import { addressOf, type FileCell, fileCell, isText } from "./file-cell.ts";
import { fileCharts } from "./file-charts.ts";
import { spellFileFormula } from "./file-formula.ts";
import { fileValidations, type ListSheet } from "./file-validations.ts";
import type { SheetFinish } from "./finish-package.ts";
import { nativeCells, nativeFormula } from "./native-cells.ts";
import { fitRowHeights } from "./row-heights.ts";
import type { XlsxSheet } from "./xlsx-workbook.ts";

/** A sheet as hucre writes it, and what is left to finish in the package. */
export function fileSheet(
  sheet: XlsxSheet,
  lists: ListSheet,
  names: SharedNames,
  computedValues: boolean,
): { sheet: WriteSheet; finish: SheetFinish } {
  const styles = layStyles(sheet.styles);
  const lookOf = shareFileStyles();
  const cells = new Map<string, FileCell>();
  const put = (row: number, column: number, cell: FileCell) => {
    const style = lookOf(styles.at(row, column), isText(cell));
    cells.set(`${row - 1},${column - 1}`, style ? { ...cell, style } : cell);
  };
  for (const { row, column } of styles.cells) put(row, column, {});
  const errorCells = new Set<string>();
  const reachOf = (formula: string) => names.usedIn(formula, ",", sheet.name);
  for (const cell of nativeCells(sheet.cells, reachOf)) {
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
          : { type: "expression", formula: spellFileFormula(nativeFormula(rule.formula, reachOf(rule.formula)) ?? "")?.text ?? "FALSE" }),
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
