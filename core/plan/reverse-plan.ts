import type { Edit, SheetPlan } from "./sheet-plan.ts";

/** The plan that undoes `plan`: what it added goes, what it changed becomes again what it was, last change first. */
export const reversePlan = <F>(plan: SheetPlan<F>): SheetPlan<F> => ({
  newSheets: plan.removedSheets,
  newNames: plan.removedNames,
  edits: plan.edits.map(reverseEdit).reverse(),
  removedSheets: plan.newSheets,
  removedNames: plan.newNames,
});

const reverseEdit = <F>(edit: Edit<F>): Edit<F> => ({
  ...edit,
  before: edit.after,
  after: edit.before,
  numberFormats: edit.numberFormats && { before: edit.numberFormats.after, after: edit.numberFormats.before },
});
