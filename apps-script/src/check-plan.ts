import { renderArea } from "../../core/formula/a1.ts";
import type { Edit, FormatEdit, PlannedCell } from "../../core/plan/sheet-plan.ts";
import { WriteFailure } from "../../core/sidebar-host.ts";
import { rangeOf } from "./named-range.ts";
import { createDateReader, isDate } from "./serial-of-date.ts";
import type { TransferredPlan } from "./server-functions.ts";
import { isSameFormula } from "./sheet-references.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a plan touches in a workbook, as it was before. */
export interface Touched {
  readonly spreadsheet: Spreadsheet;
  readonly active: Sheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly edits: readonly { readonly edit: Edit<string>; readonly range: Range }[];
  readonly formatEdits: readonly { readonly edit: FormatEdit; readonly range: Range; readonly before: string[][] }[];
  /** Those of the names to remove that are still there; without a range where they lead nowhere any more. */
  readonly namesToRemove: readonly { readonly name: string; readonly range: Range | undefined }[];
  /** Sheets cannot do without one visible sheet. */
  readonly keepsVisibleSheet: boolean;
}

/** Reads all that writing a plan needs to know. Throws a WriteFailure where the plan does not fit the workbook any more. */
export function checkPlan(spreadsheet: Spreadsheet, plan: TransferredPlan): Touched {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const names = spreadsheet.getNamedRanges().map((named) => ({ name: named.getName(), named }));
  const find = (name: string): Sheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new WriteFailure({ kind: "sheet missing", sheet: name });
    return sheet;
  };

  const taken =
    plan.newSheets.find(({ name }) => [...sheets.keys()].some((sheet) => isSameName(sheet, name))) ??
    plan.newNames.find(({ name }) => names.some((other) => isSameName(other.name, name) && rangeOf(other.named)));
  if (taken) throw new WriteFailure({ kind: "name taken", name: taken.name });
  const removed = new Set(plan.removedSheets.map((sheet) => find(sheet.name)));

  const edits = plan.edits.map((edit) => ({ edit, range: cellsAt(find(edit.sheet), edit, edit.before) }));
  const isSame = createComparison();
  for (const { edit, range } of edits) refuseChanged(edit, range, isSame);

  return {
    spreadsheet,
    active: spreadsheet.getActiveSheet(),
    sheets,
    edits,
    formatEdits: plan.formatEdits.map((edit) => {
      const range = cellsAt(find(edit.sheet), edit, edit.before);
      return { edit, range, before: range.getNumberFormats() };
    }),
    namesToRemove: names
      .filter(({ name }) => plan.removedNames.some((removedName) => isSameName(removedName.name, name)))
      .map(({ name, named }) => ({ name, range: rangeOf(named) })),
    keepsVisibleSheet: removed.size === 0 || [...sheets.values()].some((sheet) => !removed.has(sheet) && !sheet.isSheetHidden()),
  };
}

/** Sheets tells neither sheets nor named ranges apart by case. */
const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const cellsAt = (sheet: Sheet, { row, column }: { row: number; column: number }, cells: readonly (readonly unknown[])[]): Range =>
  sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);

type Comparison = (planned: PlannedCell<string>, value: unknown, formula: string) => boolean;

/** Whether a cell still holds what was planned for. */
function createComparison(): Comparison {
  const serialOf = createDateReader();
  return (planned, value, formula) => {
    if (planned?.kind === "spilled") return true;
    if (planned?.kind === "formula") return isSameFormula(planned.value, formula);
    if (formula !== "") return false;
    return (planned?.value ?? "") === (isDate(value) ? serialOf(value) : value);
  };
}

function refuseChanged(edit: Edit<string>, range: Range, isSame: Comparison): void {
  const values = range.getValues();
  const formulas = range.getFormulas();
  for (const [row, line] of edit.before.entries())
    for (const [column, planned] of line.entries())
      if (!isSame(planned, values[row]?.[column], formulas[row]?.[column] ?? ""))
        throw new WriteFailure({
          kind: "changed",
          sheet: edit.sheet,
          cell: renderArea({ row: edit.row + row, column: edit.column + column, rows: 1, columns: 1 }),
        });
}
