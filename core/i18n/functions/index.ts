import type { ByLanguage } from "../../language.ts";
import { functionTexts as en } from "./en.ts";
import { functionTexts as es } from "./es.ts";
import type { FunctionTexts } from "./function-texts.ts";
import { functionTexts as ro } from "./ro.ts";
import { functionTexts as sv } from "./sv.ts";

export const FUNCTION_TEXTS: ByLanguage<FunctionTexts> = { en, es, sv, ro };
