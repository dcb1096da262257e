/** What only users of Google Sheets read. The script carries the menu alone, the sidebar the failures. */
export const menu = {
  open: "Open Measured By",
  checkIn: "Check in",
  insertFunction: "Insert function",
  publish: "Publish for readers",
  help: "Help",
} as const;

export const failures = {
  /** Google answers PERMISSION_DENIED to add-ons where the browser is signed in to several accounts. */
  severalAccounts:
    "Google did not let Measured By in. This happens when the browser is signed in to several Google accounts. Open this spreadsheet in a private window, signed in only to the account that uses Measured By.",
  /** There is no cell to type a formula into: a chart has a sheet of its own in front. */
  noCell: "Select a cell first, then insert the function.",
} as const;

/** The page that the menu's last item opens. */
export const help = {
  heading: "What you can do",
  open: "inserts OKRs on sheets that are ready to use: a template, or your own words.",
  checkIn: "takes the weekly values, one key result after the other.",
  insertFunction: "shows what functions such as KPI_CHANGE and OKR_PROGRESS do, and types them into the cell you picked.",
  publish: "makes the spreadsheet work for people who have nothing installed, and invites them.",
  volatile:
    "Never let a cell with NOW(), RAND() or TODAY() feed one of these functions: Google Sheets would show “Loading…” forever. Type the date instead; what the sidebar inserts does.",
  privacy:
    "Measured By sees this spreadsheet only, keeps your numbers in it and sends them nowhere. The weekly e-mail goes out only if you set it up.",
} as const;
