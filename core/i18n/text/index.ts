import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { text as en } from "./en.ts";
import { text as es } from "./es.ts";
import { text as ro } from "./ro.ts";
import { text as sv } from "./sv.ts";

export type TextTexts = Translated<typeof en>;

export const TEXT_TEXTS: ByLanguage<TextTexts> = { en, es, sv, ro };
