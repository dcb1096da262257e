import { type DigestModel, type DigestRow, type DigestWords, percentOf } from "../../../core/digest/render-digest.ts";
import { createCellReader } from "../serial-of-date.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Row = Readonly<Record<string, unknown>>;

/** Days that "last week" reaches back. */
const WEEK = 7;

/**
 * What the cells of the OKR set say, whatever the Dashboard's selectors leave out; nothing is worked out again. The largest
 * move and the furthest behind come first. Throws where there is no set.
 */
export function readDigestModel(spreadsheet: Spreadsheet, words: DigestWords): DigestModel {
  const { tables } = words;
  /** The rows of a table by their column keys, which its first row holds above the headings; without those whose `key` is blank. */
  const readRows = (table: string, key: string): readonly Row[] => {
    const range = spreadsheet.getRangeByName(table);
    if (!range) throw new Error(words.noSet);
    const [keys, , ...rows] = range.getValues() as [string[], ...unknown[][]];
    return rows
      .map((row) => Object.fromEntries(keys.map((column, index) => [column, row[index]])))
      .filter((row) => /\S/.test(row[key] as string));
  };
  const { value: today }: Row = readRows(tables.settings, "key").find(({ key }) => key === "today") || {};
  const objectives = readRows(tables.objectives, "id");
  const ids = objectives.map(({ id }) => id);
  const top = objectives.filter(({ parent, progress }) => !ids.includes(parent) && typeof progress === "number");
  const mean = (key: string): number => top.reduce((sum, row) => sum + (row[key] as number), 0) / top.length;
  const keyResults = readRows(tables.keyResults, "key_result").map((row) => {
    const objective = Object(objectives[ids.indexOf(row.objective)]) as Row;
    return { ...row, owner: row.owner || objective.owner || "" } as Row & DigestRow;
  });
  const readCell = createCellReader();
  const day = readCell(today) as number;
  return {
    title: spreadsheet.getName(),
    address: spreadsheet.getUrl(),
    ...(top.length > 0 && { overall: { progress: mean("progress"), expected: mean("expected") } }),
    moved: keyResults
      .filter((row) => points(row) && day - (readCell(row.last_check_in) as number) < WEEK)
      .sort((one, other) => points(other) ** 2 - points(one) ** 2),
    atRisk: keyResults
      .filter(({ status }) => words.behind.includes(status) || /^#/.test(status))
      .sort((one, other) => shortfall(other) - shortfall(one)),
    toUpdate: keyResults.filter(({ stale }) => stale === words.stale),
  };
}

/** By how many percent, as they are shown, a key result moved; NaN where it has no progress. */
const points = ({ progress, moved }: DigestRow): number => percentOf(progress) - percentOf(progress - moved);

/** How far behind a key result is; one whose cells show errors is it furthest. */
const shortfall = ({ progress, expected }: DigestRow): number => expected - progress || 1;
