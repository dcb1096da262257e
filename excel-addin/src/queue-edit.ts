import type { Area } from "../../core/formula/a1.ts";
import type { Edit, FormatEdit, NumberFormats } from "../../core/plan/sheet-plan.ts";
import { excelInputs } from "./excel-input.ts";
import { piecesOf } from "./pieces.ts";
import { rangeAt } from "./range-at.ts";
import type { Queued } from "./send.ts";

type Place = Pick<Edit<string>, "sheet" | "row" | "column">;

/** What a host has to know of cells before it changes them. */
export interface Held {
  readonly formats: NumberFormats;
  /** Rows of the sheet that are written one at a time. */
  readonly singleRows: ReadonlySet<number>;
}

/**
 * Queues cells for a place in a sheet, and then their number formats. In between the place has the General format: in a
 * cell formatted as text Excel would make a text of a number and keep the apostrophe that makes text of an input.
 */
export function* queueEdit(workbook: Excel.Workbook, place: Place, cells: Edit<string>["after"], held: Held): Generator<Queued> {
  for (const { area, values, bytes } of piecesOf(place.row, place.column, excelInputs(cells), held.singleRows)) {
    const range = rangeOf(workbook, place, area);
    range.numberFormat = [["General"]];
    range.formulas = values;
    yield { bytes: bytes + BYTES_AN_EDIT };
  }
  yield* queueFormats(workbook, place, held);
}

export function* queueFormats(workbook: Excel.Workbook, place: Place | FormatEdit, { formats, singleRows }: Held): Generator<Queued> {
  for (const { area, values, bytes } of piecesOf(place.row, place.column, formats, singleRows)) {
    rangeOf(workbook, place, area).numberFormat = values;
    yield { bytes: bytes + BYTES_AN_EDIT };
  }
}

const BYTES_AN_EDIT = 2000;

const rangeOf = ({ worksheets }: Excel.Workbook, { sheet }: Place, area: Area): Excel.Range => rangeAt(worksheets.getItem(sheet), area);
