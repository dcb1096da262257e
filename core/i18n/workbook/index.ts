import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { workbook as en } from "./en.ts";
import { workbook as es } from "./es.ts";
import { workbook as ro } from "./ro.ts";
import { workbook as sv } from "./sv.ts";

export type WorkbookTexts = Translated<typeof en>;

export const WORKBOOK_TEXTS: ByLanguage<WorkbookTexts> = { en, es, sv, ro };
