/** The namespace that manifest.xml declares. */
const NAMESPACE = "MB";

/** Text, the name of a sheet, or what is called. */
const TEXT_SHEET_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\w.]+(?=\s*\()/g;

/** One of our families of functions. */
const OURS = /^(?:OKR|KPI|FUNNEL)_\w+$/i;

/** The formula with our functions as an Excel add-in's are called: =KPI_CHANGE(…) is =MB.KPI_CHANGE(…). */
export const qualifyFunctions = (formula: string): string =>
  formula.replace(TEXT_SHEET_OR_CALL, (found) => (OURS.test(found) ? `${NAMESPACE}.${found}` : found));

/** Whether a formula may call one of our functions, whatever Excel puts before their names. */
export const mayCallProduct = (formula: string): boolean => /(?:OKR|KPI|FUNNEL)_/i.test(formula);
