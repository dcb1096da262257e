import type { Translated } from "../translated.ts";
import { checkIn } from "./check-in/sv.ts";
import type { sidebarTexts as en } from "./en.ts";
import { failures } from "./failures/sv.ts";
import { functions } from "./functions/sv.ts";
import { funnel } from "./funnel/sv.ts";
import { general } from "./general/sv.ts";
import { insert } from "./insert/sv.ts";
import { share } from "./share/sv.ts";

export const sidebarTexts: Translated<typeof en> = { ...general, ...insert, ...checkIn, ...functions, ...funnel, ...share, ...failures };
