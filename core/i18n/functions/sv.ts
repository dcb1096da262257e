import type { FunctionTexts } from "./function-texts.ts";
import { funnel } from "./funnel/sv.ts";
import { kpiCustomers } from "./kpi-customers/sv.ts";
import { kpiMarketing } from "./kpi-marketing/sv.ts";
import { kpiOverTime } from "./kpi-over-time/sv.ts";
import { kpiSales } from "./kpi-sales/sv.ts";
import { okr } from "./okr/sv.ts";

export const functionTexts: FunctionTexts = { ...okr, ...kpiOverTime, ...kpiMarketing, ...kpiSales, ...kpiCustomers, ...funnel };
