import { dashboard } from "./dashboard/en.ts";
import { funnel } from "./funnel/en.ts";
import { general } from "./general/en.ts";
import { kpis } from "./kpis/en.ts";
import { okrs } from "./okrs/en.ts";
import { report } from "./report/en.ts";
import { review } from "./review/en.ts";
import { settings } from "./settings/en.ts";
import { sla } from "./sla/en.ts";

/** What the inserted sheets say in English: the source and the type of the other languages. */
export const workbook = { ...general, ...settings, ...okrs, ...dashboard, ...report, ...kpis, ...funnel, ...review, ...sla };
