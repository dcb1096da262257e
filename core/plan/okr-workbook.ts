import type { Language } from "../language.ts";
import type { StatedKeyResult } from "../okr/evaluate-key-result.ts";
import type { Grade, Status } from "../okr/words.ts";
import type { KpiContent, ObjectiveContent } from "./okr-content.ts";

/**
 * What a workbook's set holds, read back from any host. Days are serial day numbers, percent is a fraction; what a cell
 * leaves blank, or holds in a way that cannot be read, is left out, and told by `problems` in the second case.
 */
export interface OkrWorkbook {
  readonly language: Language;
  /** First and last day of the period, and the day the sheets look at. */
  readonly start?: number;
  readonly end?: number;
  readonly today?: number;
  readonly thresholds: { readonly onTrack?: number; readonly atRisk?: number; readonly grace?: number };
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  /** In the order of the log's rows, which users may have sorted. */
  readonly checkIns: readonly CheckIn[];
  readonly kpis: readonly Kpi[];
  readonly problems: readonly CellProblem[];
}

/** `row` is the row of its sheet. What the sheet works out stands apart from what users type. */
export interface Objective extends Omit<ObjectiveContent, "keyResults"> {
  readonly row: number;
  readonly id: string;
  readonly lesson?: string;
  readonly computed: {
    readonly progress?: number;
    readonly expected?: number;
    readonly status?: Status;
    /** "4 of 5", in the language of the set. */
    readonly coverage?: string;
    readonly confidence?: number;
    readonly grade?: Grade;
    readonly statement?: string;
  };
}

export interface KeyResult extends StatedKeyResult {
  readonly row: number;
  readonly id: string;
  /** Id of its objective. */
  readonly objective: string;
  readonly keyResult: string;
  readonly weight?: number;
  readonly confidence?: number;
  readonly owner?: string;
  readonly source?: string;
  /** In days. */
  readonly updatedEvery?: number;
  readonly nextStep?: string;
  readonly kpi?: string;
  readonly computed: {
    readonly target?: number;
    readonly progress?: number;
    readonly expected?: number;
    readonly status?: Status;
    /** What the row asks of its owner: an update, or to mend what it rests on. */
    readonly attention?: "stale" | "byHand" | "idTwice" | "startMissing" | "targetIsStart";
    /** What the log had at the check-in before the last, and by how much progress has moved since. */
    readonly previous?: number;
    readonly moved?: number;
  };
}

export interface CheckIn {
  readonly row: number;
  readonly date?: number;
  /** Id of a key result, or the name of a KPI. */
  readonly id: string;
  readonly value?: number;
  readonly confidence?: number;
  readonly note?: string;
  readonly by?: string;
}

export interface Kpi extends KpiContent {
  readonly row: number;
  readonly target?: number;
  readonly computed: {
    readonly previous?: number;
    readonly current?: number;
    /** Left out, too, where a change means nothing: of nothing, or of a loss. */
    readonly change?: number;
    readonly attainment?: number;
    readonly status?: Status;
  };
}

/** A cell that could not be read, or whose content does not hold together with the rest. */
export interface CellProblem {
  readonly sheet: string;
  /** In A1 notation. */
  readonly cell: string;
  readonly code: CellProblemCode;
  /** What the cell holds, cut to a readable length. */
  readonly found: string;
}

export const CELL_PROBLEMS = [
  "error value",
  "not a number",
  "not a date",
  "unknown word",
  "id missing",
  "id twice",
  "unknown objective",
  "unknown id",
  "too many levels",
  "end before start",
  "target is start",
  "weight below 0",
  "confidence outside",
] as const;
export type CellProblemCode = (typeof CELL_PROBLEMS)[number];
