import { KEY_RESULT_TYPES } from "../okr/words.ts";
import { keyResultFormulas } from "./key-result-formulas.ts";
import { planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { KEY_RESULT_KEYS, type KeyResultKey, PREPARED } from "./okr-tables.ts";
import { OWNERS_AREA } from "./settings-sheet.ts";
import type { ConditionalFormat, NewSheet } from "./sheet-plan.ts";
import { columnArea } from "./table.ts";
import {
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
} from "./table-sheet.ts";

export function planKeyResultsSheet(context: OkrContext, rows: readonly InputRow<KeyResultKey>[]): NewSheet {
  const { tables, texts, statuses } = context;
  const table = tables.keyResults;
  const updateDue: ConditionalFormat = {
    area: columnArea(table, table.columnOf.stale),
    rule: { kind: "text is", text: texts.attention.stale },
    style: { color: "#9A3B00", bold: true },
  };
  return planTableSheet({
    table,
    columns: keyResultColumns(context),
    title: texts.sheets.keyResults,
    purpose: texts.purposes.keyResults,
    rows,
    prepared: Math.max(PREPARED.keyResults, rows.length),
    frozenColumns: 3,
    filter: true,
    conditionalFormats: [...planStatusColors(columnArea(table, table.columnOf.status), statuses), updateDue],
    warning: texts.formulaWarning,
  });
}

export function keyResultColumns(context: OkrContext): readonly Column<KeyResultKey>[] {
  const { texts, types, tables } = context;
  const { help } = texts;
  const typeWords = KEY_RESULT_TYPES.map((type) => types[type]);
  return planColumns<KeyResultKey>(
    KEY_RESULT_KEYS,
    {
      id: { width: 70 },
      objective: { width: 80 },
      key_result: { width: 360, style: { wrap: true } },
      type: { width: 110, validation: oneOf(typeWords, help.type) },
      bound: { width: 100, validation: oneOf(Object.values(texts.bounds), help.bound) },
      unit: { width: 70, style: { horizontal: "center" } },
      start: { width: 95 },
      stated_target: { width: 95 },
      change: { width: 90 },
      period: { width: 95, validation: oneOf(Object.values(texts.periods), help.period) },
      target: { width: 95 },
      current: { width: 100, style: { bold: true } },
      weight: { width: 75, validation: numberAtLeast(0, help.weight) },
      progress: { width: 85, format: "0%", style: { bold: true } },
      bar: { width: 130, style: STYLES.bar },
      expected: { width: 90, format: "0%" },
      status: { width: 120, style: { horizontal: "center" } },
      confidence: { width: 100, validation: numberBetween(1, 10, help.confidence) },
      owner: { width: 130, validation: pickedFrom(tables.settings.sheet, OWNERS_AREA, help.owner) },
      source: { width: 190 },
      updated_every: { width: 110, validation: numberAtLeast(1, help.days) },
      last_check_in: { width: 110, format: DATE_FORMAT, validation: dateEntry(help.date) },
      stale: { width: 150 },
      next_step: { width: 240, style: { wrap: true } },
      kpi: { width: 250 },
    },
    texts.keyResults,
    keyResultFormulas(context),
  );
}
