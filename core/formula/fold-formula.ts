import { type BinaryOperator, type Expression, logical, mapChildren, number } from "./expression.ts";

/**
 * Works out what literals decide, from the inside out: a choice by a literal word, an optional argument's default, a
 * start of 0. What is left is the formula a person would have typed for this call.
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
      return expression.operator === "-" && expression.operand.kind === "number" ? number(-expression.operand.value) : expression;
    default:
      return expression;
  }
}

function foldCall(name: string, args: readonly Expression[]): Expression | undefined {
  const [first, second, third] = args;
  if (name === "IF" && first?.kind === "logical") return first.value ? second : (third ?? logical(false));
  if (name === "NOT" && first?.kind === "logical") return logical(!first.value);
  if (name !== "AND" && name !== "OR") return undefined;
  const decisive = name === "OR";
  if (args.some((arg) => arg.kind === "logical" && arg.value === decisive)) return logical(decisive);
  const open = args.filter((arg) => arg.kind !== "logical");
  if (open.length === 0) return logical(!decisive);
  if (open.length === 1) return open[0];
  return open.length === args.length ? undefined : { kind: "call", name, args: open };
}

function foldBinary(expression: Extract<Expression, { kind: "binary" }>): Expression {
  const { operator, left, right } = expression;
  const decided = decide(operator, left, right);
  if (decided !== undefined) return logical(decided);
  if ((operator === "-" || operator === "+") && isNumber(right, 0)) return left;
  if (operator === "+" && isNumber(left, 0)) return right;
  if ((operator === "/" || operator === "*" || operator === "^") && isNumber(right, 1)) return left;
  if (operator === "*" && isNumber(left, 1)) return right;
  return expression;
}

const isNumber = (expression: Expression, value: number): boolean => expression.kind === "number" && expression.value === value;

type Literal = Extract<Expression, { kind: "number" | "text" | "logical" }>;

const isLiteral = (expression: Expression): expression is Literal =>
  expression.kind === "number" || expression.kind === "text" || expression.kind === "logical";

/** How a spreadsheet orders values of different types: numbers, then text, then FALSE and TRUE. */
const RANK = { number: 0, text: 1, logical: 2 };

/** What a comparison of two literals comes to; undefined where the cells or a collation decide. */
function decide(operator: BinaryOperator, left: Expression, right: Expression): boolean | undefined {
  if (!isLiteral(left) || !isLiteral(right)) return undefined;
  const order = compare(left, right);
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

/** Below, at or above 0; undefined for two different texts, whose order is the language's. Text ignores case. */
function compare(left: Literal, right: Literal): number | undefined {
  if (left.kind === "text" && right.kind === "text") return left.value.toLowerCase() === right.value.toLowerCase() ? 0 : undefined;
  return left.kind === right.kind ? Number(left.value) - Number(right.value) : RANK[left.kind] - RANK[right.kind];
}
