import type { Expression } from "../formula/expression.ts";
import { PRECEDENCE, SIGN_PRECEDENCE } from "../formula/precedence.ts";
import type { Part } from "./typed-formula.ts";
import { isOperator } from "./typed-reference.ts";

/** Of what needs no brackets anywhere. */
export const STRONGEST = Number.POSITIVE_INFINITY;

/** How strongly the outermost operator of an expression binds. */
export function strengthOf(expression: Expression): number {
  switch (expression.kind) {
    case "binary":
      return PRECEDENCE[expression.operator];
    case "unary":
      return SIGN_PRECEDENCE;
    case "typed":
      return expression.strength;
    default:
      return STRONGEST;
  }
}

/** How strongly the weakest operator outside brackets binds. */
export function weakestOperator(parts: readonly Part[]): number {
  let weakest = STRONGEST;
  let hasLeft = false;
  for (const part of parts) {
    if (part.kind === "space") continue;
    const isSign = !hasLeft && (isOperator(part, "-") || isOperator(part, "+"));
    const strength = part.kind === "operator" ? (PRECEDENCE as Readonly<Record<string, number>>)[part.typed] : undefined;
    if (strength !== undefined) weakest = Math.min(weakest, isSign ? SIGN_PRECEDENCE : strength);
    hasLeft = part.kind !== "operator" || part.typed === "%" || part.typed === "#";
  }
  return weakest;
}
