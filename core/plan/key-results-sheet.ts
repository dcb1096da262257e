import { KEY_RESULT_TYPES } from "../okr/words.ts";
import { keyResultFormulas } from "./key-result-formulas.ts";
import { ATTENTION, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { KEY_RESULT_KEYS, type KeyResultKey, PREPARED, SPARE } from "./okr-tables.ts";
import type { ConditionalFormat, NewSheet } from "./sheet-plan.ts";
import { columnArea } from "./table.ts";
import {
  CENTERED,
  type Column,
  DATE_FORMAT,
  dateEntry,
  type InputRow,
  numberAtLeast,
  numberBetween,
  oneOf,
  pickedFrom,
  planColumns,
  planTableSheet,
  RIGHT,
} from "./table-sheet.ts";

export function planKeyResultsSheet(context: OkrContext, rows: readonly InputRow<KeyResultKey>[]): NewSheet {
  const { tables, texts, statuses } = context;
  const table = tables.keyResults;
  const updateDue: ConditionalFormat = {
    area: columnArea(table, table.columnOf.stale),
    rule: { kind: "text is", text: texts.attention.stale },
    style: ATTENTION,
  };
  return planTableSheet({
    table,
    columns: keyResultColumns(context),
    title: texts.sheets.keyResults,
    purpose: texts.purposes.keyResults,
    rows,
    prepared: Math.max(PREPARED.keyResults, rows.length + SPARE.keyResults),
    frozenColumns: 3,
    filter: true,
    conditionalFormats: [...planStatusColors(columnArea(table, table.columnOf.status), statuses), updateDue],
    warning: texts.formulaWarning,
    printed: { rows: PRINTED_KEY_RESULTS, pagesWide: 2 },
  });
}

export function keyResultColumns(context: OkrContext): readonly Column<KeyResultKey>[] {
  const { texts, types, lists, tables } = context;
  const { help } = texts;
  const typeWords = KEY_RESULT_TYPES.map((type) => types[type]);
  return planColumns<KeyResultKey>(
    KEY_RESULT_KEYS,
    {
      id: { width: 70 },
      objective: { width: 95 },
      key_result: { width: 360, style: { wrap: true } },
      type: { width: 110, validation: oneOf(typeWords, help.type) },
      bound: { width: 100, validation: oneOf(Object.values(texts.bounds), help.bound) },
      unit: { width: 90, style: CENTERED },
      start: { width: 105, style: RIGHT },
      stated_target: { width: 110, style: RIGHT },
      change: { width: 110, style: RIGHT },
      period: { width: 95, style: CENTERED, validation: oneOf(Object.values(texts.periods), help.period) },
      target: { width: 110, style: RIGHT },
      current: { width: 105, style: { ...RIGHT, bold: true } },
      weight: { width: 95, style: CENTERED, validation: numberAtLeast(0, help.weight) },
      progress: { width: 110, format: "0%", style: { ...CENTERED, bold: true } },
      bar: { width: 120, style: STYLES.bar },
      expected: { width: 110, format: "0%", style: CENTERED },
      status: { width: 120, style: CENTERED },
      confidence: { width: 120, style: CENTERED, validation: numberBetween(1, 10, help.confidence) },
      owner: { width: 120, validation: pickedFrom(lists.owners, help.owner) },
      source: { width: 190 },
      updated_every: { width: 120, style: CENTERED, validation: numberAtLeast(1, help.days) },
      last_check_in: { width: 120, format: DATE_FORMAT, style: CENTERED, validation: dateEntry(help.date) },
      stale: { width: 150 },
      next_step: { width: 240, style: { wrap: true } },
      kpi: {
        width: 250,
        ...(tables.kpis && {
          validation: pickedFrom(
            { sheet: tables.kpis.sheet, area: columnArea(tables.kpis, tables.kpis.columnOf.kpi) },
            texts.kpiSheet.help.kpi,
          ),
        }),
      },
    },
    texts.keyResults,
    keyResultFormulas(context),
  );
}

/** About two printed pages of rows; a file prints more where there are more, and in Excel whoever has more widens the print area. */
const PRINTED_KEY_RESULTS = 40;
