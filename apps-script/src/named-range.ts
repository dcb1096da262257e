/**
 * The cells of a named range. One whose cells were deleted stays in the spreadsheet as the name of nothing and throws
 * when it is asked for them: undefined then.
 */
export function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): GoogleAppsScript.Spreadsheet.Range | undefined {
  try {
    return named.getRange();
  } catch {
    return undefined;
  }
}
