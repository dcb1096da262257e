import { type Expression, type Reference, text } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { f } from "../formula/parse-formula.ts";
import { kpiAttainmentSpecification } from "../functions/kpi-attainment.ts";
import { kpiChangeSpecification } from "../functions/kpi-change.ts";
import type { OkrContext } from "./okr-context.ts";
import { KPI_MONTH_KEYS, type KpiKey } from "./okr-tables.ts";
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
    ...Object.fromEntries(KPI_MONTH_KEYS.map((key, index) => [key, monthFormula(context, kpis, key, KPI_MONTH_KEYS[index + 1])])),
    // As COUNTIFS and SUMIFS take a name literally; longer ones make them fail.
    criterion: f`IF(OR(${kpi}="",LEN(${kpi})>200),"","="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${kpi},"~","~~"),"*","~*"),"?","~?"))`,
    latest: f`SUMPRODUCT(MAX((${figures}<>"")*${headers}))`,
    before: f`SUMPRODUCT(MAX((${figures}<>"")*(${headers}<${own("latest")})*${headers}))`,
    served: f`IF(${kpi}="",0,SUMPRODUCT(${serves}*(${positions}>0)))`,
    first: nextAfter(f`0`),
    second: nextAfter(own("first")),
    third: nextAfter(own("second")),
  };
}

/** Beyond the row of any key result. */
const NO_POSITION = 10_000_000;

/**
 * A KPI's figure of one month, of the check-ins up to the as-of day; blank where there is none. The last check-in is that
 * of the latest day, and of several on that day the lowest in the log.
 */
function monthFormula({ tables, texts, settings }: OkrContext, kpis: Table<KpiKey>, month: KpiKey, next: KpiKey | undefined): Expression {
  const { checkIns } = tables;
  const { aggregates } = texts.kpiSheet;
  const [kpi, criterion, aggregate] = [kpis.own("kpi"), kpis.own("criterion"), kpis.own("aggregate")];
  const [ids, dates, values] = [checkIns.whole("id"), checkIns.whole("date"), checkIns.whole("value")];
  const from = headerCell(kpis, month);
  const until = next ? headerCell(kpis, next) : f`INT(${settings.today}+1)`;
  const count = f`COUNTIFS(${ids},${criterion},${dates},">="&${from},${dates},"<"&${until},${values},"<>")`;
  const sum = f`SUMIFS(${values},${ids},${criterion},${dates},">="&${from},${dates},"<"&${until})`;
  const average = f`AVERAGEIFS(${values},${ids},${criterion},${dates},">="&${from},${dates},"<"&${until})`;
  const lastRow = f`MOD(SUMPRODUCT(MAX((${ids}=${kpi})*(${dates}>=${from})*(${dates}<${until})*ISNUMBER(${values})*(INT(${dates})*${ROWS}+ROW(${dates})))),${ROWS})`;
  const last = f`INDEX(${values},${lastRow}-SUMPRODUCT(MIN(ROW(${dates})))+1)`;
  return f`IF(${criterion}="","",IF(${count}=0,"",IF(${aggregate}=${aggregates.sum},${sum},IFERROR(IF(${aggregate}=${aggregates.average},${average},${last}),""))))`;
}

/** More than any sheet's rows, so that a day and a row are one number. */
const ROWS = 10_000_000;

const headerCell = (table: Table<KpiKey>, key: KpiKey): Reference => {
  const { sheet: _, ...onOwnSheet } = cellOf(table.sheet, table.columnOf[key], table.keyRow + 1);
  return onOwnSheet;
};

const between = (first: Reference, last: Reference): Reference => ({ ...first, to: last.from });
