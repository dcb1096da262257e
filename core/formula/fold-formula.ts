import { type Expression, logical, mapChildren, number } from "./expression.ts";

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
  const compared = compareLiterals(left, right);
  if (compared !== undefined) {
    switch (operator) {
      case "=":
        return logical(compared === 0);
      case "<>":
        return logical(compared !== 0);
      case "<":
        return logical(compared < 0);
      case "<=":
        return logical(compared <= 0);
      case ">":
        return logical(compared > 0);
      case ">=":
        return logical(compared >= 0);
    }
  }
  if ((operator === "-" || operator === "+") && isNumber(right, 0)) return left;
  if (operator === "+" && isNumber(left, 0)) return right;
  if ((operator === "/" || operator === "*" || operator === "^") && isNumber(right, 1)) return left;
  if (operator === "*" && isNumber(left, 1)) return right;
  return expression;
}

const isNumber = (expression: Expression, value: number): boolean => expression.kind === "number" && expression.value === value;

/** Below, at or above 0 as spreadsheets order two literals; undefined where the cells decide. Text ignores case. */
function compareLiterals(left: Expression, right: Expression): number | undefined {
  if (left.kind === "number" && right.kind === "number") return left.value - right.value;
  if (left.kind === "logical" && right.kind === "logical") return Number(left.value) - Number(right.value);
  if (left.kind === "text" && right.kind === "text") {
    const [a, b] = [left.value.toLowerCase(), right.value.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  // A number or a logical value never equals a text, "" included.
  if ((left.kind === "text" && isPlainLiteral(right)) || (right.kind === "text" && isPlainLiteral(left)))
    return left.kind === "text" ? 1 : -1;
  return undefined;
}

const isPlainLiteral = (expression: Expression): boolean => expression.kind === "number" || expression.kind === "logical";
