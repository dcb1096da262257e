import type { ByLanguage } from "../../language.ts";
import type { Translated } from "../translated.ts";
import { sidebarTexts as en } from "./en.ts";
import { sidebarTexts as es } from "./es.ts";
import { sidebarTexts as ro } from "./ro.ts";
import { sidebarTexts as sv } from "./sv.ts";

export type SidebarTexts = Translated<typeof en>;

export const SIDEBAR_TEXTS: ByLanguage<SidebarTexts> = { en, es, sv, ro };
