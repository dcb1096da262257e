import type { DigestModel, DigestRow, DigestWords } from "../../../core/digest/render-digest.ts";
import { TABLE_NAMES } from "../../../core/plan/table-names.ts";
import { createCellReader } from "../serial-of-date.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Row = Readonly<Record<string, unknown>>;

/** Days that "last week" reaches back. */
const WEEK = 7;

/** A change of progress too small to be told. */
const LEAST_MOVE = 0.005;

/** What the cells of the OKR set say; nothing is worked out again. Throws where there is no set. */
export function readDigestModel(spreadsheet: Spreadsheet, words: DigestWords): DigestModel {
  if (!spreadsheet.getRangeByName(TABLE_NAMES.keyResults)) throw new Error(words.noSet);
  const keyResults = readRows(spreadsheet, TABLE_NAMES.keyResults, "key_result") as readonly (Row & DigestRow)[];
  const { value: today }: Row = readRows(spreadsheet, TABLE_NAMES.settings, "key").find(({ key }) => key === "today") || {};
  const top = readRows(spreadsheet, TABLE_NAMES.objectives, "id").filter(
    ({ parent, progress, expected }) => parent === "" && isNumber(progress) && isNumber(expected),
  );
  const readCell = createCellReader();
  const dayOf = (value: unknown): number => Number(readCell(value));
  return {
    title: spreadsheet.getName(),
    address: spreadsheet.getUrl(),
    ...(top.length > 0 && { overall: { progress: mean(top, "progress"), expected: mean(top, "expected") } }),
    moved: keyResults.filter(
      ({ moved, progress, last_check_in: last }) =>
        isNumber(moved) && isNumber(progress) && Math.abs(moved) >= LEAST_MOVE && last !== "" && dayOf(today) - dayOf(last) < WEEK,
    ),
    atRisk: keyResults.filter(({ status }) => words.behind.includes(status)),
    toUpdate: keyResults.filter(({ stale }) => stale === words.stale),
  };
}

/**
 * The rows of a table by their column keys, which its first row holds above the headings; those left out whose `key` is
 * blank. None where there is no such table.
 */
function readRows(spreadsheet: Spreadsheet, name: string, key: string): readonly Row[] {
  const range = spreadsheet.getRangeByName(name);
  const [keys = [], , ...rows] = range ? range.getValues() : [];
  return rows.map((row) => Object.fromEntries(keys.map((column, index) => [column, row[index]]))).filter((row) => row[key] !== "");
}

const isNumber = (value: unknown): value is number => typeof value === "number";

const mean = (rows: readonly Row[], key: string): number => rows.reduce((sum, row) => sum + Number(row[key]), 0) / rows.length;
