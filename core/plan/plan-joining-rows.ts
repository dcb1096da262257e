import type { OkrContent } from "./okr-content.ts";
import { planOkrRows } from "./okr-rows.ts";
import type { ObjectiveKey } from "./okr-tables.ts";
import { PlanRefusal } from "./plan-refusal.ts";
import { firstFreeRow, type StoredTable } from "./read-table.ts";
import type { Period } from "./settings-sheet.ts";
import { EMPTY_PLAN, type SheetPlan } from "./sheet-plan.ts";
import type { StoredSet } from "./stored-context.ts";
import type { InputRow } from "./table-sheet.ts";
import { type TypedRows, typeRows } from "./type-rows.ts";

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

function joinRows<K extends string>(stored: StoredTable<K>, rows: readonly InputRow<K>[], from: number): TypedRows {
  if (from + rows.length > stored.rows) throw new PlanRefusal({ kind: "table full", sheet: stored.table.sheet, rows: stored.rows });
  return typeRows(stored, rows, from);
}
