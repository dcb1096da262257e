import { CellError } from "../../core/cell-error.ts";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../../workbench/xlsx/xlsx-workbook.ts";
import { BARE_SHEET } from "../bare-sheet.ts";

/** A sheet with these cells and nothing else to it. */
export function sheetOf(cells: readonly XlsxCell[], parts: Partial<XlsxSheet> = {}): XlsxSheet {
  const { blocks: _, ...sheet } = BARE_SHEET;
  return { ...sheet, name: "Sheet", rows: 100, columns: 26, cells, ...parts };
}

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** One workbook with everything that the writer knows. The sheets' names need quotes in references. */
export const EVERY_FEATURE: XlsxWorkbook = {
  title: "Mål & nyckelresultat",
  language: "sv",
  activeSheet: "It's a list",
  names: [{ name: "MB_Owners", sheet: "It's a list", area: area(1, 1, 3) }],
  sheets: [
    sheetOf(
      [
        { row: 1, column: 1, value: "=1+1 is a title" },
        { row: 2, column: 1, value: "Key result" },
        { row: 2, column: 2, value: "Progress" },
        { row: 4, column: 1, value: "On track" },
        { row: 4, column: 2, value: 0.25 },
        { row: 5, column: 2, formula: "=B4*2", value: 0.5 },
        { row: 6, column: 2, formula: "=1/(B4-B4)", value: new CellError("#DIV/0!") },
        { row: 7, column: 2, value: new CellError("#N/A") },
        { row: 8, column: 2, value: 46_023 },
        { row: 9, column: 2, formula: '=IFS(B4>0.5,"hi",TRUE,"lo ""q""")', value: 'lo "q"' },
        { row: 10, column: 2, formula: "=B4>0.1", value: true },
        { row: 11, column: 2, value: false },
        { row: 12, column: 2, formula: '=IF(B4>1,1,"")', value: "" },
        { row: 13, column: 2, formula: "=B4:B5*2", value: 0.5, spill: { rows: 2, columns: 1 } },
        { row: 14, column: 2, value: 1 },
        { row: 15, column: 2, formula: "=SUM('It''s a list'!B1:B3)", value: 6 },
      ],
      {
        name: "Key results",
        columnWidths: [160, 90, 200, 70],
        hiddenColumns: [5],
        hiddenRows: [3],
        rowHeights: [{ row: 1, height: 40 }],
        frozenRows: 2,
        frozenColumns: 1,
        gridlines: false,
        styles: [
          { area: area(1, 1, 1, 4), style: { fill: "#1F3A5F", color: "#FFFFFF", bold: true, size: 14, vertical: "middle" } },
          { area: area(4, 2, 4), style: { numberFormat: "0%", lineBelow: "#CCCCCC" } },
          { area: area(8, 2), style: { numberFormat: "yyyy-mm-dd" } },
          { area: area(4, 3, 5), style: { wrap: true, italic: true, horizontal: "right" } },
        ],
        merges: [area(1, 1, 1, 3)],
        validations: [
          {
            area: area(4, 1, 2),
            rule: { kind: "list", values: ["On track", 'At "risk"', "Off track"] },
            help: "Pick a status.",
            strict: true,
          },
          { area: area(4, 3), rule: { kind: "list", values: ["Sales, north", "Sales, south"] }, help: "Pick a team.", strict: true },
          {
            area: area(5, 3),
            rule: { kind: "list", values: Array.from({ length: 60 }, (_, index) => `Owner ${index + 1}`) },
            help: `Pick an owner${"!".repeat(300)}`,
            strict: false,
          },
          {
            area: area(6, 3),
            rule: { kind: "list from", sheet: "It's a list", area: area(1, 1, 3) },
            help: "Pick an owner.",
            strict: false,
          },
          { area: area(7, 3), rule: { kind: "number between", least: 0, most: 1 }, help: "From 0 to 1.", strict: true },
          { area: area(8, 3), rule: { kind: "number at least", least: -5 }, help: "From -5.", strict: true },
          { area: area(9, 3), rule: { kind: "date" }, help: "A day.", strict: true },
        ],
        conditionalFormats: [
          { area: area(4, 1, 5), rule: { kind: "text is", text: "At risk" }, style: { fill: "#FFE8A3", color: "#5C3D00", bold: true } },
          { area: area(4, 2, 5), rule: { kind: "formula", formula: "=$B4>0.3" }, style: { fill: "#CFEBDB" } },
        ],
        filter: area(2, 1, 13, 2),
        charts: [
          {
            kind: "bar",
            title: "Progress & <plans>",
            description: 'Bars of "progress"',
            place: { row: 17, column: 1, width: 300, height: 90 },
            data: area(2, 1, 4, 2),
            colors: ["#1F3A5F"],
            categoryAxis: { title: "" },
            valueAxis: { title: "Share", least: 0, most: 1, numberFormat: "0%" },
          },
        ],
        print: { landscape: true, repeatedRows: 2, area: area(1, 1, 15, 3) },
      },
    ),
    sheetOf(
      ["Ana", "Bo", "Cy"].flatMap((value, index) => [
        { row: index + 1, column: 1, value },
        { row: index + 1, column: 2, value: index + 1 },
      ]),
      {
        name: "It's a list",
        charts: [
          {
            kind: "line",
            title: "Lines",
            description: "Two lines",
            place: { row: 5, column: 2, width: 400, height: 200 },
            data: area(1, 1, 3, 3),
            colors: ["#1F3A5F", "#7592B0"],
            categoryAxis: { title: "Who" },
            valueAxis: { title: "How many" },
          },
        ],
      },
    ),
  ],
};
