import type { SheetPlan } from "./sheet-plan.ts";

/** The plan that undoes `plan`: what it added goes, what it changed becomes again what it was, last change first. */
export const reversePlan = <F>(plan: SheetPlan<F>): SheetPlan<F> => ({
  newSheets: plan.removedSheets,
  newNames: plan.removedNames,
  edits: plan.edits.map(reverse).reverse(),
  formatEdits: plan.formatEdits.map(reverse).reverse(),
  nameEdits: plan.nameEdits.map(reverse).reverse(),
  removedSheets: plan.newSheets,
  removedNames: plan.newNames,
});

const reverse = <E extends { before: unknown; after: unknown }>(edit: E): E => ({ ...edit, before: edit.after, after: edit.before });
