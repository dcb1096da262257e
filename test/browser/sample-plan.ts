import { parseFormula } from "../../core/formula/parse-formula.ts";
import { EMPTY_PLAN, type NewSheet, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { BARE_SHEET } from "../bare-sheet.ts";

const text = (value: string): PlannedCell => ({ kind: "text", value });
const number = (value: number): PlannedCell => ({ kind: "number", value });
const formula = (value: string): PlannedCell => ({ kind: "formula", value: parseFormula(value) });

const settings: NewSheet = {
  ...BARE_SHEET,
  name: "Settings",
  rows: 5,
  columns: 2,
  columnWidths: [120, 90],
  blocks: [{ row: 1, column: 1, cells: [[text("Teams")], [text("Sales")], [text('Växt & mer, "A"')]], numberFormats: null }],
  styles: [{ area: { row: 1, column: 1, rows: 1, columns: 2 }, style: { bold: true, fill: "#EEF2F7", lineBelow: "#1F3A5F" } }],
};

const results: NewSheet = {
  ...BARE_SHEET,
  name: "Key results 2026",
  rows: 12,
  columns: 8,
  columnWidths: [60, 220, 90, 90, 90, 110, 120],
  hiddenRows: [1],
  hiddenColumns: [8],
  rowHeights: [{ row: 2, height: 40 }],
  frozenRows: 2,
  frozenColumns: 1,
  gridlines: false,
  merges: [{ row: 12, column: 1, rows: 1, columns: 3 }],
  blocks: [
    {
      row: 1,
      column: 1,
      cells: [
        ["id", "title", "start", "target", "current", "progress", "status", "due"].map(text),
        ["Id", "Key result", "Start", "Target", "Current", "Progress", "Status", "Due"].map(text),
        [
          text("O1.1"),
          text("=1+1"),
          number(0),
          number(10),
          number(5),
          formula("(E3-C3)/(D3-C3)"),
          formula('IF(F3>=0.5,"On track","Off track")'),
          null,
        ],
        [
          text("O1.2"),
          text("3-5"),
          number(0.02),
          number(0.05),
          null,
          formula('IF(E4="","",(E4-C4)/(D4-C4))'),
          formula('IF(F4="","",1/0)'),
          null,
        ],
        [
          text("O1.3"),
          text("TRUE"),
          number(0),
          number(1),
          { kind: "boolean", value: true },
          formula("KPI_CHANGE(D3,D5)"),
          null,
          { kind: "date", value: 46_113 },
        ],
      ],
      numberFormats: null,
    },
    {
      row: 3,
      column: 3,
      cells: [
        [null, null],
        [null, null],
      ],
      numberFormats: [
        ["#,##0", "#,##0"],
        ["0.0%", "0.0%"],
      ],
    },
  ],
  styles: [
    {
      area: { row: 2, column: 1, rows: 1, columns: 8 },
      style: { fill: "#1F3A5F", color: "#FFFFFF", bold: true, vertical: "middle", wrap: true },
    },
    { area: { row: 3, column: 5, rows: 3, columns: 1 }, style: { fill: "#FFF8E1" } },
    { area: { row: 3, column: 6, rows: 3, columns: 1 }, style: { numberFormat: "0%", horizontal: "center" } },
    { area: { row: 3, column: 8, rows: 3, columns: 1 }, style: { numberFormat: "yyyy-mm-dd", italic: true, size: 9 } },
  ],
  validations: [
    {
      area: { row: 3, column: 7, rows: 9, columns: 1 },
      rule: { kind: "list", values: ["On track", "Off track, sadly"] },
      help: "Choose a status.",
      strict: true,
    },
    {
      area: { row: 3, column: 2, rows: 9, columns: 1 },
      rule: { kind: "list from", sheet: "Settings", area: { row: 2, column: 1, rows: 4, columns: 1 } },
      help: "Choose a team.",
      strict: false,
    },
    {
      area: { row: 3, column: 4, rows: 9, columns: 1 },
      rule: { kind: "number between", least: 0, most: 100 },
      help: "0 to 100",
      strict: false,
    },
    { area: { row: 3, column: 3, rows: 9, columns: 1 }, rule: { kind: "number at least", least: 0 }, help: "0 or more", strict: false },
    { area: { row: 3, column: 8, rows: 9, columns: 1 }, rule: { kind: "date" }, help: "A date", strict: false },
  ],
  conditionalFormats: [
    {
      area: { row: 3, column: 7, rows: 9, columns: 1 },
      rule: { kind: "text is", text: "On track" },
      style: { fill: "#D9EAD3", color: "#1E6B34" },
    },
    {
      area: { row: 3, column: 1, rows: 9, columns: 1 },
      rule: { kind: "formula", formula: parseFormula("$F3>=0.5") },
      style: { bold: true },
    },
  ],
  filter: { row: 2, column: 1, rows: 4, columns: 8 },
  warnings: [{ area: { row: 3, column: 6, rows: 3, columns: 1 }, description: "Calculated" }],
  charts: [],
  print: { landscape: true, repeatedRows: 2 },
};

/** A plan that uses everything a plan can say, on two sheets of which the first needs the second. */
export const SAMPLE_PLAN: SheetPlan = {
  ...EMPTY_PLAN,
  newSheets: [results, settings],
  newNames: [
    { name: "Sample_Results", sheet: "Key results 2026", area: { row: 1, column: 1, rows: 11, columns: 8 } },
    { name: "Sample_Settings", sheet: "Settings", area: { row: 1, column: 1, rows: 3, columns: 1 } },
  ],
};
