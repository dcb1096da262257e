import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { reminder as en } from "./en.ts";
import { reminder as es } from "./es.ts";
import { reminder as ro } from "./ro.ts";
import { reminder as sv } from "./sv.ts";

export const REMINDER_TEXTS: ByLanguage<Translated<typeof en>> = { en, es, sv, ro };
