import { checkIn } from "./check-in/en.ts";
import { failures } from "./failures/en.ts";
import { functions } from "./functions/en.ts";
import { funnel } from "./funnel/en.ts";
import { general } from "./general/en.ts";
import { insert } from "./insert/en.ts";
import { share } from "./share/en.ts";

/** Every text of the sidebar. English is the source and the type of the other languages. */
export const sidebarTexts = { ...general, ...insert, ...checkIn, ...functions, ...funnel, ...share, ...failures };
