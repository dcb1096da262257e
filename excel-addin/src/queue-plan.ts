import type { DefinedName, SheetPlan } from "../../core/plan/sheet-plan.ts";
import type { Before } from "./check-plan.ts";
import { queueEdit, queueFormats } from "./queue-edit.ts";
import { queueSheet } from "./queue-sheet.ts";
import { rangeAt } from "./range-at.ts";

/**
 * Queues a whole plan, and says after each piece how many bytes it adds to the request. Sheets are all added before any
 * is filled, because formulas of one refer to the others; names come last but for removals, so that a set which is half
 * written is never found by its names.
 */
export function* queuePlan(workbook: Excel.Workbook, plan: SheetPlan<string>, before: Before): Generator<number> {
  const { worksheets, names } = workbook;
  for (const { name } of plan.removedNames) if (before.names.has(name)) names.getItem(name).delete();
  const added = plan.newSheets.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  yield BYTES_AN_ACTION * (plan.removedNames.length + added.length);

  for (const { sheet, worksheet } of added) yield* queueSheet(worksheet, sheet);
  for (const [index, edit] of plan.edits.entries()) yield* queueEdit(workbook, edit, edit.after, before.formats[index] ?? []);
  for (const edit of plan.formatEdits) yield* queueFormats(workbook, edit, edit.after);

  for (const defined of plan.newNames) addName(workbook, defined);
  if (before.spareSheet !== undefined) worksheets.add(before.spareSheet);
  for (const { name } of plan.removedSheets) worksheets.getItem(name).delete();
  yield BYTES_AN_ACTION * (plan.newNames.length + plan.removedSheets.length);
}

export function addName({ names, worksheets }: Excel.Workbook, { name, sheet, area }: DefinedName): void {
  names.add(name, rangeAt(worksheets.getItem(sheet), area));
}

/** What a single action takes of a request, roughly. */
const BYTES_AN_ACTION = 1000;
