import type { KeyResultGap } from "./key-result-gaps.ts";

/** What an objective lacks or has too much of. */
export type ObjectiveGap = "too short" | "slogan" | "no action" | "time" | "number";

/** What a set lacks, or an objective or key result as part of it. */
export type SetGap = "few objectives" | "many objectives" | "few key results" | "many key results" | "weights" | "owner" | "source" | "kpi";

/** What to mend, ready to show: which rule, a message in the user's language, and a rewrite to accept where there is one. */
export interface Advice {
  readonly code: KeyResultGap | ObjectiveGap | SetGap;
  readonly message: string;
  readonly suggestion?: string;
}
