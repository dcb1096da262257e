import type { Area } from "../../core/formula/a1.ts";
import type { Block, ConditionalFormat, NewSheet, NumberFormats, Style, Validation } from "../../core/plan/sheet-plan.ts";
import { excelInputs } from "./excel-input.ts";
import { excelValidation, LONGEST_HELP } from "./excel-validation.ts";
import { piecesOf } from "./pieces.ts";
import { queueChart } from "./queue-chart.ts";
import { queueLayout } from "./queue-layout.ts";
import { rangeAt } from "./range-at.ts";
import type { Queued } from "./send.ts";

/**
 * Queues everything that fills an empty new sheet, piece by piece.
 * Cells come before formats: in a cell formatted as text Excel would keep the apostrophe that makes text of an input.
 */
export function* queueSheet(worksheet: Excel.Worksheet, sheet: NewSheet<string>): Generator<Queued> {
  for (const block of sheet.blocks) yield* queueCells(worksheet, block);
  for (const block of sheet.blocks) yield* queueNumberFormats(worksheet, block, dateFormatsOf(block));
  for (const { area, style } of sheet.styles) yield queue(worksheet, area, (range) => lay(range, area, style));
  for (const block of sheet.blocks) yield* queueNumberFormats(worksheet, block, block.numberFormats);
  for (const area of sheet.merges) yield queue(worksheet, area, (range) => range.merge());
  for (const validation of sheet.validations) yield queue(worksheet, validation.area, (range) => validate(range, validation));
  for (const format of sheet.conditionalFormats) yield queue(worksheet, format.area, (range) => colorBy(range, format));
  yield { bytes: queueLayout(worksheet, sheet) };
  // A chart is placed where its cell is: after the widths and heights.
  for (const chart of sheet.charts) {
    queueChart(worksheet, chart);
    yield { bytes: BYTES_A_CHART };
  }
}

const BYTES_A_CHART = 10_000;

/** What acting on one range takes of a request, roughly: its path, its references and a few settings. */
const BYTES_A_RANGE = 1500;

function queue(worksheet: Excel.Worksheet, area: Area, act: (range: Excel.Range) => void): Queued {
  act(rangeAt(worksheet, area));
  return { bytes: BYTES_A_RANGE };
}

function* queueCells(worksheet: Excel.Worksheet, { row, column, cells }: Block<string>): Generator<Queued> {
  for (const { area, values, bytes } of piecesOf(row, column, excelInputs(cells))) {
    queue(worksheet, area, (range) => {
      range.formulas = values;
    });
    yield { bytes: BYTES_A_RANGE + bytes };
  }
}

const GENERAL = "General";

/** Lays formats over those that the cells have; General leaves a cell's format alone, which for Excel is null. */
function* queueNumberFormats(worksheet: Excel.Worksheet, { row, column }: Block<string>, formats: NumberFormats | null): Generator<Queued> {
  const lines = (formats ?? []).map((line) => line.map((format) => (format === GENERAL ? null : format)));
  if (lines.every((line) => line.every((format) => format === null))) return;
  for (const { area, values, bytes } of piecesOf(row, column, lines)) {
    queue(worksheet, area, (range) => {
      range.numberFormat = values;
    });
    yield { bytes: BYTES_A_RANGE + bytes };
  }
}

/** For dates to which neither a style nor their block gives a format: they would show as serial numbers. */
const dateFormatsOf = ({ cells }: Block<string>): NumberFormats =>
  cells.map((line) => line.map((cell) => (cell?.kind === "date" ? "yyyy-mm-dd" : GENERAL)));

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

function lay(range: Excel.Range, area: Area, style: Style): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.lineBelow !== undefined) {
    const edges = area.rows > 1 ? (["EdgeBottom", "InsideHorizontal"] as const) : (["EdgeBottom"] as const);
    for (const edge of edges) format.borders.getItem(edge).set({ style: "Continuous", weight: "Thin", color: style.lineBelow });
  }
}

function validate(range: Excel.Range, { rule, help, strict }: Validation): void {
  const message = help.length <= LONGEST_HELP ? help : `${help.slice(0, LONGEST_HELP - 1)}…`;
  range.dataValidation.rule = excelValidation(rule);
  range.dataValidation.prompt = { showPrompt: true, title: "", message };
  range.dataValidation.errorAlert = { showAlert: true, title: "", message, style: strict ? "Stop" : "Warning" };
}

function colorBy(range: Excel.Range, { rule, style }: ConditionalFormat<string>): void {
  if (rule.kind === "text is") {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${rule.text.replaceAll('"', '""')}"` };
    color(cellValue.format, style);
  } else {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = rule.formula;
    color(custom.format, style);
  }
}

function color(format: Excel.ConditionalRangeFormat, { fill, color, bold }: ConditionalFormat["style"]): void {
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
}
