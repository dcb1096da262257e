import type { Area } from "../../core/formula/a1.ts";
import type { FormulaCell, WorkbookFormulas } from "../../core/sidebar-host.ts";
import { isFormula } from "./held-cell.ts";
import { readInventory } from "./inventory.ts";
import { readNamedFormulas } from "./named-formulas.ts";
import { mayCallProduct } from "./qualify-functions.ts";
import { type Place, readCells } from "./read-cells.ts";
import { readValue, readValues } from "./read-value.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { askForArea, readUsedAreas, toArea } from "./used-areas.ts";

/** Every formula of the workbook with its value, of cells and of names; of ours also what they spill, in an Excel that knows of spilling. */
export const readFormulas = (): Promise<WorkbookFormulas> =>
  Excel.run(RUN_OPTIONS, async (context) => {
    const inventory = await readInventory(context);
    const sheetNames = inventory.sheets.map(({ name }) => name);
    const names = await readNamedFormulas(context, sheetNames);
    const used = await readUsedAreas(context, sheetNames);
    const held = await readCells(context, used, "formulas", "values", "valueTypes");
    const formulas = used.map(({ sheet, area }, index) => ({ sheet, cells: findFormulas(area, held[index] as Held) }));
    const mayBeOurs = (formula: string) => mayCallProduct(formula) || names.some(({ name }) => mentions(formula, name));
    const spilled = await readSpilled(context, formulas, mayBeOurs);
    const sheets = formulas
      .map(({ sheet, cells }) => ({ sheet, separator: ",", cells: cells.flatMap((cell) => withSpilled(cell, sheet, spilled)) }) as const)
      .filter(({ cells }) => cells.length > 0);
    return { sheets, names };
  });

const mentions = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase());

type Held = Awaited<ReturnType<typeof readCells<"formulas" | "values" | "valueTypes">>>[number];

function findFormulas(area: Area, { formulas, values, valueTypes }: Held): readonly FormulaCell[] {
  return formulas.flatMap((line, y) =>
    line.flatMap((formula, x) => {
      const value = values[y]?.[x];
      if (!isFormula({ formula, value })) return [];
      const type = valueTypes[y]?.[x];
      return [{ row: area.row + y, column: area.column + x, formula: String(formula), value: readValue(value, type) }];
    }),
  );
}

interface Spilled extends Place {
  readonly values: NonNullable<FormulaCell["spilled"]>;
}

/** Requests that ask for so many ranges stay small. */
const MOST_RANGES = 500;

/** What our formulas spill, and those that use names, where they spill. Excel 2019 knows neither spilling nor the question, which came with ExcelApi 1.12. */
async function readSpilled(
  context: Excel.RequestContext,
  formulas: readonly { readonly sheet: string; readonly cells: readonly FormulaCell[] }[],
  mayBeOurs: (formula: string) => boolean,
): Promise<readonly Spilled[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return [];
  const ours = formulas.flatMap(({ sheet, cells }) => cells.filter(({ formula }) => mayBeOurs(formula)).map((cell) => ({ sheet, cell })));
  const places: Place[] = [];
  for (let from = 0; from < ours.length; from += MOST_RANGES) {
    const asked = ours.slice(from, from + MOST_RANGES).map(({ sheet, cell }) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getCell(cell.row - 1, cell.column - 1)
        .untrack();
      return { sheet, range: askForArea(range.getSpillingToRangeOrNullObject()) };
    });
    await context.sync();
    places.push(...asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, area: toArea(range) }])));
  }
  const held = await readCells(context, places, "values", "valueTypes");
  return places.map((place, index) => ({ ...place, values: readValues(held[index] as Held) }));
}

/** The formula with what it spills; nothing where the cell only shows what another formula spills there. */
function withSpilled(cell: FormulaCell, sheet: string, all: readonly Spilled[]): readonly FormulaCell[] {
  const over = all.find((spilled) => spilled.sheet === sheet && covers(spilled.area, cell));
  if (!over) return [cell];
  return over.area.row === cell.row && over.area.column === cell.column ? [{ ...cell, spilled: over.values }] : [];
}

const covers = ({ row, column, rows, columns }: Area, cell: FormulaCell): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
