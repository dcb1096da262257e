import { isOptional, type Parameter } from "../../core/custom-function.ts";
import { FUNCTIONS } from "../../core/functions/index.ts";
import type { FunctionText, FunctionTexts } from "../../core/i18n/functions/function-texts.ts";
import type { Language } from "../../core/language.ts";
import { answersRange } from "./excel-function.ts";

/**
 * The metadata of the custom functions, as Excel's manifest links it: one file a language, with the same ids and names.
 * Every parameter is a matrix of any type, so that blanks, ranges, wrong types and errors of other cells reach the
 * function, which decides about them as in every other host. `helpAddress` is the page with one anchor a function.
 */
export function renderFunctionsJson(texts: FunctionTexts, helpAddress: string): string {
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((fn) => {
      const text: FunctionText = texts[fn.name];
      return {
        id: fn.name,
        name: fn.name,
        description: `${text.summary} ${text.result}`,
        helpUrl: `${helpAddress}#${fn.name.toLowerCase()}`,
        parameters: fn.parameters.map((parameter: Parameter) => ({
          name: parameter.name,
          description: text.parameters[parameter.name],
          type: "any",
          dimensionality: "matrix",
          ...(isOptional(parameter) ? { optional: true } : {}),
        })),
        result: { type: "any", dimensionality: answersRange(fn) ? "matrix" : "scalar" },
      };
    }),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The file of one language: functions.json in English, the manifest's default, functions.sv.json in Swedish. */
export const functionsJsonName = (language: Language): string => (language === "en" ? "functions.json" : `functions.${language}.json`);
