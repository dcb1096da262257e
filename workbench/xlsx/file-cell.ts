import type { Cell } from "hucre/xlsx";
import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import { LONGEST_FORMULA } from "../../core/formula/spell-formula.ts";
import { spellFileFormula } from "./file-formula.ts";
import { type XlsxCell, XlsxFailure, type XlsxValue } from "./xlsx-workbook.ts";

export type FileCell = Partial<Cell>;

export function fileCell(cell: XlsxCell, sheet: string, computedValues: boolean): FileCell {
  const { value, formula, spill } = cell;
  if (formula !== undefined && formula.length > LONGEST_FORMULA) {
    throw new XlsxFailure({ kind: "formula too long", sheet, cell: addressOf(cell), most: LONGEST_FORMULA });
  }
  const spelled = formula === undefined ? undefined : spellFileFormula(formula);
  if (!spelled) return value === undefined || value === "" ? {} : valueCell(value, cell, sheet);
  return {
    formula: spelled.text,
    ...(computedValues && value !== undefined && { formulaResult: value instanceof CellError ? value.code : computed(value) }),
    ...((spelled.array || spill) && {
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: renderArea({ row: cell.row, column: cell.column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 }),
    }),
  };
}

function valueCell(value: XlsxValue, cell: XlsxCell, sheet: string): FileCell {
  if (value instanceof CellError) return { value: value.code };
  if (typeof value !== "string") return { value };
  if (value.length > LONGEST_TEXT) throw new XlsxFailure({ kind: "text too long", sheet, cell: addressOf(cell), most: LONGEST_TEXT });
  return textCell(value);
}

/** hucre takes "#N/A" and its like for errors; in a run of rich text they are text. */
export const textCell = (value: string): FileCell =>
  value.startsWith("#") ? { richText: [{ text: fileText(value) }] } : { value: fileText(value) };

export const isText = (cell: FileCell): boolean =>
  cell.richText !== undefined || (typeof cell.value === "string" && !cell.value.startsWith("#"));

const computed = (value: number | string | boolean) => (typeof value === "string" ? fileText(value) : value);

/**
 * The format writes a character that XML cannot hold as _xHHHH_, so a text that says just that has its underscore
 * written so. Line ends are the one that spreadsheets use.
 */
const fileText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

const LONGEST_TEXT = 32_767;

export const addressOf = ({ row, column }: XlsxCell): string => renderArea({ row, column, rows: 1, columns: 1 });
