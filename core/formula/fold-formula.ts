import { type Expression, logical, mapChildren, number, type Reference, rangeBetween, text } from "./expression.ts";
import { compareLiterals, constantOf } from "./literals.ts";
import { PRECEDENCE } from "./precedence.ts";

/**
 * Works out what literals decide, from the inside out: a choice by a literal word, an optional argument's default, a
 * start of 0, a cell picked from a range by its place. What is left is the formula a person would have typed for this call.
 */
export function foldFormula(expression: Expression): Expression {
  return foldOnce(mapChildren(expression, foldFormula));
}

function foldOnce(expression: Expression): Expression {
  switch (expression.kind) {
    case "call":
      return foldCall(expression.name, expression.args) ?? expression;
    case "binary":
      return foldBinary(expression);
    case "unary":
      return foldSign(expression);
    default:
      return expression;
  }
}

function foldCall(name: string, args: readonly Expression[]): Expression | undefined {
  const [first, second, third] = args;
  switch (name) {
    case "IF":
      return first?.kind === "logical" ? (first.value ? second : (third ?? logical(false))) : undefined;
    case "NOT":
      return first?.kind === "logical" ? logical(!first.value) : undefined;
    case "AND":
    case "OR":
      return foldConditions(name, args);
    case "COUNT":
      return args.length === 1 && first?.kind === "text" ? number(0) : undefined;
    case "INT":
      return first && constantOf(first) !== undefined ? first : undefined;
  }
  if (first?.kind !== "reference") return undefined;
  switch (name) {
    case "INDEX":
      return second && args.length === 2 ? pickCell(first, constantOf(second)) : undefined;
    case "ROWS":
      return first.to && first.to.row !== first.from.row ? undefined : number(1);
    case "COLUMNS":
      return first.to && first.to.column !== first.from.column ? undefined : number(1);
    default:
      return undefined;
  }
}

function foldConditions(name: "AND" | "OR", args: readonly Expression[]): Expression | undefined {
  const decisive = name === "OR";
  if (args.some((arg) => arg.kind === "logical" && arg.value === decisive)) return logical(decisive);
  const open = args.filter((arg) => arg.kind !== "logical");
  if (open.length === 0) return logical(!decisive);
  if (open.length === 1) return open[0];
  return open.length === args.length ? undefined : { kind: "call", name, args: open };
}

/** The cell at a place, counted from 1, of one row or one column of cells. A single cell has but one place. */
function pickCell({ to, ...sheetAndFrom }: Reference, place: number | undefined): Expression | undefined {
  const { from } = sheetAndFrom;
  if (!to || (to.row === from.row && to.column === from.column)) return sheetAndFrom;
  if (place === undefined || from.row === "own" || to.row === "own") return undefined;
  const rows = to.row - from.row + 1;
  const columns = to.column - from.column + 1;
  if (Math.min(rows, columns) !== 1 || place < 1 || place > Math.max(rows, columns)) return undefined;
  const picked = rows > 1 ? { row: from.row + place - 1 } : { column: from.column + place - 1 };
  return { ...sheetAndFrom, from: { ...from, ...picked } };
}

function foldBinary(expression: Extract<Expression, { kind: "binary" }>): Expression {
  const { operator, left, right } = expression;
  const decided = compareLiterals(operator, left, right);
  if (decided !== undefined) return logical(decided);
  if (operator === ":") return rangeBetween(left, right) ?? expression;
  if (operator === "=") return foldDefault(left, right) ?? expression;
  // (A1:A9<>"")*1 makes numbers of TRUE and FALSE, so it stays.
  if (isComparison(left) || isComparison(right)) return expression;
  if ((operator === "-" || operator === "+") && isNumber(right, 0)) return left;
  if (operator === "+" && isNumber(left, 0)) return right;
  if ((operator === "/" || operator === "*" || operator === "^") && isNumber(right, 1)) return left;
  if (operator === "*" && isNumber(left, 1)) return right;
  return expression;
}

/** IF(E2="","reach",E2)="done" asks no more than E2="done": a blank is neither the word nor, by its default, means it. */
function foldDefault(choice: Expression, word: Expression): Expression | undefined {
  if (choice.kind !== "call" || choice.name !== "IF" || word.kind !== "text" || word.value === "") return undefined;
  const [isBlank, whenBlank, given] = choice.args;
  if (!whenBlank || !given || compareLiterals("=", whenBlank, word) !== false) return undefined;
  return isBlank?.kind === "binary" && isBlank.left === given && compareLiterals("=", isBlank.right, text(""))
    ? { kind: "binary", operator: "=", left: given, right: word }
    : undefined;
}

const isComparison = (expression: Expression): boolean =>
  expression.kind === "binary" && PRECEDENCE[expression.operator] === PRECEDENCE["="];

function foldSign(expression: Extract<Expression, { kind: "unary" }>): Expression {
  const { operator, operand } = expression;
  if (operator !== "-" || (operand.kind !== "number" && operand.kind !== "logical")) return expression;
  return number(-operand.value);
}

const isNumber = (expression: Expression, value: number): boolean => expression.kind === "number" && expression.value === value;
