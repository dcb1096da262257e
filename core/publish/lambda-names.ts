import { renderLambda } from "../formula/lambda.ts";
import type { Dialect } from "../formula/spell-formula.ts";
import { hashText } from "../hash-text.ts";
import { TWINS } from "./twins.ts";

/** A function as a workbook name of Excel. */
export interface LambdaName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  /** Another one for every other calculation, whatever the dialect. */
  readonly version: string;
}

/** Every function that has a native twin. */
export const renderLambdaNames = (dialect: Dialect): readonly LambdaName[] =>
  Object.entries(TWINS).flatMap(([name, twinned]) => {
    const formula = renderLambda(twinned, dialect);
    return formula === undefined ? [] : [{ name, formula, version: hashText(renderLambda(twinned) ?? "") }];
  });
