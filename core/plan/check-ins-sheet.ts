import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import type { OkrContext } from "./okr-context.ts";
import { LOG_KEYS, PREPARED } from "./okr-tables.ts";
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
        id: { width: 90, style: CENTERED },
        value: { width: 110, style: RIGHT },
        confidence: { width: 110, style: CENTERED, validation: numberBetween(1, 10, help.confidence) },
        note: { width: 420, style: { wrap: true } },
        by: { width: 160 },
      },
      texts.checkIns,
      { shown: shownCheckIn(context) },
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
 * 1 where the selectors show the check-in's key result, else 0; never blank, so that a row without this formula is told
 * from one with it.
 */
export const shownCheckIn = ({ tables: { checkIns, keyResults } }: OkrContext): Expression =>
  f`IF(${checkIns.own("id")}="",0,IFERROR(INDEX(${keyResults.whole("shown")},MATCH(${checkIns.own("id")},${keyResults.whole("id")},0)),0))`;
