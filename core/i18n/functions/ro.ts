import type { FunctionTexts } from "./function-texts.ts";
import { funnel } from "./funnel/ro.ts";
import { kpiCustomers } from "./kpi-customers/ro.ts";
import { kpiMarketing } from "./kpi-marketing/ro.ts";
import { kpiOverTime } from "./kpi-over-time/ro.ts";
import { kpiSales } from "./kpi-sales/ro.ts";
import { okr } from "./okr/ro.ts";

export const functionTexts: FunctionTexts = { ...okr, ...kpiOverTime, ...kpiMarketing, ...kpiSales, ...kpiCustomers, ...funnel };
