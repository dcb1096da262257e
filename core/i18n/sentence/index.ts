import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { sentence as en } from "./en.ts";
import { sentence as es } from "./es.ts";
import { sentence as ro } from "./ro.ts";
import { sentence as sv } from "./sv.ts";

export const SENTENCE_TEXTS: ByLanguage<Translated<typeof en>> = { en, es, sv, ro };
