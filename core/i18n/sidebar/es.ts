import type { Translated } from "../translated.ts";
import { checkIn } from "./check-in/es.ts";
import type { sidebarTexts as en } from "./en.ts";
import { failures } from "./failures/es.ts";
import { functions } from "./functions/es.ts";
import { funnel } from "./funnel/es.ts";
import { general } from "./general/es.ts";
import { insert } from "./insert/es.ts";
import { share } from "./share/es.ts";

export const sidebarTexts: Translated<typeof en> = { ...general, ...insert, ...checkIn, ...functions, ...funnel, ...share, ...failures };
