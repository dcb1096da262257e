import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import * as en from "./en.ts";
import * as es from "./es.ts";
import * as ro from "./ro.ts";
import * as sv from "./sv.ts";

export const GOOGLE_SHEETS_MENU: ByLanguage<Translated<typeof en.menu>> = { en: en.menu, es: es.menu, sv: sv.menu, ro: ro.menu };

export const GOOGLE_SHEETS_FAILURES: ByLanguage<Translated<typeof en.failures>> = {
  en: en.failures,
  es: es.failures,
  sv: sv.failures,
  ro: ro.failures,
};

export const GOOGLE_SHEETS_HELP: ByLanguage<Translated<typeof en.help>> = { en: en.help, es: es.help, sv: sv.help, ro: ro.help };
