import { LISTED_FUNCTIONS } from "../../core/sidebar/listed-functions.ts";

/** The namespace that manifest.xml declares. */
const NAMESPACE = "MB";

const NAMES: ReadonlySet<string> = new Set(LISTED_FUNCTIONS.map(({ name }) => name));

const TEXT_SHEET_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9_]*)(?=\s*\()/gi;

/** The formula with our functions as an Excel add-in's are called: =KPI_CHANGE(…) is =MB.KPI_CHANGE(…). */
export const qualifyFunctions = (formula: string): string =>
  formula.replace(TEXT_SHEET_OR_CALL, (found, name?: string) =>
    name !== undefined && NAMES.has(name.toUpperCase()) ? `${NAMESPACE}.${found}` : found,
  );

/** Whether a formula may call one of our functions, whatever Excel puts before their names. */
export const mayCallProduct = (formula: string): boolean => /(?:OKR|KPI|FUNNEL)_/i.test(formula);
