/**
 * Whether two formulas are one: Sheets gives a formula back with the separator of the spreadsheet's locale, and may drop
 * the quotes of a sheet's name or spaces.
 */
export const isSameFormula = (left: string, right: string): boolean => plainForm(left) === plainForm(right);

const plainForm = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\s']/g, "").replace(/,/g, ";").toUpperCase()))
    .join("");
