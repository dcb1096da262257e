import type { Translated } from "../translated.ts";
import { dashboard } from "./dashboard/ro.ts";
import type { workbook as en } from "./en.ts";
import { funnel } from "./funnel/ro.ts";
import { general } from "./general/ro.ts";
import { kpis } from "./kpis/ro.ts";
import { okrs } from "./okrs/ro.ts";
import { report } from "./report/ro.ts";
import { review } from "./review/ro.ts";
import { settings } from "./settings/ro.ts";
import { sla } from "./sla/ro.ts";

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
