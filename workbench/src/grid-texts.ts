import { mergeLocales } from "@univerjs/core";
import conditionalFormattingInEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingInSpanish from "@univerjs/preset-sheets-conditional-formatting/locales/es-ES";
import coreInEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreInSpanish from "@univerjs/preset-sheets-core/locales/es-ES";
import dataValidationInEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationInSpanish from "@univerjs/preset-sheets-data-validation/locales/es-ES";
import filterInEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import filterInSpanish from "@univerjs/preset-sheets-filter/locales/es-ES";
import type { WorkbenchTexts } from "../../core/i18n/workbench/index.ts";
import type { Language } from "../../core/language.ts";

/** What the grid says of itself: its menus, and what its own functions do. Univer has no Swedish and no Romanian. */
export function gridTexts(language: Language, { calculating }: WorkbenchTexts): object {
  const texts =
    language === "es"
      ? mergeLocales(coreInSpanish, dataValidationInSpanish, conditionalFormattingInSpanish, filterInSpanish)
      : mergeLocales(coreInEnglish, dataValidationInEnglish, conditionalFormattingInEnglish, filterInEnglish);
  return { ...texts, "sheets-formula": { ...texts["sheets-formula"], progress: renderProgress(calculating) } };
}

/** What stands over the bar while Univer calculates; its own texts lack it. */
const renderProgress = (calculating: string) =>
  Object.fromEntries(["analyzing", "calculating", "array-analysis", "array-calculation", "done"].map((stage) => [stage, calculating]));
