import { renderColumn, renderSheetName } from "./a1.ts";
import type { CellReference, Expression, Reference } from "./expression.ts";
import { PRECEDENCE, SIGN_PRECEDENCE } from "./precedence.ts";

/** How one host writes formulas. Function names are English everywhere. */
export interface Dialect {
  readonly separator: "," | ";";
  /** Sheets reads decimals by the spreadsheet's locale, so 0.9 is spelled 9/10 there. */
  readonly decimals: "point" | "fraction";
}

/** Excel, Univer, IronCalc, LibreOffice's .xlsx. */
export const EN_US: Dialect = { separator: ",", decimals: "point" };

/** Google Sheets in every locale: commas fail where the list separator is a semicolon, semicolons never do. */
export const GOOGLE_SHEETS: Dialect = { separator: ";", decimals: "fraction" };

/** Characters: Excel's limit, the lowest of all hosts. */
export const LONGEST_FORMULA = 8_192;

/**
 * The formula's text with its leading "=", for the row it stands in. The text around its own-row references is worked
 * out once for each expression and dialect, so a column of formulas costs one join a row.
 */
export function spellFormula(expression: Expression, dialect: Dialect, row: number): string {
  let spelled = spelledBy.get(dialect);
  if (!spelled) {
    spelled = new WeakMap();
    spelledBy.set(dialect, spelled);
  }
  let parts = spelled.get(expression);
  if (!parts) {
    parts = splitAtOwnRow(spellExpression(expression, dialect));
    spelled.set(expression, parts);
  }
  return `=${parts.length === 1 ? parts[0] : parts.join(String(row))}`;
}

/** The text without "=", own-row references marked; for formulas that have none this is the formula. */
export const spellExpression = (expression: Expression, dialect: Dialect): string => spell(expression, dialect, 0);

const spelledBy = new WeakMap<Dialect, WeakMap<Expression, readonly string[]>>();

/** Stands for the own row while spelling; not a character that text in formulas may hold. */
const OWN_ROW = "\u0000";

const splitAtOwnRow = (spelled: string): readonly string[] => spelled.split(OWN_ROW);

function spell(expression: Expression, dialect: Dialect, strength: number): string {
  switch (expression.kind) {
    case "number":
      return spellNumber(expression.value, dialect, strength);
    case "text":
      return `"${expression.value.replaceAll(OWN_ROW, "").replaceAll('"', '""')}"`;
    case "logical":
      return expression.value ? "TRUE" : "FALSE";
    case "missing":
      return "";
    case "name":
      return expression.name;
    case "reference":
      return spellReference(expression);
    case "typed":
      return bracket(expression.formula, expression.strength, strength);
    case "column":
      return `{${expression.cells.map((cell) => spell(cell, dialect, 0)).join(";")}}`;
    case "call":
      return `${expression.name}(${expression.args.map((arg) => spell(arg, dialect, 0)).join(dialect.separator)})`;
    case "unary":
      return bracket(`${expression.operator}${spell(expression.operand, dialect, SIGN_PRECEDENCE)}`, SIGN_PRECEDENCE, strength);
    case "binary": {
      const own = PRECEDENCE[expression.operator];
      const left = spell(expression.left, dialect, own);
      const right = spell(expression.right, dialect, own + 1);
      return bracket(left + expression.operator + right, own, strength);
    }
  }
}

const bracket = (spelled: string, own: number, least: number): string => (own < least ? `(${spelled})` : spelled);

function spellNumber(value: number, dialect: Dialect, strength: number): string {
  // 1E-9: files know no small e.
  const plain = String(Math.abs(value)).toUpperCase();
  const sign = value < 0 ? "-" : "";
  if (dialect.decimals === "point" || Number.isInteger(value)) {
    return value < 0 ? bracket(sign + plain, SIGN_PRECEDENCE, strength) : plain;
  }
  return bracket(sign + spellFraction(Math.abs(value)), PRECEDENCE["/"], strength);
}

/** A decimal as a quotient of whole numbers that divides to the same double: 0.9 is 9/10, 1e-9 is 1/1000000000. */
function spellFraction(value: number): string {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const power = decimals.length - Number(exponent);
  return `${whole}${decimals}/1${"0".repeat(power)}`;
}

function spellReference(reference: Reference): string {
  const cells = reference.to ? `${spellCell(reference.from)}:${spellCell(reference.to)}` : spellCell(reference.from);
  return reference.sheet === undefined ? cells : `${renderSheetName(reference.sheet)}!${cells}`;
}

const spellCell = (cell: CellReference): string =>
  `${cell.absoluteColumn ? "$" : ""}${renderColumn(cell.column)}${cell.absoluteRow ? "$" : ""}${cell.row === "own" ? OWN_ROW : cell.row}`;
