/** What only users of the workbench read: the bar above the grid. */
export const workbenchTexts = {
  download: "Download .xlsx",
  downloading: "Preparing the file …",
  downloadFailed: "The file could not be made. Your workbook is unchanged; please try again.",
  fileName: "workbook",
} as const;
