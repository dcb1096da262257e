import { renderArea, renderSheetName } from "../../core/formula/a1.ts";
import type { Edit, NameEdit, SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { Before, HeldPlace } from "./check-plan.ts";
import { NameSet, readInventory } from "./inventory.ts";
import { queueNamedFormula } from "./named-formulas.ts";
import { queueEdit, queueFormats } from "./queue-edit.ts";
import { addName } from "./queue-plan.ts";
import { readCells } from "./read-cells.ts";
import { one, type Remnant, removeName, removeSheet, takeBackAll, takeBackNoted } from "./remnant.ts";
import { RUN_OPTIONS } from "./run-options.ts";

/**
 * Takes a plan back that failed halfway: Excel carries out the actions of a request one after the other and keeps what
 * came before the one that failed. Resolves to the names of what is left.
 */
export function takeBack(plan: SheetPlan<string>, before: Before): Promise<readonly string[]> {
  const find = () => findRemnants(plan, before);
  return before.note === undefined ? takeBackAll(find) : takeBackNoted(find, before.note);
}

async function findRemnants(plan: SheetPlan<string>, before: Before): Promise<readonly Remnant[]> {
  const inventory = await Excel.run(RUN_OPTIONS, readInventory).catch(() => undefined);
  const sheets = inventory && new NameSet(inventory.sheets);
  const names = inventory && new NameSet(inventory.names);
  const isThere = (set: NameSet | undefined, name: string) => set?.has(name) ?? true;
  const namesOf = (named: readonly { readonly name: string }[], set: NameSet | undefined) =>
    named.map(({ name }) => name).filter((name) => isThere(set, name));

  // A sheet that is gone cannot come back with all that users typed into it. The rest of what was to go is then as
  // useless as it is unwanted: its formulas have lost what they refer to.
  if (plan.removedSheets.some(({ name }) => !isThere(sheets, name))) {
    return [...namesOf(plan.removedNames, names).map(removeName), ...namesOf(plan.removedSheets, sheets).map(removeSheet)];
  }

  // Without the list a sheet that was to go may be there or not: one that cannot be found has to be named.
  const mayBeGone = sheets ? [] : plan.removedSheets;
  // A name that the plan took over leads nowhere again as soon as its new sheet is gone.
  const addedNames = plan.newNames.filter(({ name }) => !before.lostNames.has(name));
  const isChanged = await readChanges([...before.edits, ...before.formatEdits]);
  const added = [...plan.newSheets, ...(before.spareSheet === undefined ? [] : [{ name: before.spareSheet }])];
  return [
    ...namesOf(addedNames, names).map(removeName),
    ...namesOf(added, sheets).map(removeSheet),
    ...plan.removedNames
      .filter(({ name }) => before.names.has(name) && !names?.has(name))
      .map((defined) => ({ name: defined.name, takeBack: (workbook: Excel.Workbook) => one(addName(workbook, defined)) })),
    ...mayBeGone.map(({ name }) => ({ name, takeBack: ({ worksheets }: Excel.Workbook) => one(worksheets.getItem(name).load("name")) })),
    ...before.edits.flatMap((held, index) => (isChanged(held) ? [restoreEdit(plan.edits[index] as Edit<string>, held)] : [])),
    ...before.formatEdits.filter(isChanged).map(restoreFormats),
    ...plan.nameEdits.map(restoreName),
  ];
}

/** Which cells are no longer as they were. Where Excel does not say, all of them may not be. */
async function readChanges(held: readonly HeldPlace[]): Promise<(held: HeldPlace) => boolean> {
  if (held.length === 0) return () => false;
  const cells = await Excel.run(RUN_OPTIONS, (context) => readCells(context, held, "formulas", "numberFormat")).catch(() => []);
  const same = new Set(
    held.filter(({ formulas, formats }, index) => isSame([formulas, formats], [cells[index]?.formulas, cells[index]?.numberFormat])),
  );
  return (place) => !same.has(place);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const restoreEdit = (edit: Edit<string>, held: HeldPlace): Remnant => ({
  name: placeOf(held),
  takeBack: (workbook) => queueEdit(workbook, edit, edit.before, held),
});

const restoreFormats = (held: HeldPlace): Remnant => ({
  name: placeOf(held),
  takeBack: (workbook) => queueFormats(workbook, { sheet: held.sheet, row: held.area.row, column: held.area.column }, held),
});

const restoreName = (edit: NameEdit): Remnant => ({
  name: edit.name,
  takeBack: (workbook) => queueNamedFormula(workbook, edit, edit.before),
});

const placeOf = ({ sheet, area }: HeldPlace): string => `${renderSheetName(sheet)}!${renderArea(area)}`;
