import { renderSheetName } from "../../core/formula/a1.ts";

/** Text in quotes, or a sheet's name before its "!". */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_]*))!/g;

/**
 * The formula with its references to some sheets pointing at others, by name. While new sheets bear a temporary name
 * formulas must use it; when the sheet gets its own name, Sheets renames the references along.
 */
export const renameSheetReferences = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(TEXT_OR_SHEET, (match: string, quoted: string | undefined, plain: string | undefined) => {
    const name = names.get(quoted?.replace(/''/g, "'") ?? plain ?? "");
    return name === undefined ? match : `${renderSheetName(name)}!`;
  });

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
