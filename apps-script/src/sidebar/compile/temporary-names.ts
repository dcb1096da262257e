import { renderTemporaryName } from "../../temporary-names.ts";
import { renameSheetReferences } from "./sheet-references.ts";

/** How sheets are called until the new ones have their own names. */
export interface TemporaryNames {
  /** The name of a sheet by its own. */
  nameOf(sheet: string): string;
  /** A formula with these names. */
  spell(formula: string): string;
}

/** For some new sheets of a workbook that holds others. */
export function nameForNow(newSheets: readonly string[], sheets: readonly string[]): TemporaryNames {
  const free = chooseTemporaryNames(newSheets.length, sheets);
  const names = new Map(newSheets.map((name, index) => [name, free[index] as string]));
  return {
    nameOf: (sheet) => names.get(sheet) ?? sheet,
    spell: (formula) => renameSheetReferences(formula, names),
  };
}

/** Free names for sheets that are not finished, in a workbook with some sheets. */
export function chooseTemporaryNames(count: number, sheets: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = renderTemporaryName(number);
    if (!sheets.includes(name)) names.push(name);
  }
  return names;
}
