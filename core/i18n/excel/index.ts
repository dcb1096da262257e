import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import * as en from "./en.ts";
import * as es from "./es.ts";
import * as ro from "./ro.ts";
import * as sv from "./sv.ts";

export const REMINDER_TEXTS: ByLanguage<Translated<typeof en.reminder>> = {
  en: en.reminder,
  es: es.reminder,
  sv: sv.reminder,
  ro: ro.reminder,
};

export const EXCEL_FAILURES: ByLanguage<Translated<typeof en.failures>> = {
  en: en.failures,
  es: es.failures,
  sv: sv.failures,
  ro: ro.failures,
};
