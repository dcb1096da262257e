import type { Language } from "../language.ts";
import type { ParsedKeyResult } from "../text/key-result.ts";

/** OKRs that the user wrote, on their way into the workbook: as they were read, and as the user corrects them. */
export interface DraftOkrs {
  /** Of what was written. */
  readonly language: Language;
  readonly objectives: readonly DraftObjective[];
  /** Lines that are neither, for the user to place. */
  readonly unplaced: readonly string[];
}

export interface DraftObjective {
  /** Tells it from the others while the user edits. */
  readonly key: string;
  readonly objective: string;
  readonly keyResults: readonly DraftKeyResult[];
}

export interface DraftKeyResult {
  readonly key: string;
  readonly text: string;
  readonly read: ParsedKeyResult;
  /** Its levels are shares, also where it changes by a share of them. */
  readonly isRate: boolean;
  readonly owner?: string;
  readonly source?: string;
}

/** What to mend, ready to show, with a rewrite to accept where there is one. */
export interface ShownAdvice {
  readonly code: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** Advice by the place it is for; objectives and key results in their order. */
export interface AdvisedOkrs {
  readonly set: readonly ShownAdvice[];
  readonly objectives: readonly { readonly objective: readonly ShownAdvice[]; readonly keyResults: readonly (readonly ShownAdvice[])[] }[];
}
