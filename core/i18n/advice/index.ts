import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { advice as en } from "./en.ts";
import { advice as es } from "./es.ts";
import { advice as ro } from "./ro.ts";
import { advice as sv } from "./sv.ts";

export const ADVICE_TEXTS: ByLanguage<Translated<typeof en>> = { en, es, sv, ro };
