import { renderArea } from "../formula/a1.ts";
import type { CellProblem, CellProblemCode, KeyResult, Objective, OkrWorkbook } from "./okr-workbook.ts";
import type { StoredTable } from "./read-table.ts";
import type { StoredSet } from "./stored-context.ts";

/** A company's objective is served by those of departments, and theirs by those of teams. */
const MOST_LEVELS = 3;

type Rows = Pick<OkrWorkbook, "start" | "objectives" | "keyResults" | "checkIns" | "kpis">;

/** Where the rows of a set do not hold together, each by the cell to mend. The log may tell of earlier periods. */
export function checkOkrWorkbook(set: StoredSet, { start, objectives, keyResults, checkIns, kpis }: Rows): readonly CellProblem[] {
  const problems: CellProblem[] = [];
  const report = <K extends string>({ table }: StoredTable<K>, row: number, key: K, code: CellProblemCode, found: string | number) => {
    const cell = renderArea({ row, column: table.columnOf[key], rows: 1, columns: 1 });
    problems.push({ sheet: table.sheet, cell, code, found: String(found).slice(0, LONGEST_FOUND) });
  };

  const firstDay = Math.min(...objectives.map((objective) => objective.start ?? start ?? 0));
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const known = new Set([...keyResults.map(({ id }) => id), ...kpis.map(({ kpi }) => kpi), ...keyResults.map(({ kpi }) => kpi)]);

  for (const [table, rows] of [
    [set.objectives, objectives],
    [set.keyResults, keyResults],
  ] as const) {
    const seen = new Set<string>();
    for (const { row, id, weight } of rows) {
      if (id === "") report<"id" | "weight">(table, row, "id", "id missing", "");
      else if (seen.has(id.toLowerCase())) report<"id" | "weight">(table, row, "id", "id twice", id);
      seen.add(id.toLowerCase());
      if (weight !== undefined && weight < 0) report<"id" | "weight">(table, row, "weight", "weight below 0", weight);
    }
  }

  for (const objective of objectives) {
    const { row, parent, start, end } = objective;
    if (parent && !byId.has(parent)) report(set.objectives, row, "parent", "unknown objective", parent);
    else if (parent && countLevels(objective, byId) > MOST_LEVELS) report(set.objectives, row, "parent", "too many levels", parent);
    if (start !== undefined && end !== undefined && end < start) report(set.objectives, row, "end", "end before start", end);
  }

  for (const keyResult of keyResults) {
    const { row, objective, confidence } = keyResult;
    if (!byId.has(objective)) report(set.keyResults, row, "objective", "unknown objective", objective);
    if (hasNoDistance(keyResult)) report(set.keyResults, row, "stated_target", "target is start", keyResult.statedTarget ?? "");
    if (confidence !== undefined && !isConfidence(confidence)) report(set.keyResults, row, "confidence", "confidence outside", confidence);
  }

  for (const { row, id, date, confidence } of checkIns) {
    if (!known.has(id) && !(date !== undefined && date < firstDay)) report(set.checkIns, row, "id", "unknown id", id);
    if (confidence !== undefined && !isConfidence(confidence)) report(set.checkIns, row, "confidence", "confidence outside", confidence);
  }
  return problems;
}

export const isConfidence = (confidence: number): boolean => confidence >= 1 && confidence <= 10;

/** A level to reach that has been reached from the start: done or not, with no progress between. */
const hasNoDistance = ({ type, start, statedTarget }: KeyResult): boolean =>
  type === "reach" && start !== undefined && start === statedTarget;

/** How many levels lead from an objective up to its top, itself included; more than there can be for a circle. */
function countLevels(objective: Objective, byId: ReadonlyMap<string, Objective>): number {
  let levels = 1;
  for (let above = byId.get(objective.parent ?? ""); above && levels <= MOST_LEVELS; above = byId.get(above.parent ?? "")) levels++;
  return levels;
}

const LONGEST_FOUND = 60;
