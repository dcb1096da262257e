import { describe, expect, test } from "vitest";
import { rewriteElementwise } from "../../core/formula/elementwise.ts";
import { type Expression, walk } from "../../core/formula/expression.ts";
import { renderLambda } from "../../core/formula/lambda.ts";
import { parseFormula } from "../../core/formula/parse-formula.ts";
import { EN_US, LONGEST_FORMULA, spellExpression } from "../../core/formula/spell-formula.ts";
import type { FunctionSpecification } from "../../core/function-specification.ts";
import { SPECIFICATIONS } from "../../core/functions/specifications.ts";

const withLambda = (Object.values(SPECIFICATIONS) as readonly FunctionSpecification[])
  .filter(({ twin }) => typeof twin === "string")
  .map((specification) => [specification.function.name, specification] as const);

describe("LAMBDA names", () => {
  test("optional parameters are in brackets, and blank or left out mean their default", () => {
    expect(renderLambda(SPECIFICATIONS.KPI_ATTAINMENT)).toBe(
      "=LAMBDA(actual,target,[direction]," +
        'LET(direction_or_default,IF(ISOMITTED(direction),"up",IF(direction="","up",direction)),' +
        'IF((actual="")+(target="")>0,"",IF(direction_or_default="down",2-actual/target,actual/target))))',
    );
  });

  test("a range that may be left out has a calculation without it", () => {
    expect(renderLambda(SPECIFICATIONS.OKR_CONFIDENCE)).toContain(
      'IF(ISOMITTED(weights),IF(COUNT(scores)=0,"",AVERAGE(scores)/scale_or_default),',
    );
  });

  test("a function that spills maps its places, along a row or a column", () => {
    expect(renderLambda(SPECIFICATIONS.FUNNEL_RATES)).toBe(
      "=LAMBDA(counts,LET(length,ROWS(counts)*COLUMNS(counts)-1," +
        "MAP(SEQUENCE(IF(ROWS(counts)>1,length,1),IF(ROWS(counts)>1,1,length)),LAMBDA(position," +
        'IF(OR(INDEX(counts,position)="",INDEX(counts,position+1)=""),"",INDEX(counts,position+1)/INDEX(counts,position))))))',
    );
  });

  test("a function without a twin has no LAMBDA", () => {
    expect(renderLambda(SPECIFICATIONS.OKR_STATEMENT)).toBeUndefined();
  });

  test.each(withLambda)("%s fits into a name", (_, specification) => {
    expect(renderLambda(specification)?.length).toBeLessThanOrEqual(LONGEST_FORMULA);
  });

  /** The LAMBDA, its optional parameters without their brackets. */
  const parseLambda = (specification: FunctionSpecification) =>
    parseFormula((renderLambda(specification) as string).slice(1).replaceAll(/[[\]]/g, ""));

  test.each(withLambda)("%s: every name is a parameter or a variable of its own", (_, specification) => {
    const parts = [...walk(parseLambda(specification))];
    const declared = parts.flatMap((part) => {
      if (part.kind !== "call" || (part.name !== "LAMBDA" && part.name !== "LET")) return [];
      return part.args.slice(0, -1).filter((_arg, index) => part.name === "LAMBDA" || index % 2 === 0);
    });
    const names = (all: readonly Expression[]) => all.flatMap((part) => (part.kind === "name" ? [part.name] : []));
    expect(names(parts).filter((name) => !names(declared).includes(name))).toEqual([]);
  });

  const collapsing = new Set("AND OR MIN MAX MEDIAN SUM COUNT SUMPRODUCT AVERAGE PRODUCT INDEX N".split(" "));
  test.each(withLambda.filter(([, { function: fn }]) => fn.takes === "elements"))("%s takes ranges cell by cell", (_, specification) => {
    const called = [...walk(parseLambda(specification))].flatMap((part) => (part.kind === "call" ? [part.name] : []));
    expect(called.filter((name) => collapsing.has(name))).toEqual([]);
  });
});

describe("cell by cell", () => {
  test.each([
    ['IF(OR(a="",b=""),1,2)', 'IF((a="")+(b="")>0,1,2)'],
    ["AND(a>1,b>1,c>1)", "(a>1)*(b>1)*(c>1)>0"],
    ["NOT(OR(a,b))", "NOT(a+b>0)"],
    ["SUM(a,b,c)", "a+b+c"],
    ["N(a)", "a+0"],
    ["MIN(1,a)", "IF(1<a,1,a)"],
    ["MAX(0,MIN(1,a/b))", "LET(value_2,LET(value_1,a/b,IF(1<value_1,1,value_1)),IF(0>value_2,0,value_2))"],
    ["MIN(a,b,c)", "LET(value_1,IF(a<b,a,b),IF(value_1<c,value_1,c))"],
    ["ROUND(ABS(a),2)", "ROUND(ABS(a),2)"],
  ])("%s becomes %s", (written, rewritten) => {
    expect(spellExpression(rewriteElementwise(parseFormula(written)), EN_US)).toBe(rewritten);
  });

  test.each(["COUNT(a)", "SUMPRODUCT(a,b)", "INDEX(a,1)"])("%s cannot work cell by cell", (formula) => {
    expect(() => rewriteElementwise(parseFormula(formula))).toThrow(SyntaxError);
  });
});
