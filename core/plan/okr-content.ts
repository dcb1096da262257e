import type { FunnelInputs } from "../funnel/plan-funnel.ts";
import type { Bound, Period } from "../okr/period.ts";
import type { KeyResultType, Level, ObjectiveKind } from "../okr/words.ts";

/**
 * OKRs to insert, whoever worded them: a template, a pasted outline, a form. Percent is a fraction (0.05 is 5 %); what is
 * left out stays an empty cell for its owner to fill in, or takes the usual value where the text says one.
 */
export interface OkrContent {
  readonly objectives: readonly ObjectiveContent[];
  readonly kpis: readonly KpiContent[];
  /** What the Funnel plan starts with, where its sheet comes along. */
  readonly funnel?: FunnelInputs;
}

export interface ObjectiveContent {
  readonly objective: string;
  /** Department when left out. */
  readonly level?: Level;
  /** Id of the objective of the workbook that it serves. */
  readonly parent?: string;
  /** 1 when left out. */
  readonly weight?: number;
  readonly team?: string;
  readonly owner?: string;
  /** First and last day as serial day numbers; the period's when left out. */
  readonly start?: number;
  readonly end?: number;
  /** Aspirational when left out. */
  readonly kind?: ObjectiveKind;
  readonly keyResults: readonly KeyResultContent[];
}

export interface KeyResultContent {
  readonly keyResult: string;
  readonly type: KeyResultType;
  readonly bound?: Bound;
  /** "%" for fractions, "pp" for percentage points, a time unit, a currency code; left out for plain numbers. */
  readonly unit?: string;
  readonly start?: number;
  readonly target?: number;
  readonly change?: number;
  readonly period?: Period;
  /** The level itself is a share though the change is relative, as in "activation rate by 5 %". */
  readonly share?: boolean;
  readonly current?: number;
  /** 1 when left out. */
  readonly weight?: number;
  readonly owner?: string;
  readonly source?: string;
  /** How often its owner reports, in days; 7 when left out. */
  readonly updatedEvery?: number;
  readonly nextStep?: string;
  /** The KPI it moves, as its name stands on the KPI sheet. */
  readonly kpi?: string;
}

export interface KpiContent {
  readonly kpi: string;
  readonly definition?: string;
  /** As a key result's. */
  readonly unit?: string;
  /** Where it is to go; up when left out. */
  readonly direction?: "up" | "down";
  readonly source?: string;
  readonly owner?: string;
  /** How often it is measured; every month when left out. */
  readonly every?: Period;
  /** How the figures of one month become that month's; the last one when left out. */
  readonly aggregate?: "sum" | "average" | "last";
}
