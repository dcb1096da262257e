/**
 * What only reading and changing the workbook needs, and the texts of the functions: a script of its own, which the page
 * loads once its first panel stands.
 */

export { digestWords } from "../digest/digest-words.ts";
export { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
export { readSetLanguage } from "../plan/stored-context.ts";
export { renderLambdaNames } from "../publish/lambda-names.ts";
export { planFreezeCopies } from "../publish/plan-freeze-copies.ts";
export { planMakeShareable } from "../publish/plan-make-shareable.ts";
export { planRepair } from "../publish/plan-repair.ts";
export { funnelOkrs, readStoredFunnel } from "./funnel-plan.ts";
export { planInsert, readOkrSet } from "./insert-plan.ts";
export { LISTED_FUNCTIONS } from "./listed-functions.ts";
export { adviseOwnOkrs, contentOfDraft, readDraftKeyResult, readOwnOkrs } from "./own-okrs.ts";
export { bringUpToDate, planCheckIns, planNext, readStoredOkrs } from "./stored-okrs.ts";
