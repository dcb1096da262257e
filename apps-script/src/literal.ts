/**
 * The one gate for text on its way into a cell. Sheets reads what it is given as if typed: "3-5" becomes a date, "10%" a
 * number, "=1+1" a formula. A leading apostrophe, which it hides, keeps every text a text.
 */
export const asLiteral = (text: string): string => (text === "" ? "" : `'${text}`);
