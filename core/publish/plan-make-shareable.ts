import { type CellValue, isBlank } from "../cell.ts";
import { renderArea } from "../formula/a1.ts";
import { type Edit, EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../plan/sheet-plan.ts";
import type { FormulaCell, SheetFormulas, SidebarHost, WorkbookFormulas } from "../sidebar-host.ts";
import type { FormulaChange, FreezeReason } from "./formula-change.ts";
import { frozenCell } from "./frozen-cell.ts";
import { joinEdits } from "./join-edits.ts";
import { SPILLED, typedFormula } from "./planned-formula.ts";
import { type FormulaStyle, type Shared, shareFormula } from "./share-formula.ts";
import { type Reach, shareNames } from "./share-names.ts";
import { hasAnswered, isRefusal } from "./shown-error.ts";
import { ONE_CELL, type Size } from "./typed-reference.ts";

/** A plan for formulas that stand in the workbook, and what to tell of it: first as a list to agree to, then as a report. */
export interface FormulaPlan {
  readonly plan: SheetPlan;
  readonly changes: readonly FormulaChange[];
}

/**
 * Makes a workbook that anybody can open with nothing installed: formulas that call our functions, themselves or through a
 * name, become formulas of built-in ones that answer the same, or values where there are none. Nothing else is changed; a
 * second time there is nothing to do. Undo is the reversed plan.
 */
export function planMakeShareable({ sheets, names }: WorkbookFormulas, host: SidebarHost["kind"]): FormulaPlan {
  const named = shareNames(names);
  const changes = [...named.changes];
  const edits = sheets.flatMap(({ sheet, separator, cells, values }) => {
    const style = { separator, arrayFormula: host === "google-sheets", usersOwn: named.usersOwn };
    const surroundings = values && { values, formulas: new Set(cells.map(({ row, column }) => `${row},${column}`)) };
    return joinEdits(
      cells.flatMap((cell) => {
        const shared = shareCell(cell, style, surroundings, named.usedIn(cell.formula, separator, sheet));
        if (!shared) return [];
        const [first] = shared.after?.[0] ?? [];
        changes.push({
          sheet,
          cells: renderArea({ ...cell, ...ONE_CELL, ...shared.size }),
          from: cell.formula,
          to: describe(shared, cell, first),
        });
        return shared.after ? [replace(cell, sheet, shared.after)] : [];
      }),
    );
  });
  return { plan: { ...EMPTY_PLAN, edits, nameEdits: named.edits }, changes };
}

type SharedCell = Shared & {
  /** Left out where nothing can be done. */
  readonly after?: Edit["after"];
};

function shareCell(
  cell: FormulaCell,
  style: FormulaStyle,
  surroundings: Surroundings | undefined,
  reach: Reach | undefined,
): SharedCell | undefined {
  const shared = reach === "stays" ? asValue(cell, "through a name") : shareFormula(cell, style);
  if (shared?.kind === "value") return freeze(shared, cell, surroundings);
  if (!shared && !reach) return undefined;
  if (!shared || shared.size.rows * shared.size.columns === 1) {
    const isRefused = (cell.spilled ?? [[cell.value]]).flat().some(isRefusal) && (!surroundings || standsAlone(cell, surroundings));
    if (isRefused) return freeze(asValue(cell, "wrong input"), cell, surroundings);
    return shared && { ...shared, after: shared.formulas.map((line) => line.map(typedFormula)) };
  }
  const values = cell.spilled ?? (surroundings && valuesAt(cell, shared.size, surroundings.values));
  const shareElement = (formula: string, value: CellValue) => (isRefusal(value) ? frozenCell(value) : typedFormula(formula));
  return { ...shared, after: shared.formulas.map((line, y) => line.map((formula, x) => shareElement(formula, values?.[y]?.[x]))) };
}

/** Nothing but what the formula comes to now, where the host tells what spills. */
const asValue = ({ spilled }: FormulaCell, reason: FreezeReason): Shared & { readonly kind: "value" } => ({
  kind: "value",
  size: spilled?.[0] ? { rows: spilled.length, columns: spilled[0].length } : ONE_CELL,
  reason,
});

/** The values that stand in for a formula, where they are known. */
function freeze(shared: Shared & { readonly kind: "value" }, cell: FormulaCell, surroundings: Surroundings | undefined): SharedCell {
  const size = shared.size ?? (surroundings && standsAlone(cell, surroundings) ? ONE_CELL : undefined);
  const values = cell.spilled ?? (size && surroundings && valuesAt(cell, size, surroundings.values)) ?? [[cell.value]];
  const isKnown = values.length === size?.rows && values[0]?.length === size.columns && values.flat().every(hasAnswered);
  return isKnown ? { ...shared, size, after: values.map((line) => line.map(frozenCell)) } : shared;
}

/** What a sheet holds, where the host cannot tell what spills. */
interface Surroundings {
  readonly values: NonNullable<SheetFormulas["values"]>;
  /** The cells of formulas, as "row,column". */
  readonly formulas: ReadonlySet<string>;
}

/** Nothing that the formula might have spilled lies beside or below it. */
function standsAlone({ row, column }: FormulaCell, { values, formulas }: Surroundings): boolean {
  const mayBeSpilled = (y: number, x: number) => !isBlank(values[y - 1]?.[x - 1]) && !formulas.has(`${y},${x}`);
  return !mayBeSpilled(row, column + 1) && !mayBeSpilled(row + 1, column);
}

/** What lies in an area of the sheet; the formula's own cell comes first. */
const valuesAt = ({ row, column }: FormulaCell, { rows, columns }: Size, values: Surroundings["values"]): FormulaCell["spilled"] =>
  values.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));

function describe(shared: SharedCell, { value }: FormulaCell, first: PlannedCell | undefined): FormulaChange["to"] {
  if (!shared.after) return { kind: "left", reason: "no value" };
  if (shared.kind === "value") return { kind: "value", value, reason: shared.reason };
  return { kind: "formula", formula: first?.kind === "formula" && first.value.kind === "typed" ? `=${first.value.formula}` : "" };
}

/** The cell's formula, with what it spills, gives way to other cells. */
function replace({ row, column, formula }: FormulaCell, sheet: string, after: Edit["after"]): Edit {
  const before = after.map((line, y) => line.map((_, x) => (x + y === 0 ? typedFormula(formula) : SPILLED)));
  return { sheet, row, column, before, after };
}
