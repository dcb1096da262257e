import { parseFormula } from "../core/formula/parse-formula.ts";
import { type DefinedName, EMPTY_PLAN, type NewSheet, type PlannedCell, type SheetPlan } from "../core/plan/sheet-plan.ts";
import { serialDate } from "../core/serial-date.ts";
import { BARE_SHEET } from "./bare-sheet.ts";

const text = (value: string): PlannedCell => ({ kind: "text", value });
const number = (value: number): PlannedCell => ({ kind: "number", value });
const date = (value: number): PlannedCell => ({ kind: "date", value });
const boolean = (value: boolean): PlannedCell => ({ kind: "boolean", value });
const formula = (value: string): PlannedCell => ({ kind: "formula", value: parseFormula(value) });

/** What users type that a spreadsheet would take for something else. */
export const HOSTILE_TEXTS = [
  "=1+1",
  "+46 8 123",
  "-5",
  "@home",
  "3-5",
  "March 2026",
  "2026-03-01",
  "10%",
  "1,000",
  "$2.99",
  "1e5",
  "TRUE",
  "'quoted'",
  "007",
  "<b>bold</b>",
  '"; DROP',
  " leading space",
];

const lists: NewSheet = {
  ...BARE_SHEET,
  name: "Ägarnas lista",
  rows: 20,
  columns: 2,
  columnWidths: [220, 80],
  blocks: [
    { row: 1, column: 1, cells: HOSTILE_TEXTS.map((value) => [text(value)]), numberFormats: null },
    { row: 1, column: 2, cells: [[formula("COUNTA('Owner''s table'!$A$3:$A$1200)*0.5")]], numberFormats: null },
  ],
};

const table: NewSheet = {
  name: "Owner's table",
  rows: 1200,
  columns: 30,
  tabColor: "#2F6F9F",
  columnWidths: [60, 60, 200, 60, 90, 90, 90],
  hiddenColumns: [6, 7, 9],
  hiddenRows: [2],
  rowHeights: [
    { row: 1, height: 34 },
    { row: 3, height: 40 },
  ],
  frozenRows: 3,
  frozenColumns: 1,
  gridlines: false,
  blocks: [
    { row: 1, column: 1, cells: [[text("Title")]], numberFormats: null },
    { row: 2, column: 1, cells: [["id", "done", "name", "due", "value", "share"].map(text)], numberFormats: null },
    {
      row: 3,
      column: 1,
      cells: [
        [text("O1"), boolean(true), text("3-5"), date(serialDate(2026, 3, 29)), number(0.25), formula('IF(E3="","it\'s, so",E3/0.9)')],
        [
          text("O2"),
          boolean(false),
          null,
          date(serialDate(2026, 10, 25)),
          number(-12),
          formula("SUMIFS('Ägarnas lista'!$B$1:$B$20,E4,\">=1\")"),
        ],
      ],
      numberFormats: [
        ["General", "General", "General", "General", "0%", "0.0"],
        ["General", "General", "General", "d mmm yyyy", "General", "General"],
      ],
    },
  ],
  styles: [
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { size: 18, bold: true, color: "#1B2A3A", vertical: "middle" } },
    {
      area: { row: 3, column: 1, rows: 1, columns: 6 },
      style: { fill: "#1F3A5F", color: "#FFFFFF", bold: true, wrap: true, horizontal: "center" },
    },
    { area: { row: 4, column: 1, rows: 1197, columns: 6 }, style: { color: "#1B2A3A", italic: true, lineBelow: "#D5DCE4" } },
    { area: { row: 4, column: 5, rows: 1197, columns: 1 }, style: { numberFormat: "#,##0", italic: false } },
  ],
  merges: [
    { row: 1, column: 10, rows: 1, columns: 3 },
    { row: 2, column: 10, rows: 1, columns: 3 },
    { row: 1, column: 14, rows: 2, columns: 2 },
  ],
  validations: [
    {
      area: { row: 4, column: 1, rows: 1197, columns: 1 },
      rule: { kind: "list", values: ["O1", "O2", "3-5"] },
      help: "Pick one",
      strict: true,
    },
    {
      area: { row: 4, column: 3, rows: 1197, columns: 1 },
      rule: { kind: "list from", sheet: "Ägarnas lista", area: { row: 1, column: 1, rows: 20, columns: 1 } },
      help: "An owner",
      strict: false,
    },
    { area: { row: 4, column: 4, rows: 1197, columns: 1 }, rule: { kind: "date" }, help: "A day", strict: true },
    {
      area: { row: 4, column: 5, rows: 1197, columns: 1 },
      rule: { kind: "number between", least: -100, most: 0.5 },
      help: "A number",
      strict: true,
    },
    { area: { row: 4, column: 6, rows: 1, columns: 1 }, rule: { kind: "number at least", least: 0 }, help: "0 or more", strict: false },
  ],
  conditionalFormats: [
    {
      area: { row: 4, column: 3, rows: 1197, columns: 1 },
      rule: { kind: "text is", text: "At risk" },
      style: { fill: "#FFE8A3", bold: true },
    },
    {
      area: { row: 4, column: 6, rows: 1197, columns: 1 },
      rule: { kind: "formula", formula: parseFormula('AND($E4<>"",$E4<0.5)') },
      style: { color: "#5C0F08" },
    },
  ],
  filter: { row: 3, column: 1, rows: 1198, columns: 6 },
  warnings: [{ area: { row: 4, column: 6, rows: 2, columns: 1 }, description: "Formulas" }],
  charts: [],
  print: { landscape: true, repeatedRows: 3 },
};

const names: readonly DefinedName[] = [
  { name: "MB_Table", sheet: table.name, area: { row: 2, column: 1, rows: 1199, columns: 6 } },
  { name: "MB_Owners", sheet: lists.name, area: { row: 1, column: 1, rows: 20, columns: 1 } },
];

/** A plan with every feature that plans have, twice as awkward as ours are. Its sheets refer to each other. */
export const EVERY_FEATURE_PLAN: SheetPlan = { ...EMPTY_PLAN, newSheets: [lists, table], newNames: names };

/** A change to those sheets: cells of every kind, and formats. */
export const EVERY_EDIT_PLAN: SheetPlan = {
  ...EMPTY_PLAN,
  edits: [
    {
      sheet: table.name,
      row: 3,
      column: 3,
      before: [
        [text("3-5"), date(serialDate(2026, 3, 29)), number(0.25), formula('IF(E3="","it\'s, so",E3/0.9)')],
        [null, date(serialDate(2026, 10, 25)), number(-12), formula("SUMIFS('Ägarnas lista'!$B$1:$B$20,E4,\">=1\")")],
      ],
      after: [
        [text("=1+1"), null, number(0.5), number(1)],
        [text("10%"), date(serialDate(2026, 12, 24)), formula("E3*2"), text("")],
      ],
    },
    { sheet: lists.name, row: 3, column: 2, before: [[null]], after: [[boolean(true)]] },
  ],
  formatEdits: [{ sheet: table.name, row: 3, column: 5, before: [["0%"], ["#,##0"]], after: [["0.00"], ["General"]] }],
};
