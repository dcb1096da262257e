import { isBlank } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import { keyResultFormulas } from "./key-result-formulas.ts";
import { kpiFormulas } from "./kpi-formulas.ts";
import { objectiveFormulas } from "./objective-formulas.ts";
import { PREPARED, SPARE } from "./okr-tables.ts";
import { KEY_RESULT_ROW, KPI_ROW, OBJECTIVE_ROW } from "./read-okr-workbook.ts";
import { firstFreeRow, type StoredTable } from "./read-table.ts";
import { REVIEW_ROW, reviewFormulas } from "./review-formulas.ts";
import type { Edit } from "./sheet-plan.ts";
import { SLA_ROW, slaFormulas } from "./sla-formulas.ts";
import type { StoredSet } from "./stored-context.ts";
import { formula, type InputRow } from "./table-sheet.ts";
import { amendRows } from "./type-rows.ts";

/**
 * Formulas for the rows that users filled beyond those prepared, or inserted between them, and some to spare. Nothing for
 * a table where every row in use has its formulas.
 */
export const planExtension = (set: StoredSet): readonly Edit[] =>
  growingTables(set).flatMap(({ id, used, extend }) => (extend(used).length > 0 ? extend(used + SPARE[id]) : []));

/** Edits that prepare rows of these tables for so many in use, and some to spare. */
export const extendTables = (set: StoredSet, used: Partial<Readonly<Record<GrowingTableId, number>>>): readonly Edit[] =>
  growingTables(set).flatMap(({ id, extend }) => (used[id] === undefined ? [] : extend(used[id] + SPARE[id])));

type GrowingTableId = keyof typeof SPARE;

/** A table whose formulas follow the rows that users fill. */
interface GrowingTable {
  readonly id: GrowingTableId;
  /** Its rows down to the last that holds something. */
  readonly used: number;
  /** Edits for those of its first so many rows that lack their formulas. */
  extend(rows: number): readonly Edit[];
}

function growingTables({ context, objectives, keyResults, kpis, review, sla }: StoredSet): readonly GrowingTable[] {
  return [
    growingTable("objectives", objectives, OBJECTIVE_ROW, "position", objectiveFormulas(context)),
    growingTable("keyResults", keyResults, KEY_RESULT_ROW, "position", keyResultFormulas(context)),
    ...(kpis ? [growingTable("kpis", kpis, KPI_ROW, "served", kpiFormulas(context, kpis.table))] : []),
    ...(review ? [growingTable("review", review, REVIEW_ROW, "position", reviewFormulas(context, review.table))] : []),
    ...(sla ? [growingTable("sla", sla, SLA_ROW, "position", slaFormulas(context, sla.table))] : []),
  ];
}

const growingTable = <K extends string>(
  id: GrowingTableId,
  stored: StoredTable<K>,
  inUse: readonly K[],
  neverBlank: K,
  formulas: Partial<Record<K, Expression>>,
): GrowingTable => ({
  id,
  used: firstFreeRow(stored, inUse),
  extend: (to) => extendTable(stored, formulas, needsFormulas(stored, neverBlank, PREPARED[id]), to),
});

/** Edits that write formulas into those of a table's first so many data rows that need them. */
export function extendTable<K extends string>(
  stored: StoredTable<K>,
  formulas: Partial<Record<K, Expression>>,
  needs: (row: number) => boolean,
  to: number,
): readonly Edit[] {
  const cells = planFormulas(formulas);
  const rows = new Map<number, InputRow<K>["cells"]>();
  for (let row = 0; row < Math.min(to, stored.rows); row++) if (needs(row)) rows.set(row, cells);
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
