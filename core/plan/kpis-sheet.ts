import { kpiFormulas, kpiMonthHeaders } from "./kpi-formulas.ts";
import { kpisOf, planKpiRow, unlistedKpis } from "./kpi-rows.ts";
import { ATTENTION, planStatusColors } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { KPI_KEYS, KPI_MONTH_KEYS, KPI_WORD_KEYS, type KpiKey, PREPARED, SPARE } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheet.ts";
import type { ConditionalFormat } from "./sheet-plan.ts";
import { columnArea, nameOf, type Table } from "./table.ts";
import { CENTERED, type Column, type ColumnLook, oneOf, pickedFrom, planColumns, planTableSheet, RIGHT } from "./table-sheet.ts";

export const planKpisSheet: OptionalSheetPlanner = (context, { content }) => {
  const { texts, tables, statuses, language } = context;
  const table = tables.kpis;
  if (!table) return { sheets: [], names: [] };
  const rows = unlistedKpis(kpisOf(content), []).map((kpi) => planKpiRow(kpi, language));
  const servesNone: ConditionalFormat = {
    area: columnArea(table, table.columnOf.attention),
    rule: { kind: "text is", text: texts.kpiSheet.servesNone },
    style: ATTENTION,
  };
  const sheet = planTableSheet({
    table,
    columns: kpiColumns(context, table),
    title: texts.sheets.kpis,
    purpose: texts.kpiSheet.purpose,
    rows,
    prepared: Math.max(PREPARED.kpis, rows.length + SPARE.kpis),
    frozenColumns: 1,
    filter: true,
    conditionalFormats: [...planStatusColors(columnArea(table, table.columnOf.status), statuses), servesNone],
    warning: texts.formulaWarning,
    // The months would go on a page of their own, away from the names.
    printed: { rows: PREPARED.kpis, columns: table.columnOf.attention, pagesWide: 1 },
  });
  return { sheets: [sheet], names: [nameOf(table)] };
};

export function kpiColumns(context: OkrContext, table: Table<KpiKey>): readonly Column<KpiKey>[] {
  const { texts, lists } = context;
  const { kpiSheet, help } = texts;
  const figure: ColumnLook = { width: 85, style: RIGHT };
  return planColumns<KpiKey>(
    [...KPI_KEYS, ...KPI_WORD_KEYS],
    {
      kpi: { width: 260, style: { wrap: true, bold: true } },
      definition: { width: 280, style: { wrap: true } },
      unit: { width: 85, style: CENTERED },
      direction: { width: 105, style: CENTERED, validation: oneOf(Object.values(kpiSheet.directions), kpiSheet.help.direction) },
      source: { width: 170 },
      owner: { width: 130, validation: pickedFrom(lists.owners, help.owner) },
      every: { width: 105, style: CENTERED, validation: oneOf(Object.values(texts.periods), kpiSheet.help.every) },
      aggregate: { width: 110, style: CENTERED, validation: oneOf(Object.values(kpiSheet.aggregates), kpiSheet.help.aggregate) },
      previous: { width: 105, style: RIGHT },
      current: { width: 105, style: { ...RIGHT, bold: true } },
      change: { width: 100, format: "0.0%", style: RIGHT },
      target: { width: 105, style: RIGHT },
      attainment: { width: 115, format: "0%", style: CENTERED },
      status: { width: 120, style: CENTERED },
      key_results: { width: 190 },
      attention: { width: 190 },
      ...Object.fromEntries(KPI_MONTH_KEYS.map((key) => [key, figure])),
    },
    { ...kpiSheet.headers, ...kpiMonthHeaders(context) },
    kpiFormulas(context, table),
  );
}
