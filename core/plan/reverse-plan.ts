import type { SheetPlan } from "./sheet-plan.ts";

/** The plan that undoes `plan`: what it added goes, what it changed becomes again what it was, last change first. */
export const reversePlan = <F>(plan: SheetPlan<F>): SheetPlan<F> => ({
  newSheets: plan.removedSheets,
  newNames: plan.removedNames,
  edits: plan.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse(),
  removedSheets: plan.newSheets,
  removedNames: plan.newNames,
});
