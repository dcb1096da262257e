import { renderArea } from "../../core/formula/a1.ts";
import type { Edit, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { WriteFailure } from "../../core/sidebar-host.ts";
import { areaOf } from "./cell-block.ts";
import { fitsIntoRule } from "./excel-validation.ts";
import { holds } from "./held-cell.ts";
import { leadsNowhere, NameSet, readInventory } from "./inventory.ts";
import { checkNamedFormulas } from "./named-formulas.ts";
import type { Held } from "./queue-edit.ts";
import { type Place, readCells } from "./read-cells.ts";
import { queueSingleRows } from "./single-rows.ts";
import { newNoteKey } from "./unfinished.ts";

/** What the workbook held before a plan: enough to take the plan back when it fails halfway. */
export interface Before {
  readonly sheets: NameSet;
  readonly names: NameSet;
  /** Those of the names whose cells were deleted: the plan may take them over. */
  readonly lostNames: NameSet;
  /** The cells of each edit and of each format edit, in the plan's order. */
  readonly edits: readonly HeldPlace[];
  readonly formatEdits: readonly HeldPlace[];
  /** The name of an empty sheet to add, where the plan would remove every sheet that users see: Excel keeps one. */
  readonly spareSheet?: string;
  /** The key of the note that stands in the workbook while new sheets are not whole. */
  readonly note?: string;
}

export interface HeldPlace extends Place, Held {
  readonly formulas: readonly (readonly unknown[])[];
}

/** Reads what the plan depends on. Rejects with a WriteFailure when it does not fit Excel, or the workbook (any more). */
export async function checkPlan(context: Excel.RequestContext, plan: SheetPlan<string>): Promise<Before> {
  checkLists(plan);
  const inventory = await readInventory(context);
  const sheets = new NameSet(inventory.sheets);
  const names = new NameSet(inventory.names);
  const lostNames = new NameSet(inventory.names.filter(leadsNowhere));
  checkSheets(plan, sheets);
  for (const { name } of plan.newNames) if (names.has(name) && !lostNames.has(name)) throw new WriteFailure({ kind: "name taken", name });

  const places = [...plan.edits, ...plan.formatEdits].map(({ sheet, row, column, before }) => ({
    sheet,
    area: areaOf(row, column, before),
  }));
  const readSingleRows = queueSingleRows(context, places);
  const cells = await readCells(context, places, "formulas", "values", "numberFormat");
  for (const [index, edit] of plan.edits.entries()) checkEdit(edit, cells[index] as HeldCells);
  const singleRows = readSingleRows();
  const held = cells.map(({ formulas, numberFormat }, index) => ({
    ...(places[index] as Place),
    formulas,
    formats: numberFormat,
    singleRows: singleRows[index] as ReadonlySet<number>,
  }));
  await checkNamedFormulas(context, plan.nameEdits);

  const removed = new NameSet(plan.removedSheets);
  const staysVisible = plan.newSheets.length > 0 || inventory.sheets.some(({ name, isVisible }) => isVisible && !removed.has(name));
  return {
    sheets,
    names,
    lostNames,
    edits: held.slice(0, plan.edits.length),
    formatEdits: held.slice(plan.edits.length),
    ...(staysVisible ? {} : { spareSheet: freeSheetName(sheets) }),
    ...(plan.newSheets.length > 0 && { note: newNoteKey() }),
  };
}

function checkLists({ newSheets }: SheetPlan<string>): void {
  for (const { name, validations } of newSheets)
    for (const { area, rule } of validations) {
      if (fitsIntoRule(rule)) continue;
      throw new WriteFailure({
        kind: "host",
        message: `The choices of ${name}!${renderArea(area)} do not fit into a cell's list.`,
        leftovers: [],
      });
    }
}

function checkSheets(plan: SheetPlan<string>, sheets: NameSet): void {
  for (const { name } of plan.newSheets) if (sheets.has(name)) throw new WriteFailure({ kind: "name taken", name });

  const newSheets = new NameSet(plan.newSheets);
  const needed = [
    ...plan.removedSheets.map(({ name }) => name),
    ...[...plan.edits, ...plan.formatEdits, ...plan.nameEdits].flatMap(({ sheet }) => sheet ?? []),
  ];
  const referred = plan.newNames.map(({ sheet }) => sheet).filter((sheet) => !newSheets.has(sheet));
  for (const sheet of [...needed, ...referred]) if (!sheets.has(sheet)) throw new WriteFailure({ kind: "sheet missing", sheet });
}

type HeldCells = Readonly<Record<"formulas" | "values", readonly (readonly unknown[])[]>>;

function checkEdit({ sheet, row, column, before }: Edit<string>, { formulas, values }: HeldCells): void {
  for (const [y, line] of before.entries())
    for (const [x, planned] of line.entries()) {
      if (holds({ value: values[y]?.[x], formula: formulas[y]?.[x] }, planned)) continue;
      throw new WriteFailure({ kind: "changed", sheet, cell: renderArea({ row: row + y, column: column + x, rows: 1, columns: 1 }) });
    }
}

function freeSheetName(sheets: NameSet): string {
  let number = 1;
  while (sheets.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
