import type { FunctionType, IFunctionInfo } from "@univerjs/preset-sheets-core";
import { type CustomFunction, isOptional } from "../../core/custom-function.ts";
import type { FunctionText } from "../../core/i18n/functions/function-texts.ts";

/** What Univer shows while a function is typed: its summary in the list, its parameters once the bracket is open. */
export const describeFunctions = (functions: readonly CustomFunction[], texts: Readonly<Record<string, FunctionText>>): IFunctionInfo[] =>
  functions.flatMap(({ name, parameters }) => {
    const text = texts[name];
    return text
      ? [
          {
            functionName: name,
            functionType: USER_FUNCTION,
            abstract: text.summary,
            description: `${text.summary} ${text.result}`,
            functionParameter: parameters.map((parameter) => ({
              name: parameter.name,
              detail: text.parameters[parameter.name] ?? "",
              example: parameter.words?.map((word) => `"${word}"`).join(", ") ?? "",
              require: isOptional(parameter) ? 0 : 1,
              repeat: 0,
            })),
          },
        ]
      : [];
  });

const USER_FUNCTION = 15 satisfies FunctionType.User;
