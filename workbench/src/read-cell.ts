import type { ICellData } from "@univerjs/core";
import { BLANK, type CellValue } from "../../core/cell.ts";
import { CellError, type ErrorCode } from "../../core/cell-error.ts";
import { CELL_TYPE } from "./render-worksheet.ts";

/**
 * A stored cell's value at full precision: Univer's own getValue rounds to what it shows. An empty cell is null. Univer
 * stores an error as text, so only what a formula answered can be one.
 */
export function readCell(cell: ICellData | null): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.f ? BLANK : null;
  if (cell?.t === CELL_TYPE.boolean) return value === 1 || value === true || value === "1";
  if (typeof value === "string" && cell?.t !== CELL_TYPE.text && value !== "" && !Number.isNaN(Number(value))) return Number(value);
  return typeof value === "string" && (cell?.f || cell?.si) ? (readError(value) ?? value) : value;
}

/** The error a formula answered with, or undefined; those outside the functions' closed set count as #VALUE!. */
export function readError(value: string): CellError | undefined {
  if (!/^#(?:DIV\/0!|N\/A|NUM!|VALUE!|REF!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!|CONNECT!)$/.test(value)) return undefined;
  return CLOSED_SET.includes(value) ? new CellError(value as ErrorCode) : new CellError("#VALUE!", value);
}

const CLOSED_SET = ["#DIV/0!", "#N/A", "#NUM!", "#VALUE!"];
