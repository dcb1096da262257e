import type { Bound, Period } from "../okr/period.ts";
import type { KeyResultType } from "../okr/words.ts";
import type { KpiId } from "./kpis.ts";
import type { SourceId } from "./sources.ts";

/**
 * A template as numbers: one objective with its key results. Wording stands in i18n/templates by the same ids.
 * Fractions for percent (0.05 is 5 %).
 */
export interface Template {
  readonly id: string;
  readonly keyResults: readonly TemplateKeyResult[];
  readonly kpis: readonly KpiId[];
}

export interface TemplateKeyResult {
  readonly id: string;
  readonly type: KeyResultType;
  /** The baseline; left out where the user has to state it, or where it is 0 by the type (count, cadence). */
  readonly start?: number;
  /** The stated target: a level, how many, how many a period, or 1 for done. */
  readonly target?: number;
  /** By how much, for change (with the unit "%": relative to the start) and growth (per period). */
  readonly change?: number;
  readonly period?: Period;
  readonly bound?: Bound;
  /** "%" for fractions, "pp" for percentage points, a time unit, a currency code; left out for plain numbers. */
  readonly unit?: string;
  /** The level itself is a share though the change is relative, as in "activation rate by 5 %". */
  readonly share?: boolean;
  /** The stage of the workbook's Funnel plan that says how many; without one, the numbers here hold. */
  readonly stage?: "customers" | "sqls" | "mqls";
  /** Id of the KPI it moves. */
  readonly kpi?: KpiId;
  readonly source: SourceId;
  /** How often its owner reports, in days. */
  readonly updatedEvery: number;
}
