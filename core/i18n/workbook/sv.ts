import type { Translated } from "../translated.ts";
import { dashboard } from "./dashboard/sv.ts";
import type { workbook as en } from "./en.ts";
import { funnel } from "./funnel/sv.ts";
import { general } from "./general/sv.ts";
import { kpis } from "./kpis/sv.ts";
import { okrs } from "./okrs/sv.ts";
import { report } from "./report/sv.ts";
import { review } from "./review/sv.ts";
import { settings } from "./settings/sv.ts";
import { sla } from "./sla/sv.ts";

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
