import type { FunctionTexts } from "./function-texts.ts";
import { funnel } from "./funnel/en.ts";
import { kpiCustomers } from "./kpi-customers/en.ts";
import { kpiMarketing } from "./kpi-marketing/en.ts";
import { kpiOverTime } from "./kpi-over-time/en.ts";
import { kpiSales } from "./kpi-sales/en.ts";
import { okr } from "./okr/en.ts";

export const functionTexts: FunctionTexts = { ...okr, ...kpiOverTime, ...kpiMarketing, ...kpiSales, ...kpiCustomers, ...funnel };
