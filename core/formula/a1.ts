/** A rectangle of cells on one sheet, counted from 1, as A1 notation does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether two areas have a cell in common. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** 1 → "A", 27 → "AA". */
export function renderColumn(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A" → 1, "AA" → 27. */
export function readColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3" for one cell, "B3:D10" for more. */
export function renderArea(area: Area): string {
  const first = `${renderColumn(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${renderColumn(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** "$B$3:$D$10", as defined names want it. */
export const renderAbsoluteArea = (area: Area): string => renderArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A sheet's name as a formula spells it: quoted unless it is plain letters, digits and underscores. */
export const renderSheetName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !READ_OTHERWISE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Plain words that a formula takes for something else: B3, R1C1, TRUE. */
const READ_OTHERWISE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/** Reads "B3" or "B3:D10", with or without $; undefined for anything else. */
export function readArea(a1: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(a1);
  if (!match) return undefined;
  const [, column, row, lastColumn = column, lastRow = row] = match;
  const first = { row: Number(row), column: readColumn(column as string) };
  return { ...first, rows: Number(lastRow) - first.row + 1, columns: readColumn(lastColumn as string) - first.column + 1 };
}
