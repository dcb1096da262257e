import type { Touched } from "./check-plan.ts";
import type { PlanScript, SheetScript, Value } from "./plan-script.ts";
import { createReport } from "./progress.ts";
import { createRunner } from "./run-script.ts";
import { hasSheet } from "./same-name.ts";
import type { Step } from "./step.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The changes of a plan in the order they are made, all but the deleting of sheets. */
export function planSteps(touched: Touched, plan: PlanScript): readonly Step[] {
  const position = touched.sheets.size;
  const newSheets = plan.newSheets.map((script, index) => planSheet(touched, script, position + index));
  const run = createRunner(plan.newSheets, touched.find);
  return [
    // All are added before the first is filled, because they refer to each other.
    ...newSheets.map(({ add }) => add),
    ...fill(plan, run),
    ...edit(touched),
    ...editFormats(touched),
    ...removeNames(touched),
    ...addNames(touched, plan, run),
    ...newSheets.map(({ name }) => name),
    // Each new sheet came to the front as it was added.
    ...(newSheets.length > 0 ? [comeBack(touched)] : []),
    ...(touched.keepsVisibleSheet ? [] : [addSpareSheet(touched)]),
  ];
}

/** A new sheet, from its adding to its own name. Taking back the adding takes all of it back. */
function planSheet(
  { spreadsheet, active, sheets, find }: Touched,
  { name, temporaryName }: SheetScript,
  position: number,
): Readonly<Record<"add" | "name", Step>> {
  const add = {
    what: temporaryName,
    write: () => void sheets.set(temporaryName, spreadsheet.insertSheet(temporaryName, position)),
    takeBack: () => {
      const sheet = spreadsheet.getSheetByName(temporaryName) || spreadsheet.getSheetByName(name);
      if (!sheet) return;
      spreadsheet.setActiveSheet(active);
      spreadsheet.deleteSheet(sheet);
    },
  };
  return {
    add,
    name: {
      what: name,
      write: () => {
        find(temporaryName).setName(name);
        add.what = name;
      },
    },
  };
}

/** Goes with the sheets it fills. */
function fill({ batches }: PlanScript, run: (value: Value) => unknown): readonly Step[] {
  const report = createReport();
  return batches.map((calls, index) => ({
    what: "",
    write: () => {
      report(index / batches.length);
      run(calls);
    },
  }));
}

/** What the cells held is `before`, which has just been checked. */
const edit = ({ edits }: Touched): readonly Step[] =>
  edits.map(({ edit: { place, before, after }, range, check }) => ({
    what: place,
    write: () => void range.setValues(after),
    takeBack: restoring(() => range.setValues(before.map((line) => line.map((input) => (input === null ? "" : input)))), check),
  }));

const editFormats = ({ formatEdits }: Touched): readonly Step[] =>
  formatEdits.map(({ edit: { place, after }, range, before }) => ({
    what: place,
    write: () => void range.setNumberFormats(after),
    takeBack: restoring(
      () => range.setNumberFormats(before),
      () => {
        if (String(range.getNumberFormats()) !== String(before)) throw new Error(place);
      },
    ),
  }));

/** Cells that Google lets nobody restore, since they are protected, it did not let anybody change: `check` throws unless they are as they were. */
const restoring = (restore: () => void, check: () => void) => (): void => {
  try {
    restore();
    SpreadsheetApp.flush();
  } catch {
    check();
  }
};

const removeNames = ({ spreadsheet, namesToRemove }: Touched): readonly Step[] =>
  namesToRemove.map(({ name, range }) => ({
    what: name,
    write: () => spreadsheet.removeNamedRange(name),
    takeBack: () => {
      if (range) spreadsheet.setNamedRange(name, range);
    },
  }));

const addNames = ({ spreadsheet }: Touched, { newNames }: PlanScript, run: (value: Value) => unknown): readonly Step[] =>
  newNames.map(({ name, cells }) => ({
    what: name,
    write: () => spreadsheet.setNamedRange(name, run(cells) as Range),
    takeBack: () => {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
    },
  }));

const comeBack = ({ spreadsheet, active }: Touched): Step => ({ what: "", write: () => void spreadsheet.setActiveSheet(active) });

/** A spreadsheet cannot do without a visible sheet: an empty one stays in place of those that go. */
function addSpareSheet({ spreadsheet, sheets }: Touched): Step {
  let number = 1;
  while (hasSheet(sheets, `Sheet${number}`)) number++;
  const what = `Sheet${number}`;
  return {
    what,
    write: () => void spreadsheet.insertSheet(what),
    takeBack: () => {
      const sheet = spreadsheet.getSheetByName(what);
      if (sheet) spreadsheet.deleteSheet(sheet);
    },
  };
}
