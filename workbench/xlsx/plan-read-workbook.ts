import type { CellValue } from "../../core/cell.ts";
import { type Block, EMPTY_PLAN, type NewSheet, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan.ts";
import { frozenCell } from "../../core/publish/frozen-cell.ts";
import { typedFormula } from "../../core/publish/planned-formula.ts";
import type { ComputedValues } from "./plan-xlsx-workbook.ts";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "./xlsx-workbook.ts";

/** The plan that makes an empty workbook hold what was read from a file. Formulas are to be calculated anew. */
export const planReadWorkbook = ({ sheets, names }: XlsxWorkbook): SheetPlan => ({
  ...EMPTY_PLAN,
  newSheets: sheets.map(planSheet),
  newNames: names,
});

/** What the formulas of a file came to where it was saved. */
export const readComputedValues = ({ sheets }: XlsxWorkbook): ComputedValues =>
  new Map(
    sheets.map(({ name, cells }) => {
      const rows: CellValue[][] = [];
      for (const { row, column, formula, value } of cells) {
        if (formula === undefined) continue;
        rows[row - 1] ??= [];
        (rows[row - 1] as CellValue[])[column - 1] = value;
      }
      return [name, rows];
    }),
  );

const planSheet = ({ cells, tabColor = NO_COLOR, conditionalFormats, ...sheet }: XlsxSheet): NewSheet => ({
  ...sheet,
  tabColor,
  blocks: planBlocks(cells),
  conditionalFormats: conditionalFormats.map(({ rule, ...format }) => ({
    ...format,
    rule: rule.kind === "formula" ? { kind: "formula", formula: { kind: "typed", formula: rule.formula.slice(1), strength: 0 } } : rule,
  })),
});

const NO_COLOR = "";

/** One block over all cells that hold something. */
function planBlocks(cells: readonly XlsxCell[]): readonly Block[] {
  const spilled = new Set(cells.flatMap(spilledPlaces));
  const held = cells.filter((cell) => !spilled.has(placeOf(cell)));
  if (held.length === 0) return [];
  const lines: PlannedCell[][] = Array.from({ length: Math.max(...held.map(({ row }) => row)) }, () =>
    Array.from({ length: Math.max(...held.map(({ column }) => column)) }, () => null),
  );
  for (const cell of held) (lines[cell.row - 1] as PlannedCell[])[cell.column - 1] = planCell(cell);
  return [{ row: 1, column: 1, cells: lines, numberFormats: null }];
}

function planCell({ formula, value }: XlsxCell): PlannedCell {
  if (formula !== undefined) return typedFormula(formula);
  // A text that reads like an error is a text all the same.
  return typeof value === "string" && value !== "" ? { kind: "text", value } : frozenCell(value);
}

/** The cells that a formula's array covers besides its own. */
function spilledPlaces({ row, column, spill }: XlsxCell): readonly string[] {
  if (!spill) return [];
  return Array.from({ length: spill.rows * spill.columns - 1 }, (_, index) =>
    placeOf({ row: row + Math.floor((index + 1) / spill.columns), column: column + ((index + 1) % spill.columns) }),
  );
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;
