import { renderArea } from "../formula/a1.ts";
import { type Edit, EMPTY_PLAN, type NameEdit, type PlannedCell } from "../plan/sheet-plan.ts";
import type { FormulaCell, NamedFormula, SidebarHost, WorkbookFormulas } from "../sidebar-host.ts";
import { sizeOfAnswer } from "./answer-size.ts";
import { COMPUTED_VALUE, readExportedText } from "./exported-formula.ts";
import type { FormulaChange } from "./formula-change.ts";
import { joinEdits } from "./join-edits.ts";
import { NamedFormulas, standsStill } from "./named-formulas.ts";
import type { FormulaPlan } from "./plan-make-shareable.ts";
import { SPILLED, typedFormula } from "./planned-formula.ts";
import { type Repaired, repairFormula } from "./repair-formula.ts";
import { shownError, UNKNOWN_NAME } from "./shown-error.ts";
import { isSingleValued } from "./single-valued.ts";
import { readTypedFormula, type Separator } from "./typed-formula.ts";
import { ONE_CELL, type Size } from "./typed-reference.ts";

/**
 * Restores formulas that moving between Excel and Google Sheets broke: calls of ours that the host does not know by the
 * name they are spelled with, and those that Sheets wrapped for an export. Cells that still answer are left alone, and so
 * is everything around the calls. A second time there is nothing to do. Undo is the reversed plan.
 */
export function planRepair(formulas: WorkbookFormulas, host: SidebarHost["kind"]): FormulaPlan {
  const changes: FormulaChange[] = [];
  const nameEdits = repairNames(formulas, host, changes);
  const edits = formulas.sheets.flatMap(({ sheet, separator, cells }) => {
    const at = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    const restored: Edit[] = [];
    const covered = new Set<string>();
    for (const cell of cells) {
      const repaired = covered.has(keyOf(cell.row, cell.column)) ? undefined : repairFormula(cell, separator, host);
      if (!repaired) continue;
      const size = repaired.kind === "formula" && repaired.wasExported ? sizeOfExport(cell, repaired.formula, separator, at) : ONE_CELL;
      for (const key of keysOf(cell, size)) covered.add(key);
      changes.push({ sheet, cells: renderArea({ ...cell, ...size }), from: cell.formula, to: describe(repaired) });
      if (repaired.kind === "formula") restored.push(restore(cell, sheet, size, repaired.formula, at));
    }
    return joinEdits(restored);
  });
  return { plan: { ...EMPTY_PLAN, edits, nameEdits }, changes };
}

/** A name shows no value: it is unknown what it calls where a cell that uses it shows that. */
function repairNames({ sheets, names }: WorkbookFormulas, host: SidebarHost["kind"], changes: FormulaChange[]): readonly NameEdit[] {
  const unknown = findUnknown(sheets, names);
  return names.flatMap((named) => {
    const { formula, ...place } = named;
    const repaired = repairFormula({ formula, value: unknown.has(named) ? UNKNOWN_NAME : "" }, ",", host);
    if (!repaired) return [];
    const moves = !standsStill(readTypedFormula(formula, ",") ?? []);
    changes.push({ ...place, from: formula, to: moves ? { kind: "left", reason: "moves" } : describe(repaired) });
    return repaired.kind === "formula" && !moves ? [{ ...place, before: formula, after: repaired.formula }] : [];
  });
}

/** The names that cells which show #NAME? use, by themselves or through other names. */
function findUnknown(sheets: WorkbookFormulas["sheets"], names: WorkbookFormulas["names"]): ReadonlySet<NamedFormula> {
  const named = new NamedFormulas(names);
  const unknown = new Set<NamedFormula>();
  const follow = (formula: string, separator: Separator, sheet: string | undefined) => {
    const parts = named.mayBeUsedIn(formula) ? readTypedFormula(formula, separator) : undefined;
    for (const used of parts ? named.usedIn(parts, sheet) : []) {
      if (unknown.has(used)) continue;
      unknown.add(used);
      follow(used.formula, ",", used.sheet);
    }
  };
  for (const { sheet, separator, cells } of sheets)
    for (const { formula, value } of cells) if (shownError(value) === UNKNOWN_NAME) follow(formula, separator, sheet);
  return unknown;
}

const describe = (repaired: Repaired): FormulaChange["to"] =>
  repaired.kind === "formula" ? { kind: "formula", formula: repaired.formula } : { kind: "left", reason: repaired.kind };

/**
 * How far what Sheets had spilled reaches. It wrote each further cell as a formula of its own, with the last value alone or
 * with the same text, and these are in the way now.
 */
function sizeOfExport(cell: FormulaCell, restored: string, separator: Separator, at: ReadonlyMap<string, FormulaCell>): Size {
  const parts = readTypedFormula(restored, separator) ?? [];
  if (isSingleValued(parts)) return ONE_CELL;
  const most = sizeOfAnswer(parts, cell.value) ?? { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
  const text = readExportedText(cell.formula);
  const isSpilled = (y: number, x: number): boolean => {
    const other = readExportedText(at.get(keyOf(cell.row + y, cell.column + x))?.formula ?? "");
    return other !== undefined && (other === COMPUTED_VALUE || other === text);
  };
  let columns = 1;
  while (columns < most.columns && isSpilled(0, columns)) columns++;
  let rows = 1;
  while (rows < most.rows && Array.from({ length: columns }, (_, x) => isSpilled(rows, x)).every(Boolean)) rows++;
  return { rows, columns };
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

const keysOf = ({ row, column }: FormulaCell, { rows, columns }: Size): readonly string[] =>
  Array.from({ length: rows * columns }, (_, index) => keyOf(row + Math.floor(index / columns), column + (index % columns)));

function restore(
  { row, column, formula: broken }: FormulaCell,
  sheet: string,
  { rows, columns }: Size,
  formula: string,
  at: ReadonlyMap<string, FormulaCell>,
): Edit {
  const fill = (first: string, other: (y: number, x: number) => PlannedCell) =>
    Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => (x + y === 0 ? typedFormula(first) : other(y, x))));
  return {
    sheet,
    row,
    column,
    before: fill(broken, (y, x) => typedFormula(at.get(keyOf(row + y, column + x))?.formula ?? "")),
    after: fill(formula, () => SPILLED),
  };
}
