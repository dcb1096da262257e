/**
 * A formula as data: written once with English names, spelled for each host later (spell-formula.ts). Immutable, so one
 * expression serves every row of a column.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "name"; readonly name: string }
  | Reference
  /** A column of constants, {1;2;3}: the one array that every host and locale spells alike. */
  | { readonly kind: "column"; readonly cells: readonly Expression[] }
  /** What a user typed, kept as it is: in the spelling of one host. `strength` is that of its weakest operator. */
  | { readonly kind: "typed"; readonly formula: string; readonly strength: number }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression };

export type BinaryOperator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | ":";

export interface Reference {
  readonly kind: "reference";
  /** The sheet's name; left out for the formula's own sheet. */
  readonly sheet?: string;
  readonly from: CellReference;
  readonly to?: CellReference;
}

export interface CellReference {
  /** 1 is column A. */
  readonly column: number;
  /** 1 is the first row; "own" is the row the formula stands in. */
  readonly row: number | "own";
  readonly absoluteColumn: boolean;
  readonly absoluteRow: boolean;
}

export const number = (value: number): Expression => ({ kind: "number", value });
export const text = (value: string): Expression => ({ kind: "text", value });
export const logical = (value: boolean): Expression => ({ kind: "logical", value });

/** A value as the formula that spells it out. */
export function literal(value: number | string | boolean): Expression {
  switch (typeof value) {
    case "number":
      return number(value);
    case "string":
      return text(value);
    case "boolean":
      return logical(value);
  }
}

/** Two cells around a colon as one reference; undefined where they are more than that. */
export function rangeBetween(left: Expression, right: Expression): Reference | undefined {
  if (left.kind !== "reference" || left.to || right.kind !== "reference" || right.to) return undefined;
  return right.sheet === undefined || right.sheet === left.sheet ? { ...left, to: right.from } : undefined;
}

/** The expressions directly inside another. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "column":
      return expression.cells;
    case "call":
      return expression.args;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    default:
      return [];
  }
}

/** The same expression with each of its direct children replaced. */
export function mapChildren(expression: Expression, change: (child: Expression) => Expression): Expression {
  switch (expression.kind) {
    case "column":
      return { ...expression, cells: expression.cells.map(change) };
    case "call":
      return { ...expression, args: expression.args.map(change) };
    case "unary":
      return { ...expression, operand: change(expression.operand) };
    case "binary":
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    default:
      return expression;
  }
}

/** Every expression inside this one, itself first. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of childrenOf(expression)) yield* walk(child);
}

/** Replaces names by expressions: parameters of a twin by its arguments. */
export function substitute(expression: Expression, values: Readonly<Record<string, Expression>>): Expression {
  if (expression.kind === "name" && Object.hasOwn(values, expression.name)) return values[expression.name] as Expression;
  return mapChildren(expression, (child) => substitute(child, values));
}
