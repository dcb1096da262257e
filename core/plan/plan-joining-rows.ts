import { kpisOf, planKpiRow, readKpiNames, unlistedKpis } from "./kpi-rows.ts";
import type { OkrContent } from "./okr-content.ts";
import { planOkrRows } from "./okr-rows.ts";
import type { ObjectiveKey } from "./okr-tables.ts";
import { extendTables } from "./plan-extension.ts";
import { namedIn, planListedNames } from "./plan-listed-names.ts";
import { KEY_RESULT_ROW, KPI_ROW, OBJECTIVE_ROW } from "./read-okr-workbook.ts";
import { findFreeRows, firstFreeRow, type StoredTable } from "./read-table.ts";
import type { Period } from "./settings-sheet.ts";
import { EMPTY_PLAN, type SheetPlan } from "./sheet-plan.ts";
import type { StoredSet } from "./stored-context.ts";
import type { InputRow } from "./table-sheet.ts";
import { type TypedRows, typeRows } from "./type-rows.ts";

/**
 * OKRs as rows below those of the set that is there, in its language and numbered on. Rows beyond those prepared bring
 * their formulas; new teams and owners join the lists they are picked from.
 */
export function planJoiningRows(content: OkrContent, period: Period, set: StoredSet): SheetPlan {
  const { context, objectives, keyResults, kpis, lists } = set;
  const rows = planOkrRows(content.objectives, context.language, period, nextPosition(objectives));
  const newKpis = kpis ? unlistedKpis(kpisOf(content), readKpiNames(kpis)).map((kpi) => planKpiRow(kpi, context.language)) : [];
  const joined = [
    joinRows(objectives, rows.objectives, OBJECTIVE_ROW),
    joinRows(keyResults, rows.keyResults, KEY_RESULT_ROW),
    ...(kpis ? [joinRows(kpis, newKpis, KPI_ROW)] : []),
  ];
  const [usedObjectives = 0, usedKeyResults = 0, usedKpis = 0] = joined.map(({ used }) => used);
  const { teams, owners } = namedIn(content);
  return {
    ...EMPTY_PLAN,
    edits: [
      ...joined.flatMap((part) => part.edits),
      ...(rows.objectives.length + newKpis.length > 0
        ? extendTables(set, { objectives: usedObjectives, keyResults: usedKeyResults, kpis: usedKpis })
        : []),
      ...planListedNames(lists.teams, teams),
      ...planListedNames(lists.owners, owners),
    ],
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

/** Rows typed where there is room, and how many rows of the table are then in use. */
function joinRows<K extends string>(
  stored: StoredTable<K>,
  rows: readonly InputRow<K>[],
  keys: readonly K[],
): TypedRows & { readonly used: number } {
  const from = findFreeRows(stored, keys, rows.length);
  return { ...typeRows(stored, rows, from), used: Math.max(firstFreeRow(stored, keys), from + rows.length) };
}
