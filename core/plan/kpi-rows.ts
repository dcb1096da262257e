import { WORKBOOK_TEXTS } from "../i18n/workbook/index.ts";
import type { Language } from "../language.ts";
import type { KpiContent, OkrContent } from "./okr-content.ts";
import { KPI_MONTH_KEYS, type KpiKey } from "./okr-tables.ts";
import type { StoredTable } from "./read-table.ts";
import { type InputRow, text } from "./table-sheet.ts";

/** The columns that hold figures of the KPI itself. */
const FIGURES: readonly KpiKey[] = ["previous", "current", "target", ...KPI_MONTH_KEYS];

/** The KPIs that OKRs bring: those with a definition first, then what their key results move besides. */
export const kpisOf = ({ kpis, objectives }: OkrContent): readonly KpiContent[] => [
  ...kpis,
  ...objectives.flatMap(({ keyResults }) => keyResults.flatMap(({ kpi }) => (kpi === undefined ? [] : [{ kpi }]))),
];

/** The KPIs that a workbook names: those of the KPI sheet, or those that its key results move. */
export const readKpiNames = ({ rows, cell }: Pick<StoredTable<"kpi">, "rows" | "cell">): readonly string[] =>
  Array.from({ length: rows }, (_, row) => String(cell(row, "kpi") ?? "").trim()).filter((name) => name !== "");

/** Each KPI once, without those of these names; capitals do not matter, as in formulas. */
export function unlistedKpis(kpis: readonly KpiContent[], listed: readonly string[]): readonly KpiContent[] {
  const seen = new Set(listed.map((name) => name.toLowerCase()));
  return kpis.filter(({ kpi }) => {
    const name = kpi.trim().toLowerCase();
    if (name === "" || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** A KPI as a row to type. */
export function planKpiRow(content: KpiContent, language: Language): InputRow<KpiKey> {
  const { kpiSheet, periods } = WORKBOOK_TEXTS[language];
  const timeUnits: Readonly<Record<string, string>> = periods;
  const { kpi, definition, unit, direction = "up", source, owner, every = "month", aggregate = "last" } = content;
  const format = unit === "%" ? "0.0%" : unit === "day" || aggregate === "average" ? "#,##0.0" : "#,##0";
  return {
    cells: {
      kpi: text(kpi),
      ...(definition && { definition: text(definition) }),
      ...(unit && { unit: text(timeUnits[unit] ?? unit) }),
      direction: text(kpiSheet.directions[direction]),
      ...(source && { source: text(source) }),
      ...(owner && { owner: text(owner) }),
      every: text(periods[every]),
      aggregate: text(kpiSheet.aggregates[aggregate]),
    },
    formats: Object.fromEntries(FIGURES.map((key) => [key, format])),
  };
}
