import { isBlank } from "../cell.ts";
import type { OkrContent } from "./okr-content.ts";
import { planOkrRows } from "./okr-rows.ts";
import type { ObjectiveKey } from "./okr-tables.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import { firstFreeRow, type StoredTable } from "./read-table.ts";
import type { Period } from "./settings-sheet.ts";
import { type Edit, EMPTY_PLAN, type FormatEdit, type PlannedCell, type SheetPlan } from "./sheet-plan.ts";
import type { StoredSet } from "./stored-context.ts";
import { GENERAL, type InputRow, runsOf } from "./table-sheet.ts";

/** OKRs as rows below those of the set that is there, in its language and numbered on. */
export function planJoiningRows(content: OkrContent, period: Period, { context, objectives, keyResults }: StoredSet): SheetPlan {
  const rows = planOkrRows(content.objectives, context.language, period, nextPosition(objectives));
  const joined = [
    joinRows(objectives, rows.objectives, firstFreeRow(objectives, ["id", "objective"])),
    joinRows(keyResults, rows.keyResults, firstFreeRow(keyResults, ["id", "objective", "key_result", "type"])),
  ];
  return {
    ...EMPTY_PLAN,
    edits: joined.flatMap((part) => part.edits),
    formatEdits: joined.flatMap((part) => part.formatEdits),
  };
}

/** One more than the highest number among ids such as O3, whatever else users called theirs. */
function nextPosition(objectives: StoredTable<ObjectiveKey>): number {
  let highest = 0;
  for (let row = 0; row < objectives.rows; row++) {
    const position = /^O(\d{1,6})$/i.exec(String(objectives.cell(row, "id") ?? ""))?.[1];
    highest = Math.max(highest, Number(position ?? 0));
  }
  return highest + 1;
}

/** Edits that type rows into a table from one of its data rows on: one edit a run of neighbouring columns. */
function joinRows<K extends string>(
  stored: StoredTable<K>,
  rows: readonly InputRow<K>[],
  from: number,
): { edits: readonly Edit[]; formatEdits: readonly FormatEdit[] } {
  const { table } = stored;
  if (from + rows.length > stored.rows) throw new PlanRefusal({ kind: "table full", sheet: table.sheet, rows: stored.rows });
  const keys = (Object.keys(table.columnOf) as K[]).sort((a, b) => table.columnOf[a] - table.columnOf[b]);
  const row = table.firstRow + from;
  const place = (first: K) => ({ sheet: table.sheet, row, column: table.columnOf[first] });
  const edits = runs(keys, table.columnOf, (key) => rows.some((input) => input.cells[key])).map(
    (run): Edit => ({
      ...place(run[0] as K),
      before: rows.map((_, index) => run.map((key) => readCell(stored, from + index, key))),
      after: rows.map((input) => run.map((key) => input.cells[key] ?? null)),
    }),
  );
  const formatEdits = runs(keys, table.columnOf, (key) => rows.some((input) => input.formats[key])).map(
    (run): FormatEdit => ({
      ...place(run[0] as K),
      before: rows.map(() => run.map(() => GENERAL)),
      after: rows.map((input) => run.map((key) => input.formats[key] ?? GENERAL)),
    }),
  );
  return { edits, formatEdits };
}

/** Keys whose columns stand side by side in the sheet and all belong. */
function runs<K extends string>(keys: readonly K[], columnOf: Readonly<Record<K, number>>, belongs: (key: K) => boolean): K[][] {
  const columns: (K | undefined)[] = [];
  for (const key of keys) columns[columnOf[key] - 1] = key;
  return runsOf(Array.from(columns), (key) => key !== undefined && belongs(key)).map(({ from, to }) => columns.slice(from - 1, to) as K[]);
}

/** A free row's cell; it may hold what a user typed in a column that we do not look at. */
function readCell<K extends string>(stored: StoredTable<K>, row: number, key: K): PlannedCell {
  const value = stored.cell(row, key);
  if (isBlank(value)) return null;
  return typeof value === "number"
    ? { kind: "number", value }
    : typeof value === "boolean"
      ? { kind: "boolean", value }
      : { kind: "text", value: String(value) };
}
