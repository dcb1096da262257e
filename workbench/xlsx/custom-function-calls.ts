import { isFunction, tokenize } from "@borgar/fx";
import { FUNCTIONS } from "../../core/functions/index.ts";

const NAMES: ReadonlySet<string> = new Set(FUNCTIONS.map((fn) => fn.name));

/** Whether the formula calls one of our functions, bare or in Excel's namespace: who opens the file does not have them. */
export const callsCustomFunction = (formula: string): boolean =>
  tokenize(formula).some((token) => isFunction(token) && NAMES.has(token.value.toUpperCase().replace(/^MB\./, "")));
