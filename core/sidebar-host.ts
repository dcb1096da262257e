import type { CellValue } from "./cell.ts";
import type { Area } from "./formula/a1.ts";
import type { DefinedName, SheetPlan } from "./plan/sheet-plan.ts";

/**
 * The one port between the sidebar and a spreadsheet. A host does three things and may offer more; everything that is
 * decided is decided in core.
 */
export interface SidebarHost {
  readonly kind: "google-sheets" | "excel" | "workbench";
  /** The user's locale ("sv-SE") and today's serial day number, which core never asks a clock for. */
  readonly locale: string;
  readonly today: number;
  /** What the workbook holds by name: enough to find a Measured By set and to plan free names. */
  inspect(): Promise<Inspection>;
  /** The cells of defined names, as values. Names that are not there are left out. */
  read(names: readonly string[]): Promise<readonly NamedCells[]>;
  /** Writes the whole plan or nothing. Rejects with a WriteFailure. */
  writePlan(plan: SheetPlan): Promise<void>;
  /** Shows a sheet. */
  activate(sheet: string): Promise<void>;
  /** Types a formula (in English, with commas) into the active cell. */
  insertFormula(formula: string): Promise<void>;
}

export interface Inspection {
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
}

export interface NamedCells {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** Values of the area, row by row: dates as serial day numbers, errors as CellError, blanks as "". */
  readonly cells: readonly (readonly CellValue[])[];
}

/** Why a plan was not written. The sidebar says it in the user's language; nothing was changed in the workbook. */
export type WriteFailureReason =
  /** A cell no longer holds what the plan was made for. */
  | { readonly kind: "changed"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "sheet missing"; readonly sheet: string }
  | { readonly kind: "name taken"; readonly name: string }
  /** Somebody else is writing, or a cell is being edited. */
  | { readonly kind: "busy" }
  /** The host refused; its own words. `leftovers` names what could not be taken back. */
  | { readonly kind: "host"; readonly message: string; readonly leftovers: readonly string[] };

export class WriteFailure extends Error {
  override readonly name = "WriteFailure";
  readonly reason: WriteFailureReason;

  constructor(reason: WriteFailureReason) {
    super(JSON.stringify(reason));
    this.reason = reason;
  }
}
