import type { FunctionSpecification } from "../function-specification.ts";
import { funnelForecastSpecification } from "./funnel-forecast.ts";
import { funnelRatesSpecification } from "./funnel-rates.ts";
import { funnelRequiredSpecification } from "./funnel-required.ts";
import { funnelRevenueSpecification } from "./funnel-revenue.ts";
import type { FunctionName } from "./index.ts";
import { kpiAttainmentSpecification } from "./kpi-attainment.ts";
import { kpiAverageDealSpecification } from "./kpi-average-deal.ts";
import { kpiBounceRateSpecification } from "./kpi-bounce-rate.ts";
import { kpiCacSpecification } from "./kpi-cac.ts";
import { kpiCacPaybackSpecification } from "./kpi-cac-payback.ts";
import { kpiCagrSpecification } from "./kpi-cagr.ts";
import { kpiChangeSpecification } from "./kpi-change.ts";
import { kpiChurnSpecification } from "./kpi-churn.ts";
import { kpiCompareSpecification } from "./kpi-compare.ts";
import { kpiConversionSpecification } from "./kpi-conversion.ts";
import { kpiCostPerSpecification } from "./kpi-cost-per.ts";
import { kpiCtrSpecification } from "./kpi-ctr.ts";
import { kpiGrrSpecification } from "./kpi-grr.ts";
import { kpiLtvSpecification } from "./kpi-ltv.ts";
import { kpiLtvCacSpecification } from "./kpi-ltv-cac.ts";
import { kpiMerSpecification } from "./kpi-mer.ts";
import { kpiMovingAverageSpecification } from "./kpi-moving-average.ts";
import { kpiNpsSpecification } from "./kpi-nps.ts";
import { kpiNpsScoresSpecification } from "./kpi-nps-scores.ts";
import { kpiNpsZoneSpecification } from "./kpi-nps-zone.ts";
import { kpiNrrSpecification } from "./kpi-nrr.ts";
import { kpiOpenRateSpecification } from "./kpi-open-rate.ts";
import { kpiPipelineCoverageSpecification } from "./kpi-pipeline-coverage.ts";
import { kpiRoasSpecification } from "./kpi-roas.ts";
import { kpiRoiSpecification } from "./kpi-roi.ts";
import { kpiRunRateSpecification } from "./kpi-run-rate.ts";
import { kpiSalesVelocitySpecification } from "./kpi-sales-velocity.ts";
import { kpiVarianceSpecification } from "./kpi-variance.ts";
import { kpiWeightedPipelineSpecification } from "./kpi-weighted-pipeline.ts";
import { kpiWinRateSpecification } from "./kpi-win-rate.ts";
import { okrCadenceSpecification } from "./okr-cadence.ts";
import { okrCheckSpecification } from "./okr-check.ts";
import { okrConfidenceSpecification } from "./okr-confidence.ts";
import { okrCoverageSpecification } from "./okr-coverage.ts";
import { okrExpectedSpecification } from "./okr-expected.ts";
import { okrForecastSpecification } from "./okr-forecast.ts";
import { okrGradeSpecification } from "./okr-grade.ts";
import { okrPaceSpecification } from "./okr-pace.ts";
import { okrParseSpecification } from "./okr-parse.ts";
import { okrProgressSpecification } from "./okr-progress.ts";
import { okrRollupSpecification } from "./okr-rollup.ts";
import { okrStaleSpecification } from "./okr-stale.ts";
import { okrStatementSpecification } from "./okr-statement.ts";
import { okrStatusSpecification } from "./okr-status.ts";
import { okrTargetSpecification } from "./okr-target.ts";

/** What is to be known of each function; a missing one is a compile error. In the registry's order. */
export const SPECIFICATIONS: Readonly<Record<FunctionName, FunctionSpecification>> = {
  OKR_PROGRESS: okrProgressSpecification,
  OKR_EXPECTED: okrExpectedSpecification,
  OKR_STATUS: okrStatusSpecification,
  OKR_TARGET: okrTargetSpecification,
  OKR_ROLLUP: okrRollupSpecification,
  OKR_COVERAGE: okrCoverageSpecification,
  OKR_GRADE: okrGradeSpecification,
  OKR_FORECAST: okrForecastSpecification,
  OKR_PACE: okrPaceSpecification,
  OKR_CADENCE: okrCadenceSpecification,
  OKR_CONFIDENCE: okrConfidenceSpecification,
  OKR_STALE: okrStaleSpecification,
  OKR_PARSE: okrParseSpecification,
  OKR_CHECK: okrCheckSpecification,
  OKR_STATEMENT: okrStatementSpecification,
  KPI_CHANGE: kpiChangeSpecification,
  KPI_ATTAINMENT: kpiAttainmentSpecification,
  KPI_VARIANCE: kpiVarianceSpecification,
  KPI_COMPARE: kpiCompareSpecification,
  KPI_RUN_RATE: kpiRunRateSpecification,
  KPI_CAGR: kpiCagrSpecification,
  KPI_MOVING_AVERAGE: kpiMovingAverageSpecification,
  KPI_CONVERSION: kpiConversionSpecification,
  KPI_COST_PER: kpiCostPerSpecification,
  KPI_CAC: kpiCacSpecification,
  KPI_ROI: kpiRoiSpecification,
  KPI_ROAS: kpiRoasSpecification,
  KPI_MER: kpiMerSpecification,
  KPI_AVERAGE_DEAL: kpiAverageDealSpecification,
  KPI_WIN_RATE: kpiWinRateSpecification,
  KPI_SALES_VELOCITY: kpiSalesVelocitySpecification,
  KPI_PIPELINE_COVERAGE: kpiPipelineCoverageSpecification,
  KPI_WEIGHTED_PIPELINE: kpiWeightedPipelineSpecification,
  KPI_CTR: kpiCtrSpecification,
  KPI_OPEN_RATE: kpiOpenRateSpecification,
  KPI_BOUNCE_RATE: kpiBounceRateSpecification,
  KPI_NPS: kpiNpsSpecification,
  KPI_NPS_SCORES: kpiNpsScoresSpecification,
  KPI_NPS_ZONE: kpiNpsZoneSpecification,
  KPI_LTV: kpiLtvSpecification,
  KPI_LTV_CAC: kpiLtvCacSpecification,
  KPI_CAC_PAYBACK: kpiCacPaybackSpecification,
  KPI_CHURN: kpiChurnSpecification,
  KPI_NRR: kpiNrrSpecification,
  KPI_GRR: kpiGrrSpecification,
  FUNNEL_REQUIRED: funnelRequiredSpecification,
  FUNNEL_RATES: funnelRatesSpecification,
  FUNNEL_FORECAST: funnelForecastSpecification,
  FUNNEL_REVENUE: funnelRevenueSpecification,
};
