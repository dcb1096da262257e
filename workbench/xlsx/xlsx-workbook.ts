import type { CellError } from "../../core/cell-error.ts";
import { Failure } from "../../core/failure.ts";
import type { Language } from "../../core/language.ts";
import type { Color, DefinedName, NewSheet } from "../../core/plan/sheet-plan.ts";
import type { NamedFormula } from "../../core/sidebar-host.ts";

/** A workbook as `writeXlsx` takes it: from a plan with computed values, or from what the workbench's grid holds. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly names: readonly DefinedName[];
  readonly namedFormulas?: readonly NamedFormula[];
  /** The name of the sheet that shows when the file is opened; the first when left out. */
  readonly activeSheet?: string;
  /** Document properties: programs show the title in file lists, and take the language for spelling and reading aloud. */
  readonly title?: string;
  readonly language?: Language;
}

/** A planned sheet whose cells stand one by one, in any order. */
export interface XlsxSheet extends Omit<NewSheet<string>, "blocks" | "tabColor"> {
  readonly tabColor?: Color;
  readonly cells: readonly XlsxCell[];
}

/** Rows and columns count from 1. A cell with neither value nor formula is empty. */
export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  /** Text is always text, whatever it looks like; a date is its serial day number. With a formula: its computed value. */
  readonly value?: XlsxValue;
  /** In en-US spelling with its leading "=". */
  readonly formula?: string;
  /** How far the formula's answer reaches when it is an array. The other cells it covers come with their values alone. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export type XlsxValue = number | string | boolean | CellError;

/** Why a workbook cannot be an .xlsx file: limits of the format that only the user can decide how to meet. */
export type XlsxFailureReason =
  /** More characters than a cell of a file can hold. */
  | { readonly kind: "text too long"; readonly sheet: string; readonly cell: string; readonly most: number }
  | { readonly kind: "formula too long"; readonly sheet: string; readonly cell: string; readonly most: number }
  /** Too long, empty, a second of its kind, or with a character that Excel does not allow in a sheet's name. */
  | { readonly kind: "sheet name"; readonly sheet: string };

export class XlsxFailure extends Failure<XlsxFailureReason> {
  override readonly name = "XlsxFailure";
}
