import { type Area, renderArea } from "../../core/formula/a1.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Something to do with ranges of a sheet, which says beforehand which: all of a sheet's are fetched at once. */
export interface RangeWork {
  readonly areas: readonly Area[];
  /** `rangeOf` knows the areas named above. */
  write(rangeOf: (area: Area) => Range): void;
}

/** Does all the work on a sheet, in order. */
export function runRangeWork(sheet: Sheet, work: readonly RangeWork[]): void {
  const names = [...new Set(work.flatMap(({ areas }) => areas.map(renderArea)))];
  const ranges = names.length > 0 ? sheet.getRangeList(names).getRanges() : [];
  const known = new Map(names.map((name, index) => [name, ranges[index] as Range]));
  for (const { write } of work) write((area) => known.get(renderArea(area)) as Range);
}
