import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { googleSheets as en } from "./en.ts";
import { googleSheets as es } from "./es.ts";
import { googleSheets as ro } from "./ro.ts";
import { googleSheets as sv } from "./sv.ts";

export const GOOGLE_SHEETS_TEXTS: ByLanguage<Translated<typeof en>> = { en, es, sv, ro };
