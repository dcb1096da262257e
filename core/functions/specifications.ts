import type { FunctionSpecification } from "../function-specification.ts";
import type { FunctionName } from "./index.ts";
import { kpiChangeSpecification } from "./kpi-change.ts";
import { okrRollupSpecification } from "./okr-rollup.ts";

/** What is to be known of each function; a missing one is a compile error. In the registry's order. */
export const SPECIFICATIONS: Readonly<Record<FunctionName, FunctionSpecification>> = {
  OKR_ROLLUP: okrRollupSpecification,
  KPI_CHANGE: kpiChangeSpecification,
};
