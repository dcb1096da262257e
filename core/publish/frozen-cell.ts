import { type CellValue, isBlank } from "../cell.ts";
import { type ErrorCode, passedOnError } from "../cell-error.ts";
import type { PlannedCell } from "../plan/sheet-plan.ts";
import { typedFormula } from "./planned-formula.ts";
import { shownError } from "./shown-error.ts";

/** A value as a cell of its own. An error is no constant in every program, so it becomes the shortest formula that has it. */
export function frozenCell(value: CellValue): PlannedCell {
  const error = shownError(value);
  if (error !== undefined) return typedFormula(FAILING_FORMULA[passedOnError(error)?.code ?? "#VALUE!"]);
  if (isBlank(value)) return null;
  switch (typeof value) {
    case "number":
      return { kind: "number", value };
    case "boolean":
      return { kind: "boolean", value };
    default:
      return { kind: "text", value: String(value) };
  }
}

const FAILING_FORMULA: Readonly<Record<ErrorCode, string>> = {
  "#VALUE!": '=1+"a"',
  "#NUM!": "=SQRT(-1)",
  "#DIV/0!": "=1/0",
  "#N/A": "=NA()",
};
