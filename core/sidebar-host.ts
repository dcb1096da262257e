import type { WeeklyEvent } from "./calendar/weekly-event.ts";
import type { CellValue } from "./cell.ts";
import { Failure } from "./failure.ts";
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
  /** Writes the whole plan or nothing, telling which share of it is done where that takes long. Rejects with a WriteFailure. */
  writePlan(plan: SheetPlan, onProgress?: (share: number) => void): Promise<void>;
  /** Shows a sheet. */
  activate(sheet: string): Promise<void>;
  /** Types a formula (in English, with commas) into the active cell. */
  insertFormula(formula: string): Promise<void>;
  /** The ranges picked in the grid, in A1 notation, in the order they were picked: arguments of a formula to insert. */
  readSelection?(): Promise<readonly string[]>;
  /** Every formula of the workbook. */
  readFormulas?(): Promise<WorkbookFormulas>;
  /** Adds copies of sheets that hold values in place of formulas, with formats and charts. All of them or none. */
  freezeCopies?(copies: readonly SheetCopy[]): Promise<void>;
  /** What earlier work that was cut off left behind; removing it is a choice of the user. */
  readonly leftovers?: Leftovers;
  readonly sharing?: Sharing;
  readonly digest?: Digest;
  /** Reminders where the host sends none itself: hands the user a calendar file with the event, to add to a calendar. */
  readonly addToCalendar?: (event: WeeklyEvent) => void;
  readonly functionNames?: FunctionNames;
  /** As whom the user checks in to this document, remembered where the host can: a name among its owners. */
  readonly ownName?: { read(): Promise<string | undefined>; remember(name: string): Promise<void> };
}

/** Formulas as the host shows them to scripts, in English. */
export interface WorkbookFormulas {
  readonly sheets: readonly SheetFormulas[];
  /** Names that stand for a formula, but for those that hold our functions themselves. None in a host whose names stand for ranges alone. */
  readonly names: readonly NamedFormula[];
}

/** A formula by a name, which other formulas use as if it stood in them. Arguments are parted by commas. */
export interface NamedFormula {
  readonly name: string;
  /** The one sheet that knows the name; left out where the whole workbook does. */
  readonly sheet?: string;
  /** With its equals sign. */
  readonly formula: string;
}

/** Formulas of cells, with arguments parted by `separator`. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly separator: "," | ";";
  readonly cells: readonly FormulaCell[];
  /** The values of the whole sheet from A1 on, where one of our functions is called and the host cannot tell what it spills. */
  readonly values?: readonly (readonly CellValue[])[];
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its equals sign. */
  readonly formula: string;
  readonly value: CellValue;
  /**
   * The values of a formula that answers with an array of more than one cell; the formula's own cell is the first. Left out
   * where it answers one cell, or where the host cannot tell (Google Sheets).
   */
  readonly spilled?: readonly (readonly CellValue[])[];
}

export interface SheetCopy {
  readonly sheet: string;
  /** A free name. */
  readonly copy: string;
}

export interface Leftovers {
  read(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** Who sees the document. */
export interface Sharing {
  /** The address that readers open; undefined where the document has none yet. */
  readLink(): Promise<string | undefined>;
  /** Opens a mail that the user finishes and sends. It may not open, so the text is always there to be copied as well. */
  readonly composeMail?: (mail: { readonly subject: string; readonly body: string }) => void;
  /** Inviting by e-mail, where the host can. */
  readonly people?: {
    read(): Promise<readonly Invited[]>;
    /** Rejects with an AddressFailure that names the addresses refused. */
    invite(emails: readonly string[], role: Invited["role"]): Promise<void>;
    remove(email: string): Promise<void>;
  };
}

export interface Invited {
  readonly email: string;
  readonly role: "viewer" | "editor";
}

export class AddressFailure extends Error {
  override readonly name = "AddressFailure";
  readonly addresses: readonly string[];

  constructor(addresses: readonly string[]) {
    super(addresses.join(", "));
    this.addresses = addresses;
  }
}

/** The mail that goes out before a weekly check-in, sent by the host itself. */
export interface Digest {
  /** People that one mail can go to. */
  readonly mostRecipients: number;
  read(): Promise<DigestState>;
  /** Subject and bodies as they would go out now. */
  preview(): Promise<{ readonly subject: string; readonly html: string; readonly text: string }>;
  schedule(choice: DigestChoice): Promise<void>;
  sendNow(to: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export interface DigestChoice {
  readonly to: readonly string[];
  /** 1 is Monday. */
  readonly weekday: number;
  /** 0 to 23, in the document's time zone. */
  readonly hour: number;
}

export interface DigestState {
  readonly choice?: DigestChoice;
  readonly timeZone: string;
  /** Mails that may still go out today. */
  readonly quotaLeft: number;
  /** Consent that the user has not given, as far as the host tells; the rest works. */
  readonly refused?: "mail" | "triggers";
  /** Why the last one did not go out, in the host's words. */
  readonly lastFailure?: string;
  /** The day that one last went out, a serial day number. */
  readonly lastSent?: number;
}

/** The functions as names of the workbook, for readers without the add-in. */
export interface FunctionNames {
  /** `possible` is false once an install has found that the host does not know such names; until then nobody has asked it. */
  read(): Promise<{ readonly possible: boolean; readonly installed: readonly string[]; readonly outdated: boolean }>;
  /** Names that users had given before stay theirs and are told. */
  install(): Promise<{ readonly installed: readonly string[]; readonly taken: readonly string[]; readonly refused: readonly string[] }>;
  uninstall(): Promise<void>;
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
  /** A name no longer stands for the formula that the plan was made for. */
  | { readonly kind: "name changed"; readonly name: string }
  | { readonly kind: "sheet missing"; readonly sheet: string }
  | { readonly kind: "name taken"; readonly name: string }
  /** Somebody else is writing, or a cell is being edited. */
  | { readonly kind: "busy" }
  /** The host refused; its own words. `leftovers` names what could not be taken back. */
  | { readonly kind: "host"; readonly message: string; readonly leftovers: readonly string[] };

export class WriteFailure extends Failure<WriteFailureReason> {
  override readonly name = "WriteFailure";
}
