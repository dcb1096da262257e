import { type Expression, type Reference, text } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { f } from "../formula/parse-formula.ts";
import { kpiAttainmentSpecification } from "../functions/kpi-attainment.ts";
import { kpiChangeSpecification } from "../functions/kpi-change.ts";
import { DAYS, idCode } from "./check-ins-sheet.ts";
import { numberWords } from "./number-words.ts";
import type { OkrContext } from "./okr-context.ts";
import { KPI_FIGURES, KPI_LAST_KEYS, KPI_MONTH_KEYS, type KpiKey } from "./okr-tables.ts";
import { reachedFormula } from "./status-formula.ts";
import { cellOf, type Table } from "./table.ts";

/** Headers of the months: the first day of each, the last one that of the as-of day. */
export const kpiMonthHeaders = ({ settings }: OkrContext): Partial<Record<KpiKey, Expression>> =>
  Object.fromEntries(
    KPI_MONTH_KEYS.map((key, index) => [
      key,
      f`DATE(YEAR(${settings.today}),MONTH(${settings.today})-${KPI_MONTH_KEYS.length - 1 - index},1)`,
    ]),
  );

/**
 * The computed columns of the KPI sheet. A month's figure comes from the log by the row's aggregate; current is that of
 * the latest month that has one, previous that of the month with one before it.
 */
export function kpiFormulas(context: OkrContext, kpis: Table<KpiKey>): Partial<Record<KpiKey, Expression>> {
  const { texts, tables } = context;
  const { own } = kpis;
  const { kpiSheet } = texts;
  const [kpi, current, previous, target] = [own("kpi"), own("current"), own("previous"), own("target")];
  const headers = between(headerCell(kpis, "month_12"), headerCell(kpis, "month_0"));
  const figures = between(own("month_12"), own("month_0"));
  const figureOf = (month: Expression) => f`IF(${month}=0,"",INDEX(${figures},MATCH(${month},${headers},0)))`;
  const attained = (direction: "up" | "down") => nativeTwin(kpiAttainmentSpecification, [current, target, text(direction)]) as Expression;

  const { keyResults } = tables;
  const [names, ids, positions] = [keyResults.whole("kpi"), keyResults.whole("id"), keyResults.whole("position")];
  const serves = f`(${names}=${kpi})`;
  /** The least position of a key result that names this KPI, after another position. */
  const nextAfter = (position: Expression) =>
    f`IF(${kpi}="","",SUMPRODUCT(MIN(${NO_POSITION}-${serves}*(${positions}>${position})*(${NO_POSITION}-${positions}))))`;
  const idAt = (position: Expression) => f`INDEX(${ids},MATCH(${position},${positions},0))`;
  const served = own("served");

  return {
    previous: figureOf(own("before")),
    current: figureOf(own("latest")),
    change: nativeTwin(kpiChangeSpecification, [current, previous, text("percent"), text(kpiSheet.notMeaningful)]) as Expression,
    attainment: f`IF(AND(ISNUMBER(${current}),ISNUMBER(${target})),IF(${target}>0,IF(${own("direction")}=${kpiSheet.directions.down},${attained("down")},${attained("up")}),""),"")`,
    status: reachedFormula(context, own("attainment")),
    key_results: f`IF(${served}=0,"",${served}&": "&${idAt(own("first"))}&IF(${served}>1,", "&${idAt(own("second"))},"")&IF(${served}>2,", "&${idAt(own("third"))},"")&IF(${served}>3," …",""))`,
    attention: f`IF(${kpi}="","",IF(${served}=0,${kpiSheet.servesNone},""))`,
    ...monthFormulas(context, kpis),
    log_code: f`IF(${kpi}="",0,IFERROR(${idCode(context, kpi)}*${DAYS},0))`,
    latest: f`SUMPRODUCT(MAX((${figures}<>"")*${headers}))`,
    before: f`SUMPRODUCT(MAX((${figures}<>"")*(${headers}<${own("latest")})*${headers}))`,
    served: f`IF(${kpi}="",0,SUMPRODUCT(${serves}*(${positions}>0)))`,
    first: nextAfter(f`0`),
    second: nextAfter(own("first")),
    third: nextAfter(own("second")),
    ...wordFormulas(context, kpis),
  };
}

/** Beyond the row of any key result. */
const NO_POSITION = 10_000_000;

/**
 * A KPI's figures by month, blank where a month has none. They go by the codes of the log, where the days of one KPI stand
 * together: the last measurement before the next month tells whether there is one, and which.
 */
function monthFormulas({ tables, texts, settings }: OkrContext, kpis: Table<KpiKey>): Partial<Record<KpiKey, Expression>> {
  const { aggregates } = texts.kpiSheet;
  const [codes, values] = [tables.checkIns.whole("day_code"), tables.checkIns.whole("value")];
  const [log, aggregate] = [kpis.own("log_code"), kpis.own("aggregate")];
  const formulas = KPI_MONTH_KEYS.map((month, index): Partial<Record<KpiKey, Expression>> => {
    const lastKey = KPI_LAST_KEYS[index] as (typeof KPI_LAST_KEYS)[number];
    const next = KPI_MONTH_KEYS[index + 1];
    const last = kpis.own(lastKey);
    const first = f`${log}+${headerCell(kpis, month)}`;
    const after = f`${log}+${next ? headerCell(kpis, next) : f`INT(${settings.today})+1`}`;
    return {
      [month]: f`IF(OR(${log}=0,${last}<${first}),"",IF(${aggregate}=${aggregates.sum},SUMIFS(${values},${codes},">="&(${first}),${codes},"<"&(${after})),AVERAGEIFS(${values},${codes},">="&IF(${aggregate}=${aggregates.average},${first},${last}),${codes},"<"&(${after}))))`,
      [lastKey]: f`IF(${log}=0,0,IFERROR(LARGE(${codes},COUNTIF(${codes},">="&(${after}))+1),0))`,
    };
  });
  return Object.assign({}, ...formulas);
}

/**
 * Figures in words. From 1,000 on, what stands behind the decimal mark says nothing any longer. The 0 that is added keeps
 * −0.001 from being "-0" in some engines.
 */
function wordFormulas({ texts }: OkrContext, { own }: Table<KpiKey>): Partial<Record<KpiKey, Expression>> {
  const unit = own("unit");
  const unitWords = f`IF(${unit}="%",${texts.percentSign},IF(${unit}="","",${"\u00A0"}&${unit}))`;
  const formulas = KPI_FIGURES.map((key): Partial<Record<KpiKey, Expression>> => {
    const [figure, shown] = [own(key), own(`${key}_shown`)];
    return {
      [`${key}_shown`]: f`IF(ISNUMBER(${figure}),IF(${unit}="%",ROUND(${figure}*100,1),ROUND(${figure},IF(ABS(${figure})<1000,2,0)))+0,${figure}&"")`,
      [`${key}_words`]: f`IF(ISNUMBER(${shown}),${numberWords(shown, texts)}&${unitWords},${shown})`,
    };
  });
  return Object.assign({}, ...formulas);
}

const headerCell = (table: Table<KpiKey>, key: KpiKey): Reference => {
  const { sheet: _, ...onOwnSheet } = cellOf(table.sheet, table.columnOf[key], table.keyRow + 1);
  return onOwnSheet;
};

const between = (first: Reference, last: Reference): Reference => ({ ...first, to: last.from });
