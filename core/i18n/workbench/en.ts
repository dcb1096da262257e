/** What only users of the workbench read: the bar above the grid. */
export const workbenchTexts = {
  download: "Download .xlsx",
  /** Over a bar while the grid calculates. */
  calculating: "Calculating…",
  downloading: "Preparing the file…",
  open: "Open .xlsx",
  opening: "Opening the file…",
  notOpened: (name: string) => `“${name}” could not be opened: it is not an .xlsx workbook, or it is damaged.`,
  /** Asked before a file takes the place of unsaved work. */
  giveUpUnsaved: (name: string) => `This workbook has changes that are not saved. Open “${name}” in its place all the same?`,
  save: "Save",
  saved: "Saved in this browser. It is here again when you come back.",
  notSaved: "This browser keeps nothing for the page. Download the file instead.",
  unknownAddress: (words: string) => `The address asks for something unknown: ${words}.`,
  /** What the owners of the welcome workbook do next, by template and key result. */
  nextSteps: {
    "revenue-segment.mqls": "Sales answers every MQL within a day; webinar on the 12th",
    "leads.email-ctr": "Shorter subject, one button: test it in two sends",
    "newsletter.subject-line-tests": "Book the next ten tests in one sitting",
    "newsletter.subscribers": "Sign-up box on the three most read posts",
    "newsletter.click-rate": "Ask ten readers what they would click on",
  },
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
