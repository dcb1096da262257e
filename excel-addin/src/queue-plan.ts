import { renderAbsoluteArea, renderSheetName } from "../../core/formula/a1.ts";
import type { DefinedName, SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { Before } from "./check-plan.ts";
import { queueNamedFormula } from "./named-formulas.ts";
import { type Held, queueEdit, queueFormats } from "./queue-edit.ts";
import { queueSheet } from "./queue-sheet.ts";
import { rangeAt } from "./range-at.ts";
import type { Queued } from "./send.ts";
import { forgetUnfinished, noteUnfinished } from "./unfinished.ts";

/**
 * Queues a whole plan piece by piece. Sheets are all added before any is filled, because formulas of one refer to the
 * others; names come last but for removals, so that a set which is half written is never found by its names. A note
 * stands in the workbook as long as new sheets are not whole.
 */
export function* queuePlan(workbook: Excel.Workbook, plan: SheetPlan<string>, before: Before): Generator<Queued> {
  const { worksheets, names } = workbook;
  const { note } = before;
  if (note !== undefined) noteUnfinished(workbook, note, namesOf(plan.newSheets), namesOf(plan.newNames));
  for (const { name } of plan.removedNames) if (before.names.has(name)) names.getItem(name).delete();
  const added = plan.newSheets.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  yield { bytes: BYTES_AN_ACTION * (plan.removedNames.length + added.length + 1) };

  const parts = [
    ...added.map(({ sheet, worksheet }) => queueSheet(worksheet, sheet)),
    ...plan.edits.map((edit, index) => queueEdit(workbook, edit, edit.after, before.edits[index] as Held)),
    ...plan.formatEdits.map((edit, index) => queueFormats(workbook, edit, { ...(before.formatEdits[index] as Held), formats: edit.after })),
    ...plan.nameEdits.map((edit) => queueNamedFormula(workbook, edit, edit.after)),
  ];
  for (const [index, part] of parts.entries()) for (const { bytes } of part) yield { bytes, share: index / parts.length };

  for (const defined of plan.newNames) (before.lostNames.has(defined.name) ? redirectName : addName)(workbook, defined);
  if (before.spareSheet !== undefined) worksheets.add(before.spareSheet);
  for (const { name } of plan.removedSheets) worksheets.getItem(name).delete();
  if (note !== undefined) forgetUnfinished(workbook, note);
  yield { bytes: BYTES_AN_ACTION * (plan.newNames.length + plan.removedSheets.length + 1) };
}

const namesOf = (named: readonly { readonly name: string }[]): readonly string[] => named.map(({ name }) => name);

export function addName({ names, worksheets }: Excel.Workbook, { name, sheet, area }: DefinedName): void {
  names.add(name, rangeAt(worksheets.getItem(sheet), area));
}

/** Formulas of users that know the name find it again. */
function redirectName({ names }: Excel.Workbook, { name, sheet, area }: DefinedName): void {
  names.getItem(name).formula = `=${renderSheetName(sheet)}!${renderAbsoluteArea(area)}`;
}

/** What a single action takes of a request, roughly. */
const BYTES_AN_ACTION = 1000;
