/**
 * What parts the arguments of some formulas. Google does not say how scripts see the separator of a locale, so the formulas
 * tell it themselves: outside of texts, sheet names and arrays only an argument can end in ";".
 */
export const separatorOf = (cells: readonly { readonly formula: string }[]): "," | ";" =>
  cells.some(({ formula }) => formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, "").includes(";")) ? ";" : ",";
