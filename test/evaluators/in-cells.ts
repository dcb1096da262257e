import { callFunction } from "../../core/call-function.ts";
import { isBlank } from "../../core/cell.ts";
import { type ErrorCode, passedOnError } from "../../core/cell-error.ts";
import type { Answer, Result } from "../../core/custom-function.ts";
import { renderArea } from "../../core/formula/a1.ts";
import { type Expression, literal, text } from "../../core/formula/expression.ts";
import type { ResultCell } from "../../core/formula/native-twin.ts";
import { parseFormula } from "../../core/formula/parse-formula.ts";
import { EN_US, spellFormula } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import type { Engine, InputCell } from "./engine.ts";
import type { Evaluator } from "./evaluator.ts";

/** How the arguments of a call stand in the sheet; ranges are always cells. */
export type ArgumentStyle = "blank cells" | 'cells with =""' | "literals";

/** What to write into one cell of a call's result; undefined where another cell's formula spills into it. */
export type FormulaOf = (
  specification: FunctionSpecification,
  args: readonly (Expression | undefined)[],
  cell: ResultCell,
) => Expression | undefined;

/**
 * An evaluator that writes a call into the sheet of a real engine, its arguments into cells and the formulas beside them.
 * Calls that are made at once are calculated together.
 */
export function inCells(
  engine: Engine,
  style: ArgumentStyle,
  formulaOf: FormulaOf,
  names: Readonly<Record<string, string>> = {},
): Evaluator["call"] {
  let sheet: Sheet | undefined;

  const startSheet = (): Sheet => {
    const cells: InputCell[] = [];
    const answers = new Promise((resolve) => setImmediate(resolve)).then(() => {
      sheet = undefined;
      return engine.calculate(cells, names);
    });
    return { cells, answers, nextRow: 1 };
  };

  return async (name, args) => {
    const specification = (SPECIFICATIONS as Readonly<Record<string, FunctionSpecification>>)[name];
    if (!specification) throw new Error(`${name} is not registered`);
    sheet ??= startSheet();
    const { cells, answers, nextRow: top } = sheet;

    let column = 1;
    let height = 1;
    const expressions = args.map((argument): Expression | undefined => {
      if (argument === null || argument === undefined) return undefined;
      const rows: readonly (readonly unknown[])[] = !Array.isArray(argument)
        ? [[argument]]
        : Array.isArray(argument[0])
          ? argument
          : [argument];
      if (style === "literals" && !Array.isArray(argument) && !passedOnError(argument))
        return isBlank(argument) ? text("") : literal(argument as number | string | boolean);
      const area = { row: top, column, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
      for (const [y, row] of rows.entries())
        for (const [x, value] of row.entries()) {
          const content = contentOf(value, style);
          if (content) cells.push({ row: top + y, column: column + x, content });
        }
      column += area.columns + 1;
      height = Math.max(height, area.rows);
      return parseFormula(renderArea(area));
    });

    const known = callFunction(specification.function, args);
    const rows = Array.isArray(known) ? known.length : 1;
    const columns = Array.isArray(known) ? (known[0] as readonly Answer[]).length : 1;
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        const formula = formulaOf(specification, expressions, { row: y + 1, column: x + 1, rows, columns });
        if (formula) cells.push({ row: top + y, column: column + x, content: { formula: spellFormula(formula, EN_US, top + y) } });
      }
    sheet.nextRow += Math.max(height, rows) + 1;

    const read = await answers;
    const result = Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => read(top + y, column + x)));
    return Array.isArray(known) ? result : (result[0]?.[0] as Result);
  };
}

interface Sheet {
  readonly cells: InputCell[];
  readonly answers: Promise<(row: number, column: number) => Answer>;
  nextRow: number;
}

function contentOf(value: unknown, style: ArgumentStyle): InputCell["content"] | undefined {
  if (isBlank(value)) return style === "blank cells" ? undefined : { formula: '=""' };
  const error = passedOnError(value);
  return error ? { formula: FAILING_FORMULA[error.code] } : { value: value as number | string | boolean };
}

const FAILING_FORMULA: Readonly<Record<ErrorCode, string>> = {
  "#VALUE!": '=1+"a"',
  "#NUM!": "=SQRT(-1)",
  "#DIV/0!": "=1/0",
  "#N/A": "=NA()",
};
