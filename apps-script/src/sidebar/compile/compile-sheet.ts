import type { Area } from "../../../../core/formula/a1.ts";
import type { Block, NewSheet } from "../../../../core/plan/sheet-plan.ts";
import { layGrid } from "../../lay-grid.ts";
import type { CellInput, Chain, SheetScript } from "../../plan-script.ts";
import { boundingArea } from "./bounding-area.ts";
import { renderCell } from "./cell-input.ts";
import { type Areas, collectAreas, onSheet } from "./chains.ts";
import { insertChart } from "./chart.ts";
import { GENERAL, numberFormatsOf, paintCells } from "./looks.ts";
import { mergeCells } from "./merges.ts";
import { setConditionalFormats, setValidations } from "./rules.ts";
import { runsOfHeights, runsOfNumbers, runsOfWidths } from "./runs.ts";
import type { TemporaryNames } from "./temporary-names.ts";

/** The grid Sheets gives a new sheet. */
const NEW_GRID = { rows: 1000, columns: 26 };

/** For a date whose cell brings no format of its own: it would show as a serial number. */
const DATE_FORMAT = "yyyy-mm-dd";

/**
 * The calls that fill an empty new sheet. Each sets a whole grid: how many there are does not depend on the number of rows.
 */
export function compileSheet(plan: NewSheet<string>, names: TemporaryNames): SheetScript {
  const areas = collectAreas();
  const calls = [
    ...growGrid(plan),
    ...setValues(plan, areas, names),
    ...paintCells(plan, areas),
    ...setNumberFormats(plan, areas),
    ...mergeCells(plan.merges, areas),
    ...setValidations(plan, areas, names),
    ...setConditionalFormats(plan, areas),
    ...(plan.filter ? [areas.on(plan.filter, ["createFilter"])] : []),
    ...plan.charts.map((chart) => insertChart(chart, areas)),
    ...plan.warnings.map(({ area, description }) => areas.on(area, ["protect"], ["setDescription", description], ["setWarningOnly", true])),
    ...setFrame(plan),
  ];
  return { name: plan.name, temporaryName: names.nameOf(plan.name), areas: areas.a1, calls };
}

const growGrid = ({ rows, columns }: NewSheet<string>): readonly Chain[] => [
  ...(rows > NEW_GRID.rows ? [onSheet(["insertRowsAfter", NEW_GRID.rows, rows - NEW_GRID.rows])] : []),
  ...(columns > NEW_GRID.columns ? [onSheet(["insertColumnsAfter", NEW_GRID.columns, columns - NEW_GRID.columns])] : []),
];

const setFrame = (plan: NewSheet<string>): readonly Chain[] => [
  onSheet(["setTabColor", plan.tabColor]),
  ...(plan.gridlines ? [] : [onSheet(["setHiddenGridlines", true])]),
  ...runsOfWidths(plan.columnWidths, plan.hiddenColumns).map(({ from, count, width }) => onSheet(["setColumnWidths", from, count, width])),
  ...runsOfHeights(plan.rowHeights).map(({ from, count, height }) => onSheet(["setRowHeights", from, count, height])),
  ...runsOfNumbers(plan.hiddenColumns).map(({ from, count }) => onSheet(["hideColumns", from, count])),
  ...runsOfNumbers(plan.hiddenRows).map(({ from, count }) => onSheet(["hideRows", from, count])),
  ...(plan.frozenRows > 0 ? [onSheet(["setFrozenRows", plan.frozenRows])] : []),
  ...(plan.frozenColumns > 0 ? [onSheet(["setFrozenColumns", plan.frozenColumns])] : []),
];

/** All blocks in one call: what lies between them on a new sheet is empty anyway. */
function setValues({ blocks }: NewSheet<string>, areas: Areas, { spell }: TemporaryNames): readonly Chain[] {
  if (blocks.length === 0) return [];
  const whole = boundingArea(blocks.map(areaOf));
  const inputs = Array.from({ length: whole.rows }, () => new Array<CellInput>(whole.columns).fill(""));
  for (const { row, column, cells } of blocks)
    for (const [index, line] of cells.entries())
      inputs[row - whole.row + index]?.splice(column - whole.column, line.length, ...line.map((cell) => renderCell(cell, spell)));
  return [areas.on(whole, ["setValues", inputs])];
}

/** Formats that differ from cell to cell, over those of the styles. */
function setNumberFormats(plan: NewSheet<string>, areas: Areas): readonly Chain[] {
  return plan.blocks.flatMap((block) => {
    const area = areaOf(block);
    const styled = layGrid(numberFormatsOf(plan, area.row + area.rows - 1), String);
    const styleOf = (y: number, x: number): string => styled[area.row - 1 + y]?.[area.column - 1 + x] ?? GENERAL;
    const formatOf = (y: number, x: number): string => {
      const own = block.numberFormats?.[y]?.[x] ?? GENERAL;
      const format = own === GENERAL ? styleOf(y, x) : own;
      return format === GENERAL && block.cells[y]?.[x]?.kind === "date" ? DATE_FORMAT : format;
    };
    const formats = block.cells.map((line, y) => line.map((_, x) => formatOf(y, x)));
    if (!formats.some((line, y) => line.some((format, x) => format !== styleOf(y, x)))) return [];
    return [areas.on(area, ["setNumberFormats", formats])];
  });
}

const areaOf = ({ row, column, cells }: Block<string>): Area => ({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
