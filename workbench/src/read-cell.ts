import type { ICellData } from "@univerjs/core";
import { BLANK, type CellValue } from "../../core/cell.ts";
import { CellError, type ErrorCode } from "../../core/cell-error.ts";
import { CELL_TYPE } from "./render-worksheet.ts";

/** What a cell can hold, at full precision. */
export type StoredValue = Exclude<CellValue, undefined>;

/**
 * A stored cell's value: Univer's own getValue rounds to what it shows. An empty cell is null. Univer stores an error as
 * text, so only what a formula answered can be one.
 */
export const readCell = (cell: ICellData | null): StoredValue => (cell?.f || cell?.si ? (readAnswer(cell) ?? BLANK) : readStored(cell));

/** A cell that an array formula covers. */
export const readSpilledCell = (cell: ICellData): StoredValue => readAnswer(cell);

function readAnswer(cell: ICellData): StoredValue {
  const value = readStored(cell);
  return typeof value === "string" ? (readError(value) ?? value) : value;
}

function readStored(cell: ICellData | null): StoredValue {
  const value = cell?.p?.body ? readRichText(cell.p.body.dataStream) : cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CELL_TYPE.boolean) return value === 1 || value === true;
  return cell?.t === CELL_TYPE.number ? Number(value) : value;
}

/** Text of several lines is a document to Univer: each line ends in \r, the document in \n. */
const readRichText = (stream: string): string => stream.replace(/\r\n$/, "").replaceAll("\r", "\n");

/** The error a formula answered with, or undefined; those outside the functions' closed set count as #VALUE!. */
export function readError(value: string): CellError | undefined {
  if (!/^#(?:DIV\/0!|N\/A|NUM!|VALUE!|REF!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!|CONNECT!)$/.test(value)) return undefined;
  return CLOSED_SET.includes(value) ? new CellError(value as ErrorCode) : new CellError("#VALUE!", value);
}

const CLOSED_SET = ["#DIV/0!", "#N/A", "#NUM!", "#VALUE!"];
