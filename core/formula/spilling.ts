import { type Expression, mapChildren } from "./expression.ts";
import { f } from "./parse-formula.ts";

/**
 * A formula of one result cell by its `position`, made into one that spills them all along a row or a column, in
 * functions that came to Excel with LAMBDA.
 */
export function spillAlong(line: Expression, length: Expression, oneCell: Expression): Expression {
  const position: Expression = { kind: "name", name: "position" };
  const count: Expression = { kind: "name", name: "length" };
  const positions = f`SEQUENCE(IF(ROWS(${line})>1,${count},1),IF(ROWS(${line})>1,1,${count}))`;
  return f`LET(${count},${length},MAP(${positions},LAMBDA(${position},${rewriteWindows(oneCell)})))`;
}

/**
 * The range between two INDEX calls is a reference, which not every program takes from inside a LAMBDA: sums, counts and
 * products over it become calculations over the whole line.
 */
function rewriteWindows(expression: Expression): Expression {
  const inner = mapChildren(expression, rewriteWindows);
  const window = inner.kind === "call" && inner.args.length === 1 ? readWindow(inner.args[0] as Expression) : undefined;
  if (inner.kind !== "call" || !window) return inner;
  const { line, first, last } = window;
  const place = f`SEQUENCE(ROWS(${line}),COLUMNS(${line}))`;
  const within = f`(${place}>=${first})*(${place}<=${last})`;
  const count = f`SUMPRODUCT(${within}*(${line}<>""))`;
  switch (inner.name) {
    case "COUNT":
      return count;
    case "AVERAGE":
      return f`SUMPRODUCT(${within},${line})/${count}`;
    case "PRODUCT":
      return f`REDUCE(1,SEQUENCE(${last}-${first}+1,1,${first}),LAMBDA(product,place,product*INDEX(${line},place)))`;
    default:
      throw new SyntaxError(`${inner.name} over a part of a line is not known`);
  }
}

/** The cells from `first` to `last` of one line: INDEX(line,first):INDEX(line,last). */
function readWindow(expression: Expression): { line: Expression; first: Expression; last: Expression } | undefined {
  if (expression.kind !== "binary" || expression.operator !== ":") return undefined;
  const [from, to] = [expression.left, expression.right];
  if (from.kind !== "call" || to.kind !== "call" || from.name !== "INDEX" || to.name !== "INDEX") return undefined;
  const [line, first] = from.args;
  const last = to.args[1];
  return line && first && last ? { line, first, last } : undefined;
}
