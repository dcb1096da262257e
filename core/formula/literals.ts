import { type BinaryOperator, type Expression, mapChildren, number } from "./expression.ts";

type Literal = Extract<Expression, { kind: "number" | "text" | "logical" }>;

/** A whole number that the formula spells out, by itself or as a sum, difference or product of such. */
export function constantOf(expression: Expression): number | undefined {
  if (expression.kind === "number") return Number.isInteger(expression.value) ? expression.value : undefined;
  if (expression.kind !== "binary") return undefined;
  const [left, right] = [constantOf(expression.left), constantOf(expression.right)];
  if (left === undefined || right === undefined) return undefined;
  switch (expression.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    default:
      return undefined;
  }
}

/** The formula with its whole-number arithmetic done: 5-1 is 4. */
export function foldConstants(expression: Expression): Expression {
  const constant = constantOf(expression);
  return constant === undefined ? mapChildren(expression, foldConstants) : number(constant);
}

/** What a comparison of two literals comes to; undefined where the cells decide, or the order of a language. */
export function compareLiterals(operator: BinaryOperator, one: Expression, other: Expression): boolean | undefined {
  const [left, right] = [literalOf(one), literalOf(other)];
  if (!left || !right) return undefined;
  const order = orderOf(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order === undefined ? undefined : order < 0;
    case "<=":
      return order === undefined ? undefined : order <= 0;
    case ">":
      return order === undefined ? undefined : order > 0;
    case ">=":
      return order === undefined ? undefined : order >= 0;
    default:
      return undefined;
  }
}

function literalOf(expression: Expression): Literal | undefined {
  if (expression.kind === "number" || expression.kind === "text" || expression.kind === "logical") return expression;
  const constant = constantOf(expression);
  return constant === undefined ? undefined : { kind: "number", value: constant };
}

/** Below, at or above 0; undefined for two different texts, whose order is the language's. Text ignores case. */
function orderOf(left: Literal, right: Literal): number | undefined {
  if (left.kind === "text" && right.kind === "text") return left.value.toLowerCase() === right.value.toLowerCase() ? 0 : undefined;
  return left.kind === right.kind ? Number(left.value) - Number(right.value) : RANK[left.kind] - RANK[right.kind];
}

/** How a spreadsheet orders values of different types: numbers, then text, then FALSE and TRUE. */
const RANK = { number: 0, text: 1, logical: 2 };
