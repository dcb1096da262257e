import type { DigestWords, RenderedDigest } from "../../core/digest/render-digest.ts";
import type { Area } from "../../core/formula/a1.ts";
import type { SidebarTexts } from "../../core/i18n/sidebar/index.ts";
import type { DigestChoice, DigestState, Inspection, Invited, SheetCopy, WriteFailureReason } from "../../core/sidebar-host.ts";
import type { PlanScript } from "./plan-script.ts";

/**
 * What the sidebar can ask of the script: the top-level functions of Code.js that google.script.run reaches. Arguments
 * and answers are what Google carries over: no Date, no function, no class instance.
 */
export interface ServerFunctions {
  /** A part of the sidebar's page that it loads late, as a script element. */
  readPart(name: string): string;
  inspectWorkbook(): Inspection;
  readNames(names: readonly string[]): readonly TransferredCells[];
  /** Answers why nothing was written, or null when all of it was. */
  writePlan(plan: PlanScript): WriteFailureReason | null;
  activateSheet(name: string): WriteFailureReason | null;
  /** Takes the formula as Sheets spells it, "=" first. Answers whether there was a cell to type it into. */
  enterFormula(formula: string): boolean;
  /** Which share of the plan that is being written stands, from 0 to 1. */
  readProgress(): number;
  /** The picked ranges in A1 notation. */
  readSelection(): readonly string[];
  readFormulas(): readonly TransferredFormulas[];
  freezeCopies(copies: readonly TransferredCopy[]): WriteFailureReason | null;
  readLeftovers(): readonly string[];
  removeLeftovers(): WriteFailureReason | null;
  readLink(): string;
  readPeople(): readonly Invited[];
  /** Answers the addresses that Google refused: then nobody was invited. */
  invitePeople(emails: readonly string[], role: Invited["role"]): readonly string[];
  removePerson(email: string): void;
  readDigest(): DigestState;
  previewDigest(words: DigestWords): RenderedDigest;
  /** The choice's day comes by Google's name as well: the script keeps no list of them. */
  scheduleDigest(choice: DigestChoice, weekday: Weekday, words: DigestWords): WriteFailureReason | null;
  sendDigest(to: readonly string[], words: DigestWords): WriteFailureReason | null;
  stopDigest(): WriteFailureReason | null;
  readOwnName(): string | null;
  rememberOwnName(name: string): void;
}

export type Weekday = "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";

/** A sheet to copy, and what its copy is called until all are done. */
export interface TransferredCopy extends SheetCopy {
  readonly temporaryName: string;
}

/** NamedCells on its way to the sidebar: errors are still their code as text. */
export interface TransferredCells {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly (number | string | boolean)[])[];
}

/** SheetFormulas on its way to the sidebar: errors are still their code as text. */
export interface TransferredFormulas {
  readonly sheet: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
    readonly value: number | string | boolean;
  }[];
  readonly values?: TransferredCells["cells"];
}

/** What the script tells the sidebar as it opens it. */
export interface SidebarStart {
  /** The language setting of the user's Google account: "sv", "es-MX". */
  readonly locale: string;
  /** The panel to open at the start. */
  readonly panel: keyof SidebarTexts["panels"];
}
