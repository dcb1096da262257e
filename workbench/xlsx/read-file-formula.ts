import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

/**
 * A formula of an .xlsx file as a user types it, with its equals sign: without the prefixes of functions younger than the
 * format and of the parameters of LET and LAMBDA.
 */
export const readFileFormula = (formula: string): string =>
  `=${formula.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws|pm|udf)\./g, (part) => (part.startsWith('"') ? part : ""))}`;

/** A formula that cells share as it reads in one of them: its relative references move along. Cells in A1 notation. */
export const moveFormula = (formula: string, from: string, to: string): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
