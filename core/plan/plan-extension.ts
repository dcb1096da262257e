import { isBlank } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import type { NamedCells } from "../sidebar-host.ts";
import { keyResultFormulas } from "./key-result-formulas.ts";
import { kpiFormulas } from "./kpi-formulas.ts";
import { objectiveFormulas } from "./objective-formulas.ts";
import { PREPARED, SPARE } from "./okr-tables.ts";
import { KEY_RESULT_ROW, KPI_ROW, OBJECTIVE_ROW } from "./read-okr-workbook.ts";
import { firstFreeRow, type StoredTable } from "./read-table.ts";
import { type Edit, EMPTY_PLAN, type SheetPlan } from "./sheet-plan.ts";
import { readStoredSet, type StoredSet } from "./stored-context.ts";
import { formula, type InputRow } from "./table-sheet.ts";
import { typeRows } from "./type-rows.ts";

/** Formulas for the rows that users filled beyond those prepared, and some to spare. Nothing where there are enough. */
export function planExtension(named: readonly NamedCells[]): SheetPlan {
  const set = readStoredSet(named);
  const used = {
    objectives: firstFreeRow(set.objectives, OBJECTIVE_ROW),
    keyResults: firstFreeRow(set.keyResults, KEY_RESULT_ROW),
    kpis: set.kpis ? firstFreeRow(set.kpis, KPI_ROW) : 0,
  };
  return { ...EMPTY_PLAN, edits: extendTables(set, used) };
}

/** Edits that prepare rows for so many in use. */
export const extendTables = (
  { context, objectives, keyResults, kpis }: StoredSet,
  used: { readonly objectives: number; readonly keyResults: number; readonly kpis: number },
): readonly Edit[] => [
  ...extendTable(
    objectives,
    objectiveFormulas(context),
    used.objectives + SPARE.objectives,
    countPrepared(objectives, "position", PREPARED.objectives),
  ),
  ...extendTable(
    keyResults,
    keyResultFormulas(context),
    used.keyResults + SPARE.keyResults,
    countPrepared(keyResults, "position", PREPARED.keyResults),
  ),
  ...(kpis
    ? extendTable(kpis, kpiFormulas(context, kpis.table), used.kpis + SPARE.kpis, countPrepared(kpis, "served", PREPARED.kpis))
    : []),
];

function extendTable<K extends string>(
  stored: StoredTable<K>,
  formulas: Partial<Record<K, Expression>>,
  wanted: number,
  prepared: number,
): readonly Edit[] {
  const rows = Math.min(wanted, stored.rows) - prepared;
  if (rows <= 0) return [];
  const row: InputRow<K> = { cells: planFormulas(formulas), formats: {} };
  return typeRows(stored, Array<InputRow<K>>(rows).fill(row), prepared).edits;
}

/** Formulas as the cells of a row. */
export const planFormulas = <K extends string>(formulas: Partial<Record<K, Expression>>): InputRow<K>["cells"] =>
  Object.fromEntries(
    Object.entries<Expression>(formulas as Record<K, Expression>).map(([key, value]) => [key, formula(value)]),
  ) as InputRow<K>["cells"];

/**
 * How many rows of a table have their formulas, told by a column that is never blank where it has one. A workbook that
 * has not been calculated yet shows none: it has those of a new set.
 */
export function countPrepared<K extends string>(stored: StoredTable<K>, neverBlank: K, atFirst: number): number {
  for (let row = stored.rows - 1; row >= 0; row--) if (!isBlank(stored.cell(row, neverBlank))) return row + 1;
  return atFirst;
}
