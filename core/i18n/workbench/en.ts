/** What only users of the workbench read: the bar above the grid. */
export const workbenchTexts = {
  download: "Download .xlsx",
  downloading: "Preparing the file…",
  unknownAddress: (words: string) => `The address asks for something unknown: ${words}.`,
  /** Why there is no file. The workbook in the page is as it was. */
  failure: {
    textTooLong: (cell: string, sheet: string, most: number) =>
      `The text in ${cell} of “${sheet}” is longer than the ${most} characters that a cell of a file can hold.`,
    formulaTooLong: (cell: string, sheet: string, most: number) =>
      `The formula in ${cell} of “${sheet}” is longer than the ${most} characters that a file can hold.`,
    sheetName: (sheet: string) => `Excel does not take “${sheet}” as the name of a sheet. Rename it, then download again.`,
    other: "The file could not be made. Please try again.",
  },
} as const;
