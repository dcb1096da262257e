import type { PlannedCell } from "../../core/plan/sheet-plan.ts";

/** One cell as Excel hands it over: text has equal value and formula, a formula starts with "=" and has another value. */
export interface HeldCell {
  readonly value: unknown;
  readonly formula: unknown;
}

/** Text that only looks like a formula is its own value. */
export const isFormula = ({ value, formula }: HeldCell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Whether a cell still holds what a plan was made for. */
export function holds(held: HeldCell, planned: PlannedCell<string>): boolean {
  const isConstant = held.formula === held.value;
  if (planned === null) return held.formula === "";
  switch (planned.kind) {
    case "formula":
      return typeof held.formula === "string" && !isConstant && isSameFormula(held.formula, planned.value);
    case "number":
    case "date":
      return isConstant && typeof held.value === "number" && isClose(held.value, planned.value);
    case "spilled":
      return true;
    default:
      return isConstant && held.value === planned.value;
  }
}

/** Excel keeps 15 digits of a number. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));

/** Whether two spellings are of one formula. */
export const isSameFormula = (a: string, b: string): boolean => normalizeFormula(a) === normalizeFormula(b);

const PARTS = /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)|\s+/gi;

/**
 * Excel gives a formula back in its own spelling: capitals, sheet names without needless quotes, numbers its own way.
 * Two spellings of one formula come out alike; texts in quotes are left as they are.
 */
function normalizeFormula(formula: string): string {
  let normal = "";
  let from = 0;
  for (const match of formula.matchAll(PARTS)) {
    const [whole, text, sheet, digits] = match;
    const isPartOfName = digits !== undefined && /[\w$]/.test(formula[match.index - 1] ?? "");
    normal += formula.slice(from, match.index).toUpperCase();
    if (text !== undefined) normal += text;
    else if (sheet !== undefined) normal += `${sheet.replaceAll("''", "'").toUpperCase()}!`;
    else if (digits !== undefined) normal += isPartOfName ? digits.toUpperCase() : String(Number(digits));
    from = match.index + whole.length;
  }
  return normal + formula.slice(from).toUpperCase();
}
