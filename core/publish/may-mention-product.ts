/** Tells most other formulas apart without reading them. In what Google Sheets exported a name may come in pieces. */
export const mayMentionProduct = (formula: string): boolean => /(?:OKR|KPI|FUNNEL)_|__xludf/i.test(formula);
