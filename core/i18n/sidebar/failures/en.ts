export const failures = {
  failures: {
    addressesRefused: (addresses: string) => `These addresses were refused: ${addresses}`,
    nothingChanged: "Nothing was changed.",
    changed: (sheet: string, cell: string) => `Cell ${cell} on “${sheet}” has been changed in the meantime.`,
    nameChanged: (name: string) => `The formula of the name “${name}” has been changed in the meantime.`,
    sheetMissing: (sheet: string) => `The sheet “${sheet}” is no longer there.`,
    nameTaken: (name: string) => `The name “${name}” is already taken in this workbook.`,
    busy: "The spreadsheet is busy. Finish editing the cell or wait a moment, then try again.",
    host: (message: string) => `The spreadsheet refused: ${message}`,
    leftovers: (names: string) => `This could not be taken back; please delete it by hand: ${names}.`,
    endBeforeStart: "The last day comes before the first. Please choose other dates.",
    notADate: "One of the dates is not a day that a spreadsheet knows. Please choose another.",
    columnMissing: (sheet: string, key: string) =>
      `The hidden row of column keys on “${sheet}” has lost its “${key}”. Bring the column back (undo helps), then try again.`,
    tableMissing: (name: string) =>
      `The set in this workbook is incomplete: its table ${name} is gone. Bring it back (undo helps), then try again.`,
    settingMissing: (sheet: string, key: string) =>
      `The setting “${key}” is gone from “${sheet}”. Bring its row back (undo helps), then try again.`,
    newerVersion: "This workbook was made with a newer Measured By. Update the add-on, then try again.",
    olderVersion: "This workbook was made with an older Measured By. Bring it up to date first.",
    tableFull: (sheet: string, rows: number) =>
      `The table on “${sheet}” is full: it holds ${rows} rows. Insert rows above its last row, and formulas grow with them.`,
    noObjectives: "There is no objective to insert. Write at least one.",
    tooManyObjectives: (most: number) => `That is more than one workbook can hold: at most ${most} objectives at a time. Insert fewer.`,
    textTooLong: (begins: string, most: number) => `“${begins}…” is longer than a cell can hold (${most} characters). Please shorten it.`,
    nothingToCheckIn: "There is nothing to check in: give a value, a confidence, a note or a next step.",
    unknownId: (id: string) => `There is no key result and no KPI “${id}” in this workbook.`,
    idTwice: (id: string) => `“${id}” stands there twice, so it is not clear which one is meant. Give each its own id.`,
    notANumber: (id: string, given: string) => `The value of ${id} must be a number, not “${given}”.`,
    confidenceOutside: (id: string, given: string) => `The confidence of ${id} must be a number from 1 to 10, not “${given}”.`,
    notADay: (id: string) => `The date of the check-in of ${id} is not a day that a spreadsheet knows.`,
    dayInTheFuture: (id: string) => `The check-in of ${id} is dated in the future. Choose today or an earlier day.`,
    unexpected: (message: string) => `That did not work: ${message}`,
  },
};
