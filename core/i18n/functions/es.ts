import type { FunctionTexts } from "./function-texts.ts";
import { funnel } from "./funnel/es.ts";
import { kpiCustomers } from "./kpi-customers/es.ts";
import { kpiMarketing } from "./kpi-marketing/es.ts";
import { kpiOverTime } from "./kpi-over-time/es.ts";
import { kpiSales } from "./kpi-sales/es.ts";
import { okr } from "./okr/es.ts";

export const functionTexts: FunctionTexts = { ...okr, ...kpiOverTime, ...kpiMarketing, ...kpiSales, ...kpiCustomers, ...funnel };
