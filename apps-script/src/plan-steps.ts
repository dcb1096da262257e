import { renderArea, renderSheetName } from "../../core/formula/a1.ts";
import type { Edit, FormatEdit } from "../../core/plan/sheet-plan.ts";
import { renderCell } from "./cell-input.ts";
import type { Touched } from "./check-plan.ts";
import { chooseFreeNames } from "./free-names.ts";
import { type NewSheetSteps, planNewSheets } from "./new-sheet-steps.ts";
import type { TransferredPlan } from "./server-functions.ts";
import type { Step } from "./step.ts";

/** The changes of a plan in the order they are made, all but the deleting of sheets. */
export function planSteps(touched: Touched, plan: TransferredPlan): readonly Step[] {
  const newSheets = planNewSheets(touched, plan.newSheets);
  return [
    ...newSheets.add,
    ...newSheets.fill,
    ...edit(touched, newSheets),
    ...editFormats(touched),
    ...removeNames(touched),
    ...addNames(touched, plan, newSheets),
    ...newSheets.name,
    // Each new sheet came to the front as it was added.
    ...(plan.newSheets.length > 0 ? [comeBack(touched)] : []),
    ...(touched.keepsVisibleSheet ? [] : [addSpareSheet(touched)]),
  ];
}

/** What the cells held is `before`, which has just been checked. */
function edit({ edits }: Touched, { spell }: NewSheetSteps): readonly Step[] {
  const render = (cells: Edit<string>["after"]) => cells.map((line) => line.map((cell) => renderCell(cell, spell)));
  return edits.map(({ edit, range }) => ({
    what: renderPlace(edit),
    write: () => void range.setValues(render(edit.after)),
    takeBack: () => void range.setValues(render(edit.before)),
  }));
}

const editFormats = ({ formatEdits }: Touched): readonly Step[] =>
  formatEdits.map(({ edit, range, before }) => ({
    what: renderPlace(edit),
    write: () => void range.setNumberFormats(edit.after.map((line) => [...line])),
    takeBack: () => void range.setNumberFormats(before),
  }));

const removeNames = ({ spreadsheet, namesToRemove }: Touched): readonly Step[] =>
  namesToRemove.map(({ name, range }) => ({
    what: name,
    write: () => spreadsheet.removeNamedRange(name),
    takeBack: () => {
      if (range) spreadsheet.setNamedRange(name, range);
    },
  }));

const addNames = ({ spreadsheet }: Touched, { newNames }: TransferredPlan, { find }: NewSheetSteps): readonly Step[] =>
  newNames.map(({ name, sheet, area }) => ({
    what: name,
    write: () => spreadsheet.setNamedRange(name, find(sheet).getRange(renderArea(area))),
    takeBack: () => {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
    },
  }));

const comeBack = ({ spreadsheet, active }: Touched): Step => ({ what: "", write: () => void spreadsheet.setActiveSheet(active) });

/** A spreadsheet cannot do without a visible sheet: an empty one stays in place of those that go. */
function addSpareSheet({ spreadsheet, sheets }: Touched): Step {
  const [name = ""] = chooseFreeNames(
    1,
    (number) => `Sheet${number}`,
    (taken) => sheets.has(taken),
  );
  return {
    what: name,
    write: () => void spreadsheet.insertSheet(name),
    takeBack: () => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) spreadsheet.deleteSheet(sheet);
    },
  };
}

const renderPlace = ({ sheet, row, column, before }: Edit<string> | FormatEdit): string =>
  `${renderSheetName(sheet)}!${renderArea({ row, column, rows: before.length, columns: before[0]?.length ?? 0 })}`;
