import { isOptional, type Parameter } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { rewriteElementwise } from "./elementwise.ts";
import { type Expression, mapChildren, substitute, text } from "./expression.ts";
import { foldFormula } from "./fold-formula.ts";
import { f, parseFormula } from "./parse-formula.ts";
import { EN_US, spellExpression } from "./spell-formula.ts";
import { spillAlong } from "./spilling.ts";

/**
 * The function as a workbook name for Excel's Name Manager: "=LAMBDA(current,previous,[mode],…)", made from its native
 * twin. Undefined where there is none.
 */
export function renderLambda(specification: FunctionSpecification): string | undefined {
  const lambda = lambdaOf(specification);
  return lambda && `=${spellExpression(lambda, EN_US)}`;
}

/**
 * The same as an .xlsx file stores it in a defined name: without "=", functions newer than the file format with their
 * _xlfn. prefix, variables with _xlpm., optional ones with _xlop. where they are declared.
 */
export function spellLambdaForXlsx(specification: FunctionSpecification): string | undefined {
  const lambda = lambdaOf(specification);
  return lambda && spellExpression(spellNamesForXlsx(lambda), EN_US);
}

function lambdaOf(specification: FunctionSpecification): Expression | undefined {
  const { function: fn, twin } = specification;
  if (typeof twin !== "string") return undefined;
  const body = calculationOf(specification, parseFormula(twin));
  const declared = fn.parameters.map((parameter) => variable(isOptional(parameter) ? `[${parameter.name}]` : parameter.name));
  return call("LAMBDA", [...declared, withDefaults(body, fn.parameters)]);
}

function calculationOf({ function: { name, takes, spills }, twinLength }: FunctionSpecification, twin: Expression): Expression {
  if (takes === "elements") return rewriteElementwise(twin);
  if (!spills) return twin;
  if (!spills.along || !twinLength) throw new Error(`${name} spills, so its twin needs a direction and a length`);
  return spillAlong(variable(spills.along), parseFormula(twinLength), twin);
}

/** The calculation with what blank and left-out arguments mean. */
function withDefaults(body: Expression, parameters: readonly Parameter[]): Expression {
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

/** Functions of our LAMBDAs that are newer than the .xlsx format. */
const NEWER: ReadonlySet<string> = new Set(["LAMBDA", "LET", "ISOMITTED", "MAP", "REDUCE", "SEQUENCE"]);

function spellNamesForXlsx(expression: Expression): Expression {
  const inner = mapChildren(expression, spellNamesForXlsx);
  if (inner.kind === "call") return NEWER.has(inner.name) ? { ...inner, name: `_xlfn.${inner.name}` } : inner;
  if (inner.kind !== "name") return inner;
  return variable(inner.name.startsWith("[") ? `_xlop.${inner.name.slice(1, -1)}` : `_xlpm.${inner.name}`);
}
