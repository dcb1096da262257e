import { funnelForecast } from "./funnel-forecast.ts";
import { funnelRates } from "./funnel-rates.ts";
import { funnelRequired } from "./funnel-required.ts";
import { funnelRevenue } from "./funnel-revenue.ts";
import { kpiAttainment } from "./kpi-attainment.ts";
import { kpiAverageDeal } from "./kpi-average-deal.ts";
import { kpiBounceRate } from "./kpi-bounce-rate.ts";
import { kpiCac } from "./kpi-cac.ts";
import { kpiCacPayback } from "./kpi-cac-payback.ts";
import { kpiCagr } from "./kpi-cagr.ts";
import { kpiChange } from "./kpi-change.ts";
import { kpiChurn } from "./kpi-churn.ts";
import { kpiCompare } from "./kpi-compare.ts";
import { kpiConversion } from "./kpi-conversion.ts";
import { kpiCostPer } from "./kpi-cost-per.ts";
import { kpiCtr } from "./kpi-ctr.ts";
import { kpiGrr } from "./kpi-grr.ts";
import { kpiLtv } from "./kpi-ltv.ts";
import { kpiLtvCac } from "./kpi-ltv-cac.ts";
import { kpiMer } from "./kpi-mer.ts";
import { kpiMovingAverage } from "./kpi-moving-average.ts";
import { kpiNps } from "./kpi-nps.ts";
import { kpiNpsScores } from "./kpi-nps-scores.ts";
import { kpiNpsZone } from "./kpi-nps-zone.ts";
import { kpiNrr } from "./kpi-nrr.ts";
import { kpiOpenRate } from "./kpi-open-rate.ts";
import { kpiPipelineCoverage } from "./kpi-pipeline-coverage.ts";
import { kpiRoas } from "./kpi-roas.ts";
import { kpiRoi } from "./kpi-roi.ts";
import { kpiRunRate } from "./kpi-run-rate.ts";
import { kpiSalesVelocity } from "./kpi-sales-velocity.ts";
import { kpiVariance } from "./kpi-variance.ts";
import { kpiWeightedPipeline } from "./kpi-weighted-pipeline.ts";
import { kpiWinRate } from "./kpi-win-rate.ts";
import { okrCadence } from "./okr-cadence.ts";
import { okrConfidence } from "./okr-confidence.ts";
import { okrCoverage } from "./okr-coverage.ts";
import { okrExpected } from "./okr-expected.ts";
import { okrForecast } from "./okr-forecast.ts";
import { okrGrade } from "./okr-grade.ts";
import { okrPace } from "./okr-pace.ts";
import { okrProgress } from "./okr-progress.ts";
import { okrRollup } from "./okr-rollup.ts";
import { okrStale } from "./okr-stale.ts";
import { okrStatement } from "./okr-statement.ts";
import { okrStatus } from "./okr-status.ts";
import { okrTarget } from "./okr-target.ts";

// Behind all others in a script, too: they bring a grammar and four lexicons, and what is alike compresses better side by side.

import { okrCheck } from "./okr-check.ts";
import { okrParse } from "./okr-parse.ts";

/** THE registry: every custom function, in the order users see them. */
export const FUNCTIONS = [
  okrProgress,
  okrExpected,
  okrStatus,
  okrTarget,
  okrRollup,
  okrCoverage,
  okrGrade,
  okrForecast,
  okrPace,
  okrCadence,
  okrConfidence,
  okrStale,
  okrParse,
  okrCheck,
  okrStatement,
  kpiChange,
  kpiAttainment,
  kpiVariance,
  kpiCompare,
  kpiRunRate,
  kpiCagr,
  kpiMovingAverage,
  kpiConversion,
  kpiCostPer,
  kpiCac,
  kpiRoi,
  kpiRoas,
  kpiMer,
  kpiAverageDeal,
  kpiWinRate,
  kpiSalesVelocity,
  kpiPipelineCoverage,
  kpiWeightedPipeline,
  kpiCtr,
  kpiOpenRate,
  kpiBounceRate,
  kpiNps,
  kpiNpsScores,
  kpiNpsZone,
  kpiLtv,
  kpiLtvCac,
  kpiCacPayback,
  kpiChurn,
  kpiNrr,
  kpiGrr,
  funnelRequired,
  funnelRates,
  funnelForecast,
  funnelRevenue,
] as const;

export type FunctionName = (typeof FUNCTIONS)[number]["name"];
