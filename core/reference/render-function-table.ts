import type { FunctionText } from "../i18n/functions/function-texts.ts";
import { FUNCTION_TEXTS } from "../i18n/functions/index.ts";
import { FAMILIES, renderSignature } from "./families.ts";

/** The README's table: what each function answers. */
export const renderFunctionTable = (): string =>
  FAMILIES.map(({ title, specifications }) => {
    const rows = specifications.map(({ function: fn }) => {
      const text: FunctionText = FUNCTION_TEXTS.en[fn.name as keyof typeof FUNCTION_TEXTS.en];
      return `| [\`${renderSignature(fn)}\`](docs/functions.md#${fn.name.toLowerCase()}) | ${text.summary} |`;
    });
    return [`| ${title} | |`, "|---|---|", ...rows].join("\n");
  }).join("\n\n");
