import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { workbenchTexts as en } from "./en.ts";
import { workbenchTexts as es } from "./es.ts";
import { workbenchTexts as ro } from "./ro.ts";
import { workbenchTexts as sv } from "./sv.ts";

export type WorkbenchTexts = Translated<typeof en>;

export const WORKBENCH_TEXTS: ByLanguage<WorkbenchTexts> = { en, es, sv, ro };
