import { isBlank } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import { keyResultFormulas } from "./key-result-formulas.ts";
import { kpiFormulas } from "./kpi-formulas.ts";
import { objectiveFormulas } from "./objective-formulas.ts";
import { PREPARED, SPARE } from "./okr-tables.ts";
import { KEY_RESULT_ROW, KPI_ROW, OBJECTIVE_ROW } from "./read-okr-workbook.ts";
import { firstFreeRow, type StoredTable } from "./read-table.ts";
import type { Edit } from "./sheet-plan.ts";
import type { StoredSet } from "./stored-context.ts";
import { formula, type InputRow } from "./table-sheet.ts";
import { amendRows } from "./type-rows.ts";

/**
 * Formulas for the rows that users filled beyond those prepared, or inserted between them, and some to spare. Nothing
 * where every row in use has its formulas.
 */
export function planExtension(set: StoredSet): readonly Edit[] {
  const used = {
    objectives: firstFreeRow(set.objectives, OBJECTIVE_ROW),
    keyResults: firstFreeRow(set.keyResults, KEY_RESULT_ROW),
    kpis: set.kpis ? firstFreeRow(set.kpis, KPI_ROW) : 0,
  };
  return extendTables(set, used, { objectives: 0, keyResults: 0, kpis: 0 }).length > 0 ? extendTables(set, used) : [];
}

type RowCounts = Readonly<Record<"objectives" | "keyResults" | "kpis", number>>;

/** Edits that prepare rows for so many in use, and some to spare. */
export const extendTables = (
  { context, objectives, keyResults, kpis }: StoredSet,
  used: RowCounts,
  spare: RowCounts = SPARE,
): readonly Edit[] => [
  ...extendTable(objectives, objectiveFormulas(context), needsFormulas(objectives, "position", PREPARED.objectives), {
    to: used.objectives + spare.objectives,
  }),
  ...extendTable(keyResults, keyResultFormulas(context), needsFormulas(keyResults, "position", PREPARED.keyResults), {
    to: used.keyResults + spare.keyResults,
  }),
  ...(kpis
    ? extendTable(kpis, kpiFormulas(context, kpis.table), needsFormulas(kpis, "served", PREPARED.kpis), { to: used.kpis + spare.kpis })
    : []),
];

/** Edits that write formulas into those data rows of a part of a table that need them. */
export function extendTable<K extends string>(
  stored: StoredTable<K>,
  formulas: Partial<Record<K, Expression>>,
  needs: (row: number) => boolean,
  { from = 0, to }: { readonly from?: number; readonly to: number },
): readonly Edit[] {
  const cells = planFormulas(formulas);
  const rows = new Map<number, InputRow<K>["cells"]>();
  for (let row = from; row < Math.min(to, stored.rows); row++) if (needs(row)) rows.set(row, cells);
  return amendRows(stored, rows);
}

/** Formulas as the cells of a row. */
const planFormulas = <K extends string>(formulas: Partial<Record<K, Expression>>): InputRow<K>["cells"] =>
  Object.fromEntries(
    Object.entries<Expression>(formulas as Record<K, Expression>).map(([key, value]) => [key, formula(value)]),
  ) as InputRow<K>["cells"];

/**
 * Tells which data rows lack their formulas, by a column that is never blank where it has one. A workbook that has not been
 * calculated yet shows none: it has those of a new set.
 */
export function needsFormulas<K extends string>(stored: StoredTable<K>, neverBlank: K, atFirst: number): (row: number) => boolean {
  const isPrepared = (row: number) => !isBlank(stored.cell(row, neverBlank));
  for (let row = 0; row < stored.rows; row++) if (isPrepared(row)) return (asked) => !isPrepared(asked);
  return (asked) => asked >= atFirst;
}
