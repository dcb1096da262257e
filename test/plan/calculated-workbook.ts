import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import initialise, { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import { EN_US } from "../../core/formula/spell-formula.ts";
import type { PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { spellPlan } from "../../core/plan/spell-plan.ts";
import { HEADER_ROW, KEY_ROW } from "../../core/plan/table.ts";

/** A planned workbook in IronCalc, where a test types like a user and reads what the sheets come to. */
export interface CalculatedWorkbook {
  /** Types into a column by its key; rows count from the first data row (1). */
  type(sheet: string, row: number, key: string, value: number | string | boolean): void;
  typeSetting(sheet: string, key: string, value: number | string): void;
  /** Types into any cell. */
  typeCell(sheet: string, row: number, column: number, value: number | string | boolean): void;
  calculate(): void;
  /** The cell as IronCalc shows it with no number format; numbers have about 9 digits. */
  read(sheet: string, row: number, key: string): string;
  readCell(sheet: string, row: number, column: number): string;
  /** The same as a value; dates are serial day numbers. */
  readValue(sheet: string, row: number, column: number): CellValue;
  /** Every cell that shows an error, as "Sheet!R6C12 #VALUE!". */
  errors(): readonly string[];
}

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
const loaded = initialise({ module_or_path: readFileSync(wasm) });

const FIRST_DATA_ROW = HEADER_ROW + 1;

export async function calculateWorkbook(plan: SheetPlan): Promise<CalculatedWorkbook> {
  await loaded;
  const { newSheets } = spellPlan(plan, EN_US);
  const model = new Model("Book", "en", "UTC", "en");
  model.pauseEvaluation();
  const indexOf = new Map(newSheets.map((sheet, index) => [sheet.name, index]));
  const keys = new Map<string, readonly string[]>();
  const used: { sheet: string; row: number; column: number }[] = [];
  for (const [index, sheet] of newSheets.entries()) {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  }
  for (const sheet of newSheets)
    for (const block of sheet.blocks)
      for (const [down, line] of block.cells.entries()) {
        const row = block.row + down;
        if (row === KEY_ROW && block.column === 1)
          keys.set(
            sheet.name,
            line.map((cell) => String(cell?.value ?? "")),
          );
        for (const [across, cell] of line.entries()) {
          if (!cell) continue;
          model.setUserInput(sheetIndex(sheet.name), row, block.column + across, spellInput(cell));
          used.push({ sheet: sheet.name, row, column: block.column + across });
        }
      }

  function sheetIndex(sheet: string): number {
    const index = indexOf.get(sheet);
    if (index === undefined) throw new Error(`no sheet ${sheet}`);
    return index;
  }

  function columnOf(sheet: string, key: string): number {
    const index = keys.get(sheet)?.indexOf(key) ?? -1;
    if (index < 0) throw new Error(`${sheet} has no column ${key}`);
    return index + 1;
  }

  const readCell = (sheet: string, row: number, column: number) => model.getFormattedCellValue(sheetIndex(sheet), row, column);
  const enter = (sheet: string, row: number, column: number, value: number | string | boolean) =>
    model.setUserInput(
      sheetIndex(sheet),
      row,
      column,
      typeof value === "string" && value !== "" ? `'${value}` : String(value).toUpperCase(),
    );

  return {
    type: (sheet, row, key, value) => enter(sheet, FIRST_DATA_ROW + row - 1, columnOf(sheet, key), value),
    typeSetting: (sheet, key, value) => {
      const found = used.find((cell) => cell.sheet === sheet && cell.column === 1 && readCell(sheet, cell.row, 1) === key);
      if (!found) throw new Error(`no setting ${key}`);
      enter(sheet, found.row, columnOf(sheet, "value"), value);
    },
    typeCell: enter,
    calculate: () => {
      model.resumeEvaluation();
      model.evaluate();
      model.pauseEvaluation();
    },
    read: (sheet, row, key) => readCell(sheet, FIRST_DATA_ROW + row - 1, columnOf(sheet, key)),
    readCell,
    readValue: (sheet, row, column) => {
      const shown = readCell(sheet, row, column);
      if (shown === "") return "";
      if (isError(shown)) return new CellError("#VALUE!", shown);
      const type = model.getCellType(sheetIndex(sheet), row, column);
      return type === NUMBER ? Number(shown) : type === LOGICAL ? shown === "TRUE" : shown;
    },
    errors: () =>
      used.flatMap(({ sheet, row, column }) => {
        const shown = readCell(sheet, row, column);
        return isError(shown) ? [`${sheet}!R${row}C${column} ${shown}`] : [];
      }),
  };
}

const isError = (shown: string): boolean => /^#[A-Z/0]+[!?]?$/.test(shown) && shown !== "#";

/** IronCalc's types of values. */
const NUMBER = 1;
const LOGICAL = 4;

function spellInput(cell: NonNullable<PlannedCell<string>>): string {
  if (cell.kind === "text") return `'${cell.value}`;
  return cell.kind === "boolean" ? String(cell.value).toUpperCase() : String(cell.value);
}
