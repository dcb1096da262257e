import type { CellInput, Chain } from "../../plan-script.ts";
import { boundingArea } from "./bounding-area.ts";
import { renderCell } from "./cell-input.ts";
import { insertChart } from "./chart.ts";
import { runsOfWidths } from "./column-widths.ts";
import { mergeCells } from "./merges.ts";
import { areaOf } from "./number-formats.ts";
import type { Added } from "./paint-sheets.ts";
import { runsOfHeights } from "./row-heights.ts";
import { type CellsOf, setConditionalFormats, setValidations } from "./rules.ts";
import { runsOfNumbers } from "./runs.ts";

/*
 * The calls that make an empty new sheet what was planned, apart from its looks. Each sets a whole grid: how many there
 * are does not depend on the number of rows.
 */

/** The grid Sheets gives a new sheet. */
const NEW_GRID = { rows: 1000, columns: 26 };

export const growGrid = ({ plan: { rows, columns }, target }: Added): readonly Chain[] => [
  ...(rows > NEW_GRID.rows ? [target.sheet(["insertRowsAfter", NEW_GRID.rows, rows - NEW_GRID.rows])] : []),
  ...(columns > NEW_GRID.columns ? [target.sheet(["insertColumnsAfter", NEW_GRID.columns, columns - NEW_GRID.columns])] : []),
];

/** All blocks in one call: what lies between them on a new sheet is empty anyway. */
export function setValues({ plan: { blocks }, target }: Added, spell: (formula: string) => string): readonly Chain[] {
  if (blocks.length === 0) return [];
  const whole = boundingArea(blocks.map(areaOf));
  const inputs = Array.from({ length: whole.rows }, () => new Array<CellInput>(whole.columns).fill(""));
  for (const { row, column, cells } of blocks)
    for (const [index, line] of cells.entries())
      inputs[row - whole.row + index]?.splice(column - whole.column, line.length, ...line.map((cell) => renderCell(cell, spell)));
  return [target.area(whole, ["setValues", inputs])];
}

/** What comes when cells have their styles. */
export const finishSheet = ({ plan, target }: Added, cellsOf: CellsOf): readonly Chain[] => [
  ...mergeCells(plan.merges, target),
  ...setValidations(plan, target, cellsOf),
  ...setConditionalFormats(plan, target),
  ...(plan.filter ? [target.area(plan.filter, ["createFilter"])] : []),
  ...plan.charts.map((chart) => insertChart(chart, target)),
  ...warnOfChanges({ plan, target }),
  ...setFrame({ plan, target }),
];

/** What several protections of a sheet have to say the first of them says. */
const warnOfChanges = ({ plan: { warnings }, target }: Added): readonly Chain[] =>
  warnings.map(({ area, description }, index) =>
    target.area(
      area,
      ["protect"],
      ...(warnings.findIndex((other) => other.description === description) < index ? [] : [["setDescription", description] as const]),
      ["setWarningOnly", true],
    ),
  );

const setFrame = ({ plan, target }: Added): readonly Chain[] => [
  target.sheet(["setTabColor", plan.tabColor]),
  ...(plan.gridlines ? [] : [target.sheet(["setHiddenGridlines", true])]),
  ...runsOfWidths(plan.columnWidths, plan.hiddenColumns).map(({ from, count, width }) =>
    target.sheet(["setColumnWidths", from, count, width]),
  ),
  ...runsOfHeights(plan).map(({ from, count, height }) => target.sheet(["setRowHeights", from, count, height])),
  ...runsOfNumbers(plan.hiddenColumns).map(({ from, count }) => target.sheet(["hideColumns", from, count])),
  ...runsOfNumbers(plan.hiddenRows).map(({ from, count }) => target.sheet(["hideRows", from, count])),
  ...(plan.frozenRows > 0 ? [target.sheet(["setFrozenRows", plan.frozenRows])] : []),
  ...(plan.frozenColumns > 0 ? [target.sheet(["setFrozenColumns", plan.frozenColumns])] : []),
];
