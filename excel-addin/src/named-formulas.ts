import type { NameEdit } from "../../core/plan/sheet-plan.ts";
import { type NamedFormula, WriteFailure } from "../../core/sidebar-host.ts";
import { isSameFormula } from "./held-cell.ts";
import { isOurs } from "./held-names.ts";
import type { Queued } from "./send.ts";

/**
 * The formulas that names of the workbook and of its sheets stand for, without the names that hold our functions. Their
 * values are not asked for: Excel calls those of our functions wrong.
 */
export async function readNamedFormulas(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly NamedFormula[]> {
  const { names, worksheets } = context.workbook;
  const scopes = [{ names }, ...sheets.map((sheet) => ({ sheet, names: worksheets.getItem(sheet).names }))];
  for (const scope of scopes) scope.names.load("items/name,items/scope,items/formula,items/comment");
  await context.sync();
  return scopes.flatMap(({ names: { items }, ...scope }) =>
    items
      // Excel on the web lists the names of the workbook among those of each sheet as well.
      .filter((item) => !("sheet" in scope && item.scope === "Workbook") && !isOurs(item.comment))
      .flatMap(({ name, formula }) => (typeof formula === "string" && formula.startsWith("=") ? [{ name, formula, ...scope }] : [])),
  );
}

/** Rejects with a WriteFailure where a name no longer stands for the formula that the plan was made for. */
export async function checkNamedFormulas(context: Excel.RequestContext, edits: readonly NameEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const held = edits.map((edit) => namesOf(context.workbook, edit).getItemOrNullObject(edit.name).load("formula"));
  await context.sync();
  for (const [index, { name, before }] of edits.entries()) {
    const item = held[index] as Excel.NamedItem;
    if (item.isNullObject || !isSameFormula(String(item.formula), before)) throw new WriteFailure({ kind: "name changed", name });
  }
}

/** Cells that use the name keep it while its formula changes. */
export function queueNamedFormula(workbook: Excel.Workbook, edit: NameEdit, formula: string): readonly Queued[] {
  namesOf(workbook, edit).getItem(edit.name).formula = formula;
  return [{ bytes: BYTES_A_NAME + formula.length }];
}

const BYTES_A_NAME = 1000;

const namesOf = ({ names, worksheets }: Excel.Workbook, { sheet }: NameEdit): Excel.NamedItemCollection =>
  sheet === undefined ? names : worksheets.getItem(sheet).names;
