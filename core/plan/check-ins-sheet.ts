import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { numberAt } from "./number-at.ts";
import type { OkrContext } from "./okr-context.ts";
import { LOG_KEYS, type LogKey, PREPARED } from "./okr-tables.ts";
import type { NewSheet } from "./sheet-plan.ts";
import { CENTERED, DATE_FORMAT, dateEntry, numberBetween, planColumns, planTableSheet, RIGHT } from "./table-sheet.ts";

/** The append-only log, which other sheets read. */
export function planCheckInsSheet(context: OkrContext): NewSheet {
  const { tables, texts } = context;
  const { help } = texts;
  return planTableSheet({
    table: tables.checkIns,
    columns: planColumns(
      LOG_KEYS,
      {
        date: { width: 110, format: DATE_FORMAT, style: CENTERED, validation: dateEntry(help.date) },
        // A KPI is logged under its name.
        id: { width: 275 },
        value: { width: 110, style: RIGHT },
        confidence: { width: 110, style: CENTERED, validation: numberBetween(1, 10, help.confidence) },
        note: { width: 420, style: { wrap: true } },
        by: { width: 160 },
      },
      texts.checkIns,
      logFormulas(context),
    ),
    title: texts.sheets.checkIns,
    purpose: texts.purposes.checkIns,
    rows: [],
    prepared: PREPARED.checkIns,
    frozenColumns: 0,
    filter: true,
    conditionalFormats: [],
    warning: texts.formulaWarning,
    printed: { rows: 100, pagesWide: 1 },
  });
}

/**
 * What a row of the log comes to. `shown` is 1 where the selectors show the check-in's key result, else 0; never blank, so
 * that a row without it is told from one with it. `day_code` is a number for what was measured and when, so that the
 * measurements of one id stand together and in the order of their days, however the log is sorted. `place` is that of the
 * key result among all, 0 for a KPI.
 */
export function logFormulas({ tables: { checkIns, keyResults } }: OkrContext): Partial<Record<LogKey, Expression>> {
  const [id, day, place] = [checkIns.own("id"), checkIns.own("date"), checkIns.own("place")];
  return {
    shown: f`IF(${place}=0,0,${numberAt(keyResults.whole("shown"), place)})`,
    day_code: f`IF(AND(${id}<>"",ISNUMBER(${day}),ISNUMBER(${checkIns.own("value")})),IF(AND(${day}>0,${day}<${DAYS}),IFERROR(IF(${place}>0,${place},${BEYOND_KEY_RESULTS}+MATCH(${id},${checkIns.whole("id")},0))*${DAYS}+INT(${day}),""),""),"")`,
    place: f`IF(${id}="",0,IFERROR(MATCH(${id},${keyResults.whole("id")},0),0))`,
  };
}

/**
 * A number for an id: the place of its key result, or, beyond all of those, where the log first names a KPI. Key results
 * are asked first because they are few and the log is long.
 */
export const idCode = ({ tables: { checkIns, keyResults } }: OkrContext, id: Expression): Expression =>
  f`IFERROR(MATCH(${id},${keyResults.whole("id")},0),${BEYOND_KEY_RESULTS}+MATCH(${id},${checkIns.whole("id")},0))`;

const BEYOND_KEY_RESULTS = 100_000;

/** Days that fit between two ids: until the year 2173. */
export const DAYS = 100_000;
