import type { CellError } from "../../core/cell-error.ts";
import type { Language } from "../../core/language.ts";
import type { DefinedName, NewSheet } from "../../core/plan/sheet-plan.ts";

/** A workbook as `writeXlsx` takes it: from a plan with computed values, or from what the workbench's grid holds. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly names: readonly DefinedName[];
  /** Document properties; programs show the title in file lists and use the language for spelling and screen readers. */
  readonly title?: string;
  readonly language?: Language;
}

/** A planned sheet whose cells stand one by one, in any order. */
export interface XlsxSheet extends Omit<NewSheet<string>, "blocks"> {
  readonly cells: readonly XlsxCell[];
}

/** Rows and columns count from 1. A cell with neither value nor formula is empty. */
export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  /** Text is always text, whatever it looks like; a date is its serial day number. With a formula: its computed value. */
  readonly value?: number | string | boolean | CellError;
  /** In en-US spelling with its leading "=". */
  readonly formula?: string;
}
