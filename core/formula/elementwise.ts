import { CELL_FUNCTIONS } from "./array-functions.ts";
import { type BinaryOperator, type Expression, mapChildren, number } from "./expression.ts";
import { f } from "./parse-formula.ts";

/**
 * The same calculation with nothing in it that would collapse a range to one value: AND, OR, N, MIN, MAX and SUM
 * of single cells become IF and operators. What is then needed more than once gets a name by LET.
 * Throws where the formula cannot work cell by cell.
 */
export function rewriteElementwise(expression: Expression): Expression {
  let names = 0;

  /** Names what is more than a name or a literal, so that it stands in the formula once. */
  function named(part: Expression, use: (name: Expression) => Expression): Expression {
    if (part.kind !== "call" && part.kind !== "binary" && part.kind !== "unary") return use(part);
    const name: Expression = { kind: "name", name: `value_${++names}` };
    return f`LET(${name},${part},${use(name)})`;
  }

  const chosen = (operator: "<" | ">", args: readonly Expression[]): Expression =>
    args.reduce((left, right) =>
      named(left, (a) => named(right, (b) => f`IF(${{ kind: "binary", operator, left: a, right: b }},${a},${b})`)),
    );

  function rewrite(part: Expression): Expression {
    const inner = mapChildren(part, rewrite);
    if (inner.kind !== "call") return inner;
    switch (inner.name) {
      case "AND":
        return f`${joined("*", inner.args)}>0`;
      case "OR":
        return f`${joined("+", inner.args)}>0`;
      case "SUM":
        return joined("+", inner.args);
      case "N":
        return joined("+", [...inner.args, number(0)]);
      case "MIN":
        return chosen("<", inner.args);
      case "MAX":
        return chosen(">", inner.args);
    }
    // NA() is one value, whatever stands beside it.
    if (inner.args.length > 0 && !CELL_FUNCTIONS.has(inner.name)) throw new SyntaxError(`${inner.name} does not work cell by cell`);
    return inner;
  }

  return rewrite(expression);
}

const joined = (operator: BinaryOperator, args: readonly Expression[]): Expression =>
  args.reduce((left, right) => ({ kind: "binary", operator, left, right }));
