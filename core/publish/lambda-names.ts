import { renderLambda } from "../formula/lambda.ts";
import type { Dialect } from "../formula/spell-formula.ts";
import { hashText } from "../hash-text.ts";
import type { FunctionTexts } from "../i18n/functions/function-texts.ts";
import { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
import type { Language } from "../language.ts";
import { TWINS } from "./twins.ts";

/** A function as a workbook name of Excel. */
export interface LambdaName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  /** Another one for every other calculation, whatever the dialect. */
  readonly version: string;
  /** What it answers, for the name's comment. */
  readonly summary: string;
}

/** Every function that has a native twin. */
export const renderLambdaNames = (dialect: Dialect, language: Language = "en"): readonly LambdaName[] =>
  Object.entries(TWINS).flatMap(([name, twinned]) => {
    const formula = renderLambda(twinned, dialect);
    if (formula === undefined) return [];
    const { summary } = FUNCTION_TEXTS[language][name as keyof FunctionTexts];
    return [{ name, formula, version: hashText(renderLambda(twinned) ?? ""), summary }];
  });
