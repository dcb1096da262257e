import type { ICellData } from "@univerjs/core";
import type { DefinedName, Edit, FormatEdit, NameEdit, NewSheet, PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { renderConditionalFormat } from "./render-conditional-format.ts";
import { renderValidation } from "./render-validation.ts";
import { renderDefinedName } from "./render-workbook.ts";
import { needsTextFormat, renderCell, renderRange, renderWorksheet, TEXT_FORMAT } from "./render-worksheet.ts";

/** One of Univer's commands. */
export interface Command {
  readonly id: string;
  readonly params: object;
}

/** What rendering needs to know of the open workbook. */
export interface Target {
  readonly unitId: string;
  /** In tab order. */
  readonly sheets: readonly string[];
  readonly activeSheet: string;
  /** The id of a sheet that is there, by name. */
  sheetId(name: string): string;
  /** The cells of a sheet that hold formulas, by row and column from 0. */
  formulaCells(sheet: string): Iterable<readonly [row: number, column: number]>;
  /** The defined name as Univer holds it. */
  definedName(name: string): object | undefined;
  newId(): string;
}

/** The commands that write a plan, in order: what it adds, what it changes, what it takes away. */
export function renderCommands(plan: SheetPlan<string>, target: Target): readonly Command[] {
  const added = new Map(plan.newSheets.map((sheet) => [sheet.name, target.newId()]));
  const idOf = (name: string) => added.get(name) ?? target.sheetId(name);
  return [
    ...plan.newSheets.map((sheet, index) => insertSheet(sheet, target.sheets.length + index, idOf(sheet.name), target)),
    ...plan.newNames.map((name) => insertName(name, target)),
    // After all sheets and names, because lists and formulas may refer to any of them.
    ...plan.newSheets.flatMap((sheet) => dressSheet(sheet, idOf(sheet.name), target)),
    ...plan.edits.map((edit) => writeCells(edit, idOf(edit.sheet), target)),
    ...plan.formatEdits.map((edit) => writeFormats(edit, idOf(edit.sheet), target)),
    ...plan.nameEdits.map((edit) => changeName(edit, target)),
    ...plan.removedNames.map((name) => removeName(name, target)),
    ...removeSheets(plan, target),
  ];
}

const insertSheet = (sheet: NewSheet<string>, index: number, id: string, { unitId }: Target): Command => ({
  id: "sheet.command.insert-sheet",
  params: { unitId, index, sheet: renderWorksheet(sheet, id) },
});

/**
 * A sheet that stays is shown first, or a blank one where none does, and formulas go before their sheets: Univer fails on
 * removing the sheet it shows, and on one whose formulas name itself.
 */
function removeSheets(plan: SheetPlan<string>, target: Target): readonly Command[] {
  const removed = plan.removedSheets.map(({ name }) => name);
  return [
    ...(removed.includes(target.activeSheet) ? showOther(removed, target) : []),
    ...removed.map((name) => clearFormulas(name, target)),
    ...removed.map((name) => ({
      id: "sheet.command.remove-sheet",
      params: { unitId: target.unitId, subUnitId: target.sheetId(name) },
    })),
  ];
}

function showOther(removed: readonly string[], { unitId, sheets, sheetId, newId }: Target): readonly Command[] {
  const show = (subUnitId: string) => ({ id: "sheet.operation.set-worksheet-active", params: { unitId, subUnitId } });
  const kept = sheets.find((name) => !removed.includes(name));
  if (kept !== undefined) return [show(sheetId(kept))];
  const id = newId();
  return [{ id: "sheet.command.insert-sheet", params: { unitId, index: 0, sheet: { id } } }, show(id)];
}

function clearFormulas(name: string, { unitId, sheetId, formulaCells }: Target): Command {
  const value: Record<number, Record<number, ICellData>> = {};
  for (const [row, column] of formulaCells(name)) {
    value[row] ??= {};
    value[row][column] = NOTHING;
  }
  return { id: "sheet.command.set-range-values", params: { unitId, subUnitId: sheetId(name), value } };
}

const insertName = (name: DefinedName, { unitId, newId }: Target): Command => ({
  id: "sheet.command.insert-defined-name",
  params: { unitId, id: newId(), ...renderDefinedName(name) },
});

const changeName = ({ name, after }: NameEdit, { unitId, definedName }: Target): Command => ({
  id: "sheet.command.set-defined-name",
  params: { unitId, ...definedName(name), formulaOrRefString: after },
});

const removeName = ({ name }: DefinedName, { unitId, definedName }: Target): Command => ({
  id: "sheet.command.remove-defined-name",
  params: { unitId, ...definedName(name) },
});

/** The commands that complete a workbook made of a plan's snapshot: what it cannot carry. */
export const renderFinish = ({ newSheets }: SheetPlan<string>, target: Pick<Target, "unitId" | "sheetId">): readonly Command[] =>
  newSheets.flatMap((sheet) => finishSheet(sheet, target.sheetId(sheet.name), target.unitId));

/** What the snapshot of a sheet alone cannot carry. Univer lays each new conditional format over the earlier ones. */
function dressSheet(sheet: NewSheet<string>, subUnitId: string, { unitId, newId }: Target): readonly Command[] {
  const command = (id: string, params: object): Command => ({ id, params: { unitId, subUnitId, ...params } });
  return [
    ...sheet.validations.map((validation) => command("sheet.command.addDataValidation", { rule: renderValidation(validation, newId()) })),
    ...sheet.conditionalFormats
      .map((format) => command("sheet.command.add-conditional-rule", { rule: renderConditionalFormat(format, newId()) }))
      .reverse(),
    ...(sheet.filter ? [command("sheet.command.set-filter-range", { range: renderRange(sheet.filter) })] : []),
    ...finishSheet(sheet, subUnitId, unitId),
  ];
}

function finishSheet(sheet: NewSheet<string>, subUnitId: string, unitId: string): readonly Command[] {
  const rows = findRowsToFit(sheet);
  return [
    ...(rows.length > 0 ? [{ id: "sheet.command.set-row-is-auto-height", params: { unitId, subUnitId, ranges: rows } }] : []),
    { id: "sheet.operation.set-selections", params: { unitId, subUnitId, selections: [selectFirstCell(sheet)] } },
  ];
}

/** The first cell that scrolls and is no gutter: A1 may be hidden, and the frozen part is titles and headers. */
function selectFirstCell({ hiddenColumns, columnWidths, frozenRows, frozenColumns }: NewSheet<string>) {
  let column = frozenColumns + 1;
  while (hiddenColumns.includes(column) || (columnWidths[column - 1] ?? GUTTER) < GUTTER) column++;
  const range = renderRange({ row: frozenRows + 1, column, rows: 1, columns: 1 });
  const primary = { ...range, actualRow: range.startRow, actualColumn: range.startColumn, isMerged: false, isMergedMainCell: false };
  return { range, primary, style: null };
}

/** The rows that hold cells, for Univer to make as high as their text; planned heights stay. */
function findRowsToFit(sheet: NewSheet<string>) {
  const planned = new Set([...sheet.rowHeights.map(({ row }) => row), ...sheet.hiddenRows]);
  const filled = new Set(sheet.blocks.flatMap((block) => block.cells.map((_, index) => block.row + index)));
  return [...filled].filter((row) => !planned.has(row)).map((row) => renderRange({ row, column: 1, rows: 1, columns: sheet.columns }));
}

function writeCells({ row, column, before, after }: Edit<string>, subUnitId: string, { unitId }: Target): Command {
  const value = after.map((line, y) => line.map((cell, x) => replaceCell(before[y]?.[x] ?? null, cell)));
  const range = renderRange({ row, column, rows: value.length, columns: value[0]?.length ?? 0 });
  return { id: "sheet.command.set-range-values", params: { unitId, subUnitId, range, value } };
}

/** By the command for number formats: setting a style along with values takes formulas away. */
const writeFormats = ({ row, column, after }: FormatEdit, subUnitId: string, { unitId }: Target): Command => ({
  id: "sheet.command.numfmt.set.numfmt",
  params: {
    unitId,
    subUnitId,
    values: after.flatMap((line, y) => line.map((pattern, x) => ({ row: row - 1 + y, col: column - 1 + x, pattern }))),
  },
});

/** Takes away what a cell held, not how it looks. */
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

const replaceCell = (before: PlannedCell<string>, after: PlannedCell<string>): ICellData => ({
  ...NOTHING,
  ...renderCell(after),
  ...(needsTextFormat(after) ? { s: { n: { pattern: TEXT_FORMAT } } } : needsTextFormat(before) && { s: { n: null } }),
});

/** Narrower columns, in pixels, only keep others apart. */
const GUTTER = 40;
