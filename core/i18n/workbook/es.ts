import type { Translated } from "../translated.ts";
import { dashboard } from "./dashboard/es.ts";
import type { workbook as en } from "./en.ts";
import { funnel } from "./funnel/es.ts";
import { general } from "./general/es.ts";
import { kpis } from "./kpis/es.ts";
import { okrs } from "./okrs/es.ts";
import { report } from "./report/es.ts";
import { review } from "./review/es.ts";
import { settings } from "./settings/es.ts";
import { sla } from "./sla/es.ts";

export const workbook: Translated<typeof en> = {
  ...general,
  ...settings,
  ...okrs,
  ...dashboard,
  ...report,
  ...kpis,
  ...funnel,
  ...review,
  ...sla,
};
