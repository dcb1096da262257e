import { WORKBENCH_TEXTS } from "../../core/i18n/workbench/index.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { MEASURED_BY_NAMES, planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import type { Period } from "../../core/plan/settings-sheet.ts";
import { parseIsoDay } from "../../core/serial-date.ts";
import { currentQuarter } from "../../core/sidebar/periods.ts";
import type { SidebarHost } from "../../core/sidebar-host.ts";
import { TEMPLATE_IDS, type TemplateId } from "../../core/templates/index.ts";
import { planWelcomeWorkbook } from "../welcome/plan-welcome-workbook.ts";

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

/** Fills the new workbook with what the address asks for. */
export async function openAsAsked({ show, period }: Opening, language: Language, host: SidebarHost): Promise<void> {
  if (show === "empty") return;
  const { today } = host;
  const plan =
    show === "welcome"
      ? planWelcomeWorkbook(language, WORKBENCH_TEXTS[language], today)
      : planOkrWorkbook(
          { okrs: show, sheets: [], language, ...(period ?? currentQuarter(today)) },
          { inspection: await host.inspect(), named: await host.read(MEASURED_BY_NAMES) },
        );
  await host.writePlan(plan);
}
