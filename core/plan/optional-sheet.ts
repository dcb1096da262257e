import type { OkrContent } from "./okr-content.ts";
import type { OkrContext } from "./okr-context.ts";
import type { Period } from "./settings-sheet.ts";
import type { DefinedName, NewSheet } from "./sheet-plan.ts";

/** The sheets that users choose, in the order in which they are offered and stand. */
export const OPTIONAL_SHEETS = ["kpis", "funnel", "review", "sla", "report"] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

export interface OptionalSheetParts {
  readonly sheets: readonly NewSheet[];
  readonly names: readonly DefinedName[];
}

export interface OptionalSheetChoice {
  readonly content: OkrContent;
  readonly period: Period;
  readonly freeName: (wished: string) => string;
}

export type OptionalSheetPlanner = (context: OkrContext, choice: OptionalSheetChoice) => OptionalSheetParts;
