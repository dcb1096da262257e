import { CellError } from "./cell-error.ts";
import type { Answer, CustomFunction } from "./custom-function.ts";

/** Adding 0 turns the -0 of JavaScript into the only zero a spreadsheet knows. */
export function finite(answer: Answer): Answer {
  if (typeof answer !== "number") return answer;
  return Number.isFinite(answer) ? answer + 0 : new CellError("#NUM!", "The result is too large for a number.");
}

/** A call by position: spreading an array costs more than the calculations themselves. */
export const invoke = (calculate: CustomFunction["calculate"], v: readonly unknown[]): Answer | readonly Answer[] =>
  v.length > 5 ? calculate(...v) : calculate(v[0], v[1], v[2], v[3], v[4]);
