/** What only users of Google Sheets read. The script carries the menu alone, the sidebar the failures. */
export const menu = {
  open: "Open Measured By",
  insertFunction: "Insert function",
} as const;

export const failures = {
  /** Google answers PERMISSION_DENIED to add-ons where the browser is signed in to several accounts. */
  severalAccounts:
    "Google did not let Measured By in. This happens when the browser is signed in to several Google accounts. Open this spreadsheet in a private window, signed in only to the account that uses Measured By.",
  /** There is no cell to type a formula into: a chart has a sheet of its own in front. */
  noCell: "Select a cell first, then insert the function.",
} as const;
