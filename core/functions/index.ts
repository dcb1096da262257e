import { kpiChange } from "./kpi-change.ts";
import { okrRollup } from "./okr-rollup.ts";

/** THE registry: every custom function, in the order users see them. */
export const FUNCTIONS = [okrRollup, kpiChange] as const;

export type FunctionName = (typeof FUNCTIONS)[number]["name"];
