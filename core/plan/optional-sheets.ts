import { planFunnelSheet } from "./funnel-sheet.ts";
import { planKpisSheet } from "./kpis-sheet.ts";
import type { OkrContext } from "./okr-context.ts";
import { TABLE_NAMES } from "./okr-tables.ts";
import {
  OPTIONAL_SHEETS,
  type OptionalSheet,
  type OptionalSheetChoice,
  type OptionalSheetParts,
  type OptionalSheetPlanner,
} from "./optional-sheet.ts";
import { planReportSheet } from "./report-sheet.ts";
import { planReviewSheet } from "./review-sheet.ts";
import type { DefinedName } from "./sheet-plan.ts";
import { planSlaSheet } from "./sla-sheet.ts";

const PLANNERS: Readonly<Record<OptionalSheet, OptionalSheetPlanner>> = {
  kpis: planKpisSheet,
  funnel: planFunnelSheet,
  review: planReviewSheet,
  sla: planSlaSheet,
  report: planReportSheet,
};

/** The sheets of these that a workbook does not have, told by the names in it. */
export const missingSheets = (wished: readonly OptionalSheet[], names: readonly DefinedName[]): readonly OptionalSheet[] =>
  OPTIONAL_SHEETS.filter((sheet) => wished.includes(sheet) && !names.some(({ name }) => name === TABLE_NAMES[sheet]));

/** Optional sheets by their ids: those of a new set, or those that join one. */
export const planOptionalSheets = (
  context: OkrContext,
  sheets: readonly OptionalSheet[],
  choice: OptionalSheetChoice,
): Partial<Readonly<Record<OptionalSheet, OptionalSheetParts>>> =>
  Object.fromEntries(sheets.map((sheet) => [sheet, PLANNERS[sheet](context, choice)]));
