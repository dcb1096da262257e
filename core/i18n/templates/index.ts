import type { ByLanguage } from "../../language.ts";
import { templateTexts as en } from "./en.ts";
import { templateTexts as es } from "./es.ts";
import { templateTexts as ro } from "./ro.ts";
import { templateTexts as sv } from "./sv.ts";
import type { TemplateTexts } from "./template-texts.ts";

export const TEMPLATE_TEXTS: ByLanguage<TemplateTexts> = { en, es, sv, ro };
