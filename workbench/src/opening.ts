import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import type { Period } from "../../core/plan/settings-sheet.ts";
import type { SheetPlan } from "../../core/plan/sheet-plan.ts";
import { productFunction } from "../../core/publish/product-functions.ts";
import { parseIsoDay } from "../../core/serial-date.ts";
import { currentQuarter } from "../../core/sidebar/periods.ts";
import type { NamedFormula } from "../../core/sidebar-host.ts";
import { TEMPLATE_IDS, type TemplateId } from "../../core/templates/index.ts";
import { planWelcomeWorkbook, welcomePeriod } from "../welcome/plan-welcome-workbook.ts";
import { loadWelcomeValues } from "../welcome/welcome-values.ts";
import { planReadWorkbook, readComputedValues } from "../xlsx/plan-read-workbook.ts";
import type { ComputedValues } from "../xlsx/plan-xlsx-workbook.ts";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook.ts";

/** What the page's address asks to see first. */
export interface Opening {
  readonly language?: Language;
  readonly show: "welcome" | "empty" | TemplateId;
  /** The current quarter when left out. */
  readonly period?: Period;
  /** Words of the address that mean nothing here. */
  readonly unknown: readonly string[];
}

/**
 * Reads the address's query: "?template=leads&language=sv&start=2026-10-01&end=2026-12-31" opens that template,
 * "?template=empty" an empty grid, and without a template the welcome workbook.
 */
export function parseOpening(search: string): Opening {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const read = <T>(name: string, parse: (word: string) => T | undefined): T | undefined => {
    const word = query.get(name);
    const value = word === null ? undefined : parse(word);
    if (word !== null && value === undefined) unknown.push(`${name}=${word}`);
    return value;
  };
  const language = read("language", (word) => LANGUAGES.find((each) => each === word.toLowerCase()));
  const show = read("template", (word) => (["welcome", "empty", ...TEMPLATE_IDS] as const).find((each) => each === word.toLowerCase()));
  const [start, end] = [read("start", parseIsoDay), read("end", parseIsoDay)];
  return {
    show: show ?? "welcome",
    ...(language && { language }),
    ...(start !== undefined && end !== undefined && start <= end && { period: { start, end } }),
    unknown,
  };
}

/** An address that names a template means it; any other is glad of the workbook that was saved. */
export const isTemplateAsked = (search: string): boolean => new URLSearchParams(search).has("template");

/** What a new workbook begins with. */
export interface Contents {
  readonly plan: SheetPlan;
  /** What formulas show until they are calculated. */
  readonly values?: ComputedValues;
  /** Whether the values hold as they are, so that nothing has to be calculated before something changes. */
  readonly isCalculated?: boolean;
  readonly namedFormulas?: readonly NamedFormula[];
  /** The first sheet when left out. */
  readonly activeSheet?: string;
}

/** What the address asks for; undefined is an empty grid. */
export async function planOpening({ show, period }: Opening, language: Language, today: number): Promise<Contents | undefined> {
  if (show === "empty") return undefined;
  if (show === "welcome") {
    const plan = planWelcomeWorkbook(language, WORKBENCH_TEXTS[language], today);
    const values = await loadWelcomeValues(language, welcomePeriod(today).start);
    return { plan, ...(values && { values, isCalculated: true }) };
  }
  const choice = { okrs: show, sheets: [], language, ...(period ?? currentQuarter(today)) };
  return { plan: planOkrWorkbook(choice, { inspection: { sheets: [], names: [] }, named: [] }) };
}

/**
 * What a file holds. Its values are shown at once, and calculated anew: it may be of another day or another program. Names
 * that hold our functions are not taken over: here the functions themselves are known.
 */
export const planFile = (file: XlsxWorkbook): Contents => ({
  plan: planReadWorkbook(file),
  values: readComputedValues(file),
  namedFormulas: (file.namedFormulas ?? []).filter(({ name }) => !productFunction(name)),
  ...(file.activeSheet !== undefined && { activeSheet: file.activeSheet }),
});
