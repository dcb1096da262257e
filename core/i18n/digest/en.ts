/**
 * The mail before a weekly check-in. What stands in {} is filled in; in a line of a list, by the columns of its
 * key result, and a line in two tells first what it is about. */
export const digest = {
  percent: "{number}%",
  overall: "{progress} done, {expected} expected by now",
  nothingMeasured: "Nothing measured yet",
  moved: { heading: "What moved in the last week", none: "Nothing was checked in.", line: "{before} → {progress} done: {key_result}" },
  atRisk: {
    heading: "At risk or behind",
    none: "Nothing at the moment.",
    line: "{key_result}\n{status}: {progress} done, {expected} expected. Owner: {owner}. Next step: {next_step}",
  },
  toUpdate: { heading: "Waiting for an update", none: "Everything is up to date.", line: "{key_result} (owner: {owner})" },
  noOwner: "nobody yet",
  noNextStep: "none written down",
  more: "… and {number} more",
  open: "Open the spreadsheet",
  footer: "Measured By sends this from “{title}” before the weekly check-in. Whoever set it up can stop it in the sidebar.",
  quota: "Google lets this account send mail to only {left} more today; the list has {wanted} addresses.",
  busy: "Somebody else was writing to the spreadsheet.",
  noSet: "This spreadsheet holds no OKR set, or a sheet of it is gone.",
} as const;
