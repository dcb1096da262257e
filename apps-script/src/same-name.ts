/** Sheets tells neither sheets nor named ranges apart by case. */
export const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** Whether a sheet of some, by their names, is called that. */
export const hasSheet = (sheets: ReadonlyMap<string, unknown>, name: string): boolean =>
  [...sheets.keys()].some((sheet) => isSameName(sheet, name));
