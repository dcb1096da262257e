import type { Language } from "../../core/language.ts";
import type { ComputedValues } from "../xlsx/plan-xlsx-workbook.ts";

/** What the formulas of the welcome workbook come to in one quarter, by sheet: rows × columns from A1 on. */
export interface WelcomeValues {
  /** The quarter's first day, as a serial day number. */
  readonly start: number;
  readonly values: Readonly<Record<string, readonly (readonly (number | string | boolean | null)[])[]>>;
}

/** Where the page finds them beside its script: a module, as the page's policy lets it load nothing else. */
export const valuesFile = (language: Language): string => `welcome/${language}.js`;

/** The values that came with the page; undefined where they are of another quarter than the one to be shown, or not there. */
export async function loadWelcomeValues(language: Language, start: number): Promise<ComputedValues | undefined> {
  try {
    const { default: shipped }: { default: WelcomeValues } = await import(new URL(valuesFile(language), document.baseURI).href);
    return shipped.start === start ? new Map(Object.entries(shipped.values)) : undefined;
  } catch {
    return undefined;
  }
}
