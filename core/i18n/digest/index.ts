import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { digest as en } from "./en.ts";
import { digest as es } from "./es.ts";
import { digest as ro } from "./ro.ts";
import { digest as sv } from "./sv.ts";

export type DigestTexts = Translated<typeof en>;

export const DIGEST_TEXTS: ByLanguage<DigestTexts> = { en, es, sv, ro };
