/** What only users of Excel read: the page that hands out a reminder, and what the pane says. */
export const reminder = {
  title: "Check-in reminder",
  /** "Every Monday at 09:00, from 5 October 2026 to 31 December 2026" */
  when: (weekday: string, time: string, from: string, until: string): string => `Every ${weekday} at ${time}, from ${from} to ${until}`,
  save: "Save the reminder",
  next: "Then open the saved file: your calendar asks whether to add it.",
  never: "There is no such day in the period. Go back to Excel and choose other dates.",
  unknown: "This address holds no reminder. Open it from Measured By in Excel.",
} as const;

export const failures = {
  daysFrom1904:
    "this workbook counts its days from 1904, as old Macs did, and every date would come four years late. Insert into a new workbook.",
  windowBlocked: "The browser did not let Excel open another window. Allow pop-ups for this page and try again.",
} as const;
