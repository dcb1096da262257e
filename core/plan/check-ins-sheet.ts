import type { OkrContext } from "./okr-context.ts";
import { CHECK_IN_KEYS } from "./okr-tables.ts";
import type { NewSheet } from "./sheet-plan.ts";
import { CENTERED, DATE_FORMAT, dateEntry, numberBetween, planColumns, planTableSheet, RIGHT } from "./table-sheet.ts";

/** The append-only log. Nothing is computed here; other sheets read it. */
export function planCheckInsSheet({ tables, texts }: OkrContext): NewSheet {
  const { help } = texts;
  return planTableSheet({
    table: tables.checkIns,
    columns: planColumns(
      CHECK_IN_KEYS,
      {
        date: { width: 110, format: DATE_FORMAT, style: CENTERED, validation: dateEntry(help.date) },
        id: { width: 90, style: CENTERED },
        value: { width: 110, style: RIGHT },
        confidence: { width: 110, style: CENTERED, validation: numberBetween(1, 10, help.confidence) },
        note: { width: 420, style: { wrap: true } },
        by: { width: 160 },
      },
      texts.checkIns,
      {},
    ),
    title: texts.sheets.checkIns,
    purpose: texts.purposes.checkIns,
    rows: [],
    prepared: 0,
    frozenColumns: 0,
    filter: true,
    conditionalFormats: [],
    warning: texts.formulaWarning,
    printed: { rows: 100, pagesWide: 1 },
  });
}
