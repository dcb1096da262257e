import type { Translated } from "../translated.ts";
import { checkIn } from "./check-in/ro.ts";
import type { sidebarTexts as en } from "./en.ts";
import { failures } from "./failures/ro.ts";
import { functions } from "./functions/ro.ts";
import { funnel } from "./funnel/ro.ts";
import { general } from "./general/ro.ts";
import { insert } from "./insert/ro.ts";
import { share } from "./share/ro.ts";

export const sidebarTexts: Translated<typeof en> = { ...general, ...insert, ...checkIn, ...functions, ...funnel, ...share, ...failures };
