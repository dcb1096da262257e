import { renderSheetName } from "../../../../core/formula/a1.ts";

/** Text in quotes, or a sheet's name before its "!". */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_]*))!/g;

/** The formula with its references to some sheets pointing at others, by name. */
export const renameSheetReferences = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(TEXT_OR_SHEET, (match: string, quoted: string | undefined, plain: string | undefined) => {
    const name = names.get(quoted?.replace(/''/g, "'") ?? plain ?? "");
    return name === undefined ? match : `${renderSheetName(name)}!`;
  });
