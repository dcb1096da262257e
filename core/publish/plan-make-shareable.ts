import { renderArea } from "../formula/a1.ts";
import { type Edit, EMPTY_PLAN, type PlannedCell, type SheetPlan } from "../plan/sheet-plan.ts";
import type { FormulaCell, SheetFormulas, SidebarHost } from "../sidebar-host.ts";
import { type FormulaChange, hasAnswered, SPILLED, typedFormula } from "./formula-change.ts";
import { frozenCell } from "./frozen-cell.ts";
import { joinEdits } from "./join-edits.ts";
import { type FormulaStyle, type Shared, shareFormula } from "./share-formula.ts";
import type { Size } from "./typed-reference.ts";

/** A plan for formulas that stand in the workbook, and what to tell of it: first as a list to agree to, then as a report. */
export interface FormulaPlan {
  readonly plan: SheetPlan;
  readonly changes: readonly FormulaChange[];
}

/**
 * Makes a workbook that anybody can open with nothing installed: formulas that call our functions become formulas of
 * built-in ones that answer the same, or values where there are none. Nothing else is changed; a second time there is
 * nothing to do. Undo is the reversed plan.
 */
export function planMakeShareable(formulas: readonly SheetFormulas[], host: SidebarHost["kind"]): FormulaPlan {
  const changes: FormulaChange[] = [];
  const edits = formulas.flatMap(({ sheet, separator, cells, values }) => {
    const style = { separator, arrayFormula: host === "google-sheets" };
    return joinEdits(
      cells.flatMap((cell) => {
        const shared = shareCell(cell, style, values);
        if (!shared) return [];
        const [first] = shared.after?.[0] ?? [];
        changes.push({
          sheet,
          cells: renderArea({ ...cell, rows: 1, columns: 1, ...shared.size }),
          from: cell.formula,
          to: describe(shared, cell, first),
        });
        return shared.after ? [replace(cell, sheet, shared.after)] : [];
      }),
    );
  });
  return { plan: { ...EMPTY_PLAN, edits }, changes };
}

type SharedCell = Shared & {
  /** Left out where nothing can be done. */
  readonly after?: Edit["after"];
};

function shareCell(cell: FormulaCell, style: FormulaStyle, sheetValues: SheetFormulas["values"]): SharedCell | undefined {
  const shared = shareFormula(cell, style);
  if (!shared) return undefined;
  if (shared.kind === "formulas") return { ...shared, after: shared.formulas.map((line) => line.map(typedFormula)) };
  const values = cell.spilled ?? (shared.size && valuesAt(cell, shared.size, sheetValues)) ?? [[cell.value]];
  const isKnown = values.length === shared.size?.rows && values[0]?.length === shared.size.columns && values.flat().every(hasAnswered);
  return isKnown ? { ...shared, after: values.map((line) => line.map(frozenCell)) } : shared;
}

/** What lies in an area of the sheet; the formula's own cell comes first. */
const valuesAt = ({ row, column }: FormulaCell, { rows, columns }: Size, values: SheetFormulas["values"]): FormulaCell["spilled"] =>
  values?.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));

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
