import type { Touched } from "./check-plan.ts";
import type { PlanScript, SheetScript } from "./plan-script.ts";
import { reportProgress } from "./progress.ts";
import { runScript } from "./run-script.ts";
import type { Step } from "./step.ts";

/** The changes of a plan in the order they are made, all but the deleting of sheets. */
export function planSteps(touched: Touched, plan: PlanScript): readonly Step[] {
  const position = touched.sheets.size;
  const newSheets = plan.newSheets.map((script, index) =>
    planSheet(touched, script, position + index, () => reportProgress(index / plan.newSheets.length)),
  );
  return [
    // All are added before the first is filled, because they refer to each other.
    ...newSheets.map(({ add }) => add),
    ...newSheets.map(({ fill }) => fill),
    ...edit(touched),
    ...editFormats(touched),
    ...removeNames(touched),
    ...addNames(touched, plan),
    ...newSheets.map(({ name }) => name),
    // Each new sheet came to the front as it was added.
    ...(newSheets.length > 0 ? [comeBack(touched)] : []),
    ...(touched.keepsVisibleSheet ? [] : [addSpareSheet(touched)]),
  ];
}

/** A new sheet, from its adding to its own name. Taking back the adding takes all of it back. */
function planSheet(
  { spreadsheet, active, sheets, find }: Touched,
  script: SheetScript,
  position: number,
  report: () => void,
): Readonly<Record<"add" | "fill" | "name", Step>> {
  const { name, temporaryName } = script;
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
    fill: {
      what: name,
      write: () => {
        report();
        runScript(find(temporaryName), script, find);
      },
    },
    name: {
      what: name,
      write: () => {
        find(temporaryName).setName(name);
        add.what = name;
      },
    },
  };
}

/** What the cells held is `before`, which has just been checked. */
const edit = ({ edits }: Touched): readonly Step[] =>
  edits.map(({ edit: { place, before, after }, range }) => ({
    what: place,
    write: () => void range.setValues(after),
    takeBack: () => void range.setValues(before.map((line) => line.map((input) => (input === null ? "" : input)))),
  }));

const editFormats = ({ formatEdits }: Touched): readonly Step[] =>
  formatEdits.map(({ edit: { place, after }, range, before }) => ({
    what: place,
    write: () => void range.setNumberFormats(after),
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

const addNames = ({ spreadsheet, find }: Touched, { newNames }: PlanScript): readonly Step[] =>
  newNames.map(({ name, sheet, a1 }) => ({
    what: name,
    write: () => spreadsheet.setNamedRange(name, find(sheet).getRange(a1)),
    takeBack: () => {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
    },
  }));

const comeBack = ({ spreadsheet, active }: Touched): Step => ({ what: "", write: () => void spreadsheet.setActiveSheet(active) });

/** A spreadsheet cannot do without a visible sheet: an empty one stays in place of those that go. */
function addSpareSheet({ spreadsheet, sheets }: Touched): Step {
  let number = 1;
  while (sheets.has(`Sheet${number}`)) number++;
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
