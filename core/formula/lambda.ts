import { rewriteElementwise } from "./elementwise.ts";
import { type Expression, substitute, text } from "./expression.ts";
import { foldFormula } from "./fold-formula.ts";
import type { Twinned, TwinParameter } from "./native-twin.ts";
import { f, parseFormula } from "./parse-formula.ts";
import { type Dialect, EN_US, spellExpression } from "./spell-formula.ts";
import { spillAlong } from "./spilling.ts";

/**
 * The function as a workbook name for Excel's Name Manager: "=LAMBDA(current,previous,[mode],…)", made from its native
 * twin. Undefined where there is none.
 */
export function renderLambda(twinned: Twinned, dialect: Dialect = EN_US): string | undefined {
  const { function: fn, twin } = twinned;
  if (typeof twin !== "string") return undefined;
  const body = calculationOf(twinned, parseFormula(twin));
  const declared = fn.parameters.map(({ name, default: whenLeftOut }) => variable(whenLeftOut === undefined ? name : `[${name}]`));
  return `=${spellExpression(call("LAMBDA", [...declared, withDefaults(body, fn.parameters)]), dialect)}`;
}

function calculationOf({ function: { name, takes, spills }, twinLength }: Twinned, twin: Expression): Expression {
  if (takes === "elements") return rewriteElementwise(twin);
  if (!spills) return twin;
  if (!spills.along || !twinLength) throw new Error(`${name} spills, so its twin needs a direction and a length`);
  return spillAlong(variable(spills.along), parseFormula(twinLength), twin);
}

/** The calculation with what blank and left-out arguments mean. */
function withDefaults(body: Expression, parameters: readonly TwinParameter[]): Expression {
  const settled: Record<string, Expression> = {};
  const named: Expression[] = [];
  for (const { name, default: whenLeftOut, verbatim } of parameters) {
    if (whenLeftOut === undefined || whenLeftOut === null) continue;
    const given = variable(name);
    settled[name] = variable(`${name}_or_default`);
    named.push(settled[name], f`IF(ISOMITTED(${given}),${whenLeftOut},IF(${given}="",${verbatim ? "" : whenLeftOut},${given}))`);
  }
  const whole = parameters.reduce(
    (rest, { name, default: whenLeftOut }) => {
      if (whenLeftOut !== null) return rest;
      return f`IF(ISOMITTED(${variable(name)}),${foldFormula(substitute(rest, { [name]: text("") }))},${rest})`;
    },
    substitute(body, settled),
  );
  return named.length > 0 ? call("LET", [...named, whole]) : whole;
}

const variable = (name: string): Expression => ({ kind: "name", name });

const call = (name: string, args: readonly Expression[]): Expression => ({ kind: "call", name, args });
