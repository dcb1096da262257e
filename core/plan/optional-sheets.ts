import { planKpisSheet } from "./kpis-sheet.ts";
import type { OkrContent } from "./okr-content.ts";
import type { OkrContext } from "./okr-context.ts";
import { TABLE_NAMES } from "./okr-tables.ts";
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

const PLANNERS: Partial<Readonly<Record<OptionalSheet, OptionalSheetPlanner>>> = { kpis: planKpisSheet };

/** The sheets of these that a workbook does not have, told by the names in it. */
export const missingSheets = (wished: readonly OptionalSheet[], names: readonly DefinedName[]): readonly OptionalSheet[] =>
  OPTIONAL_SHEETS.filter((sheet) => wished.includes(sheet) && !names.some(({ name }) => name === TABLE_NAMES[sheet]));

/** Optional sheets by their ids: those of a new set, or those that join one. */
export const planOptionalSheets = (
  context: OkrContext,
  sheets: readonly OptionalSheet[],
  choice: OptionalSheetChoice,
): Partial<Readonly<Record<OptionalSheet, OptionalSheetParts>>> =>
  Object.fromEntries(sheets.map((sheet) => [sheet, PLANNERS[sheet]?.(context, choice) ?? { sheets: [], names: [] }]));
