import type { Expression } from "../../core/formula/expression.ts";
import { renderLambda } from "../../core/formula/lambda.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";
import type { Engine } from "./engine.ts";
import type { Evaluator } from "./evaluator.ts";
import { type FormulaOf, inCells } from "./in-cells.ts";
import type { ArgumentStyle } from "./lay-out.ts";

/** The functions as workbook names, called as users call them; a range answer spills. */
export const lambdasIn = (engine: Engine, style: ArgumentStyle): Evaluator => ({
  name: `LAMBDA names in ${engine.name}, ${style}`,
  call: inCells(engine, style, callByName, lambdas()),
});

const lambdas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(SPECIFICATIONS).flatMap(([name, specification]) => {
      const lambda = renderLambda(specification);
      return lambda === undefined ? [] : [[name, lambda]];
    }),
  );

/** KPI_CHANGE(A1,B1,,D1) in the first cell of the result. */
export const callByName: FormulaOf = ({ function: { name } }, args, { row, column }) => {
  if (row > 1 || column > 1) return undefined;
  const given = [...args];
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  return { kind: "call", name, args: given.map((argument): Expression => argument ?? { kind: "missing" }) };
};
