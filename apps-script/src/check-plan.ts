import { WriteFailure } from "../../core/sidebar-host.ts";
import { rangeOf } from "./named-range.ts";
import type { CellInput, EditScript, FormatScript, PlanScript } from "./plan-script.ts";
import { isSameFormula } from "./same-formula.ts";
import { hasSheet, isSameName } from "./same-name.ts";
import { createCellReader } from "./serial-of-date.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a plan touches in a workbook, as it was before. */
export interface Touched {
  readonly spreadsheet: Spreadsheet;
  readonly active: Sheet;
  /** By name; new sheets join by their temporary names. */
  readonly sheets: Map<string, Sheet>;
  /** Throws a WriteFailure where there is none of that name. */
  readonly find: (name: string) => Sheet;
  /** `check` throws where the cells do not hold what they did before. */
  readonly edits: readonly { readonly edit: EditScript; readonly range: Range; readonly check: () => void }[];
  readonly formatEdits: readonly { readonly edit: FormatScript; readonly range: Range; readonly before: string[][] }[];
  /** Those of the names to remove that are still there; without a range where they lead nowhere any more. */
  readonly namesToRemove: readonly { readonly name: string; readonly range: Range | undefined }[];
  /** Sheets cannot do without one visible sheet. */
  readonly keepsVisibleSheet: boolean;
}

/** Reads all that writing a plan needs to know. Throws a WriteFailure where the plan does not fit the workbook any more. */
export function checkPlan(spreadsheet: Spreadsheet, plan: PlanScript): Touched {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const names = spreadsheet.getNamedRanges().map((named) => ({ name: named.getName(), named }));
  const find = (name: string): Sheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new WriteFailure({ kind: "sheet missing", sheet: name });
    return sheet;
  };

  const taken =
    plan.newSheets.flatMap(({ name, temporaryName }) => [name, temporaryName]).find((name) => hasSheet(sheets, name)) ||
    plan.newNames.map(({ name }) => name).find((name) => names.some((other) => isSameName(other.name, name) && rangeOf(other.named)));
  if (taken) throw new WriteFailure({ kind: "name taken", name: taken });
  const removed = plan.removedSheets.map(find);

  const isSame = createComparison();
  const edits = plan.edits.map((edit) => {
    const range = cellsOf(find(edit.sheet), edit);
    const check = () => refuseChanged(edit, range, isSame);
    check();
    return { edit, range, check };
  });

  return {
    spreadsheet,
    active: spreadsheet.getActiveSheet(),
    sheets,
    find,
    edits,
    formatEdits: plan.formatEdits.map((edit) => {
      const range = cellsOf(find(edit.sheet), edit);
      return { edit, range, before: range.getNumberFormats() };
    }),
    namesToRemove: names
      .filter(({ name }) => plan.removedNames.some((removedName) => isSameName(removedName, name)))
      .map(({ name, named }) => ({ name, range: rangeOf(named) })),
    keepsVisibleSheet: removed.length === 0 || [...sheets.values()].some((sheet) => !removed.includes(sheet) && !sheet.isSheetHidden()),
  };
}

const cellsOf = (sheet: Sheet, { row, column, after }: EditScript | FormatScript): Range =>
  sheet.getRange(row, column, after.length, (after[0] as unknown[]).length);

type Comparison = (planned: CellInput | null | undefined, value: unknown, formula: unknown) => boolean;

/** Whether a cell still holds what was planned for. */
function createComparison(): Comparison {
  const readCell = createCellReader();
  return (planned, value, formula) => {
    if (planned === null) return true;
    const text = String(planned);
    if (text[0] === "=") return isSameFormula(text, String(formula));
    return formula === "" && readCell(value) === (text[0] === "'" ? text.slice(1) : planned);
  };
}

function refuseChanged({ sheet, before }: EditScript, range: Range, isSame: Comparison): void {
  const formulas = range.getFormulas();
  for (const [row, line] of range.getValues().entries())
    for (const [column, value] of line.entries())
      if (!isSame((before[row] as readonly (CellInput | null)[])[column], value, (formulas[row] as string[])[column]))
        throw new WriteFailure({ kind: "changed", sheet, cell: range.getCell(row + 1, column + 1).getA1Notation() });
}
