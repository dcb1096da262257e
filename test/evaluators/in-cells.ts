import { callFunction } from "../../core/call-function.ts";
import type { Answer } from "../../core/custom-function.ts";
import type { Expression } from "../../core/formula/expression.ts";
import type { ResultCell } from "../../core/formula/native-twin.ts";
import { EN_US, spellFormula } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import type { Engine, InputCell } from "./engine.ts";
import type { Evaluator } from "./evaluator.ts";
import { type ArgumentStyle, layOutArguments } from "./lay-out.ts";

/** What to write into one cell of a call's result; undefined where another cell's formula spills into it. */
export type FormulaOf = (
  specification: FunctionSpecification,
  args: readonly (Expression | undefined)[],
  cell: ResultCell,
) => Expression | undefined;

/**
 * Calls in the sheet of a real engine: the arguments in cells, the formulas beside them, as many as core's answer has
 * cells. Calls that are made at once are calculated in one sheet.
 */
export function inCells(
  engine: Engine,
  style: ArgumentStyle,
  formulaOf: FormulaOf,
  names: Readonly<Record<string, string>> = {},
): Evaluator["call"] {
  let sheet: Sheet | undefined;

  function startSheet(): Sheet {
    const started: Sheet = { cells: [], rows: 0, columns: 0, answers: allAsked().then(() => engine.calculate(started, names)) };
    return started;
  }

  const allAsked = () =>
    new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      sheet = undefined;
    });

  return async (name, args) => {
    const specification = (SPECIFICATIONS as Readonly<Record<string, FunctionSpecification>>)[name];
    if (!specification) throw new Error(`${name} is not registered`);
    const known = callFunction(specification.function, args);
    const rows = Array.isArray(known) ? known.length : 1;
    const columns = Array.isArray(known) ? (known[0] as readonly Answer[]).length : 1;

    sheet ??= startSheet();
    const { answers, cells, rows: above } = sheet;
    const laidOut = layOutArguments(args, specification.function.parameters, style, above + 1);
    const left = laidOut.columns;
    cells.push(...laidOut.cells);
    for (let row = 1; row <= rows; row++)
      for (let column = 1; column <= columns; column++) {
        const formula = formulaOf(specification, laidOut.expressions, { row, column, rows, columns });
        const place = { row: above + row, column: left + column };
        if (formula) cells.push({ ...place, content: { formula: spellFormula(formula, EN_US, place.row) } });
      }
    sheet.rows = above + Math.max(laidOut.rows, rows);
    sheet.columns = Math.max(sheet.columns, left + columns);

    const result = (await answers).slice(above, above + rows).map((line) => line.slice(left, left + columns));
    return Array.isArray(known) ? result : (result[0]?.[0] as Answer);
  };
}

interface Sheet {
  readonly cells: InputCell[];
  rows: number;
  columns: number;
  readonly answers: Promise<readonly (readonly Answer[])[]>;
}
