import { type Area, renderArea } from "../../core/formula/a1.ts";

/** Merges each area into one cell. One-row merges below each other are one call, which merges row by row. */
export function mergeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, areas: readonly Area[]): void {
  for (const area of areas) if (area.rows > 1) sheet.getRange(renderArea(area)).merge();
  for (const stack of stackRows(areas.filter((area) => area.rows === 1))) sheet.getRange(renderArea(stack)).mergeAcross();
}

function stackRows(areas: readonly Area[]): readonly Area[] {
  const stacks: Area[] = [];
  for (const area of [...areas].sort((left, right) => left.column - right.column || left.columns - right.columns || left.row - right.row)) {
    const last = stacks[stacks.length - 1];
    if (last && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row)
      stacks[stacks.length - 1] = { ...last, rows: last.rows + 1 };
    else stacks.push(area);
  }
  return stacks;
}
