/** What only users of Google Sheets read: the add-on's menu, and why the add-on was not let in. */
export const googleSheets = {
  menu: {
    open: "Open Measured By",
  },
  /** Google answers PERMISSION_DENIED to add-ons where the browser is signed in to several accounts. */
  severalAccounts:
    "Google did not let Measured By in. This happens when the browser is signed in to several Google accounts. Open this spreadsheet in a private window, signed in only to the account that uses Measured By.",
  /** There is no cell to type a formula into: a chart has a sheet of its own in front. */
  noCell: "Select a cell first, then insert the function.",
} as const;
