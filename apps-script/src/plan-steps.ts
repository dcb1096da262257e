import { renderArea, renderSheetName } from "../../core/formula/a1.ts";
import type { DefinedName, Edit, FormatEdit, NewSheet } from "../../core/plan/sheet-plan.ts";
import { renderCell } from "./cell-input.ts";
import type { Touched } from "./check-plan.ts";
import type { TransferredPlan } from "./server-functions.ts";
import { renameSheetReferences } from "./sheet-references.ts";
import { chooseUnfinishedNames } from "./unfinished-sheet.ts";
import { writeSheet } from "./write-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One thing that a plan changes, and how to take it back. */
export interface Step {
  /** What is left over when it cannot be taken back: a sheet, a range, a name. */
  readonly what: string;
  write(): void;
  /** Must do when `write` failed, whether it had taken hold by then or not. Not there where another step takes this one along. */
  takeBack?(): void;
}

/**
 * The changes of a plan in the order they are made, all but the deleting of sheets. New sheets bear temporary names
 * until the rest is done, and the formulas written meanwhile use these: Sheets renames references along with a sheet,
 * while a reference to a sheet that is not there stays broken.
 */
export function planSteps(touched: Touched, plan: TransferredPlan): readonly Step[] {
  const { spreadsheet, active } = touched;
  const sheets = new Map(touched.sheets);
  const find = (name: string): Sheet => sheets.get(name) as Sheet;
  const temporaryNames = chooseUnfinishedNames(plan.newSheets.length, (name) => sheets.has(name));
  const temporaryNameOf = new Map(plan.newSheets.map(({ name }, index) => [name, temporaryNames[index] as string]));
  const spell = (formula: string): string => renameSheetReferences(formula, temporaryNameOf);
  const render = (cells: Edit<string>["after"]) => cells.map((line) => line.map((cell) => renderCell(cell, spell)));

  const named = new Set<string>();
  const addSheet = ({ name }: NewSheet<string>, index: number): Step => {
    const temporaryName = temporaryNames[index] as string;
    return {
      get what() {
        return named.has(name) ? name : temporaryName;
      },
      write: () => void sheets.set(name, spreadsheet.insertSheet(temporaryName, touched.sheets.size + index)),
      takeBack: () => {
        const sheet = spreadsheet.getSheetByName(temporaryName) ?? spreadsheet.getSheetByName(name);
        if (!sheet) return;
        spreadsheet.setActiveSheet(active);
        spreadsheet.deleteSheet(sheet);
      },
    };
  };
  const fillSheet = (sheet: NewSheet<string>): Step => ({
    what: sheet.name,
    write: () => writeSheet(find(sheet.name), sheet, find, spell),
  });
  const nameSheet = ({ name }: NewSheet<string>): Step => ({
    what: name,
    write: () => {
      find(name).setName(name);
      named.add(name);
    },
  });

  // What a cell held is `before`, which has just been checked; what format it had is not.
  const edit = ({ edit, range }: Touched["edits"][number]): Step => ({
    what: renderPlace(edit),
    write: () => void range.setValues(render(edit.after)),
    takeBack: () => void range.setValues(render(edit.before)),
  });
  const editFormat = ({ edit, range, before }: Touched["formatEdits"][number]): Step => ({
    what: renderPlace(edit),
    write: () => void range.setNumberFormats(edit.after.map((line) => [...line])),
    takeBack: () => void range.setNumberFormats(before),
  });

  const addName = ({ name, sheet, area }: DefinedName): Step => ({
    what: name,
    write: () => spreadsheet.setNamedRange(name, find(sheet).getRange(renderArea(area))),
    takeBack: () => {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
    },
  });
  const removeName = ({ name, range }: Touched["namesToRemove"][number]): Step => ({
    what: name,
    write: () => spreadsheet.removeNamedRange(name),
    takeBack: () => spreadsheet.setNamedRange(name, range),
  });

  const comeBack: Step = { what: "", write: () => void spreadsheet.setActiveSheet(active) };

  return [
    ...plan.newSheets.map(addSheet),
    ...plan.newSheets.map(fillSheet),
    ...touched.edits.map(edit),
    ...touched.formatEdits.map(editFormat),
    ...touched.namesToRemove.map(removeName),
    ...plan.newNames.map(addName),
    ...plan.newSheets.map(nameSheet),
    // Each new sheet came to the front as it was added.
    ...(plan.newSheets.length > 0 ? [comeBack] : []),
  ];
}

const renderPlace = ({ sheet, row, column, before }: Edit<string> | FormatEdit): string =>
  `${renderSheetName(sheet)}!${renderArea({ row, column, rows: before.length, columns: before[0]?.length ?? 0 })}`;
