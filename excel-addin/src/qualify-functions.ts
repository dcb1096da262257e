/** The namespace that manifest.xml declares. */
const NAMESPACE = "MB";

/** Text, the name of a sheet, or a call of one of our families of functions. */
const TEXT_SHEET_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])((?:OKR|KPI|FUNNEL)_\w+)(?=\s*\()/gi;

/** The formula with our functions as an Excel add-in's are called: =KPI_CHANGE(…) is =MB.KPI_CHANGE(…). */
export const qualifyFunctions = (formula: string): string =>
  formula.replace(TEXT_SHEET_OR_CALL, (found, name?: string) => (name === undefined ? found : `${NAMESPACE}.${found}`));

/** Whether a formula may call one of our functions, whatever Excel puts before their names. */
export const mayCallProduct = (formula: string): boolean => /(?:OKR|KPI|FUNNEL)_/i.test(formula);
