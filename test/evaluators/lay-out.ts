import { type Argument, isBlank } from "../../core/cell.ts";
import { type ErrorCode, passedOnError } from "../../core/cell-error.ts";
import type { Parameter } from "../../core/custom-function.ts";
import { type CellReference, type Expression, literal, text } from "../../core/formula/expression.ts";
import type { InputCell } from "./engine.ts";

/** How arguments stand in a sheet. Ranges, and what is taken as a range, are always written as such (A1:A1 for one cell). */
export type ArgumentStyle = "blank cells" | 'cells with =""' | "literals";

/** Arguments side by side from a row of a sheet on, and what a formula writes for each; undefined for a left-out one. */
export interface LaidOut {
  readonly cells: readonly InputCell[];
  readonly expressions: readonly (Expression | undefined)[];
  readonly rows: number;
  readonly columns: number;
}

export function layOutArguments(args: readonly Argument[], parameters: readonly Parameter[], style: ArgumentStyle, top: number): LaidOut {
  const cells: InputCell[] = [];
  let rows = 1;
  let columns = 0;
  const expressions = args.map((argument, index): Expression | undefined => {
    if (argument === null || argument === undefined) return undefined;
    const isRange = Array.isArray(argument) || parameters[index]?.range !== undefined;
    if (style === "literals" && !isRange && !passedOnError(argument))
      return isBlank(argument) ? text("") : literal(argument as number | string | boolean);
    const block = rowsOf(argument);
    const from = cellAt(top, columns + 1);
    const to = cellAt(top + block.length - 1, columns + Math.max(...block.map((row) => row.length)));
    cells.push(...block.flatMap((row, y) => row.flatMap((value, x) => inputCell(value, style, top + y, from.column + x))));
    rows = Math.max(rows, block.length);
    columns = to.column;
    return isRange ? { kind: "reference", from, to } : { kind: "reference", from };
  });
  return { cells, expressions, rows, columns };
}

/** A range as rows; a flat list is one row. */
function rowsOf(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? argument : [argument];
}

const cellAt = (row: number, column: number) => ({ row, column, absoluteRow: false, absoluteColumn: false }) satisfies CellReference;

function inputCell(value: unknown, style: ArgumentStyle, row: number, column: number): InputCell[] {
  if (isBlank(value)) return style === "blank cells" ? [] : [{ row, column, content: { formula: '=""' } }];
  const error = passedOnError(value);
  return [{ row, column, content: error ? { formula: FAILING_FORMULA[error.code] } : { value: value as number | string | boolean } }];
}

const FAILING_FORMULA: Readonly<Record<ErrorCode, string>> = {
  "#VALUE!": '=1+"a"',
  "#NUM!": "=SQRT(-1)",
  "#DIV/0!": "=1/0",
  "#N/A": "=NA()",
};
