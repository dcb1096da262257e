import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import type { Language } from "../../core/language.ts";
import type { OptionalSheet } from "../../core/plan/optional-sheet.ts";
import { planOkrWorkbook } from "../../core/plan/plan-okr-workbook.ts";
import type { PlannedCell, SheetPlan } from "../../core/plan/sheet-plan.ts";
import { serialDate } from "../../core/serial-date.ts";
import { kpiName } from "../../core/templates/template-text.ts";
import { type Typed, typeInto } from "../libreoffice/typed-plan.ts";

export const AS_OF = serialDate(2026, 11, 15);
const Q4 = { start: serialDate(2026, 10, 1), end: serialDate(2026, 12, 31) };

/** The template about leads with these sheets, in a new workbook. */
export const planWithSheets = (language: Language, sheets: readonly OptionalSheet[]): SheetPlan =>
  planOkrWorkbook({ okrs: "leads", language, sheets, ...Q4 }, { inspection: { sheets: [], names: [] }, named: [] });

type Given = number | string | undefined;
const cell = (value: number | string): PlannedCell<never> =>
  typeof value === "number" ? { kind: "number", value } : { kind: "text", value };

const rows = (table: string, keys: readonly string[], lines: readonly (readonly Given[])[]): readonly Typed[] =>
  lines.flatMap((line, index) =>
    line.flatMap((value, column): Typed[] =>
      value === undefined ? [] : [{ table, row: index + 1, key: keys[column] as string, cell: cell(value) }],
    ),
  );

export const COST_PER_LEAD = "Cost per lead * (EUR)?";
export const TALKS = "=Talks";

/** Days, KPIs and values of the log, neither in the order of the days nor of the KPIs. Some count nowhere. */
const logOf = (mql: string, ctr: string, leads: string): readonly (readonly Given[])[] => [
  [serialDate(2026, 11, 10), COST_PER_LEAD, 30],
  [serialDate(2026, 11, 3), COST_PER_LEAD, 60],
  [serialDate(2025, 10, 31), mql, 99],
  [serialDate(2025, 11, 1), mql, 8],
  [serialDate(2026, 11, 16), mql, 100],
  [serialDate(2026, 11, 15), mql, 20],
  [serialDate(2026, 9, 30), mql, 5],
  [serialDate(2026, 10, 1), mql, 10],
  [serialDate(2026, 10, 31), mql, 20],
  [serialDate(2026, 11, 1), mql, 16],
  [serialDate(2026, 8, 10), ctr, 0.02],
  [serialDate(2026, 8, 20), ctr, 0.04],
  [serialDate(2026, 10, 2), ctr, 0.045],
  [serialDate(2026, 10, 10), leads, 0],
  [serialDate(2026, 11, 2), leads, 0],
  [serialDate(2026, 10, 20), COST_PER_LEAD, 45],
  [serialDate(2026, 11, 10), TALKS, "three"],
  ["yesterday", mql, 7],
  [serialDate(2026, 11, 12), undefined, 7],
  [serialDate(2026, 11, 12), "O1.1", 2],
];

/** What a marketing team types into the four sheets; the tests work out by hand what they come to. */
export function fillSheets(plan: SheetPlan, language: Language): SheetPlan {
  const { kpiSheet, reviewSheet, sheets } = WORKBOOK_TEXTS[language];
  const { directions, aggregates } = kpiSheet;
  const { quarters, verdicts } = reviewSheet;
  const typed: readonly Typed[] = [
    ...rows("MB_Settings", ["value"], [[AS_OF]]),
    ...rows(
      "MB_CheckIns",
      ["date", "id", "value"],
      logOf(kpiName("leads", "mql", language), kpiName("leads", "ctr", language), kpiName("leads", "lead-acquisition", language)),
    ),
    ...rows("MB_KPIs", ["target"], [[40], [0.06], [10], [40], [3]]),
    ...rows(
      "MB_KPIs",
      ["kpi", "direction", "aggregate"],
      [[], [], [], [COST_PER_LEAD, directions.down, aggregates.last], [TALKS, directions.up, aggregates.last]],
    ),
    ...rows("MB_Funnel", ["value"], [[1_000_000], [0.1], [], [], [], [5000], [0.05], [0.4], [0.5], [0.2], [0.5]]),
    ...rows(
      "MB_Review",
      ["spend", "revenue", "customers", "leads", "verdict", "focus"],
      [
        [10_000, 60_000, 20, 400, verdicts.scale, quarters[1]],
        [30_000, 45_000, 15, 600, verdicts.keep, quarters[1]],
        [20_000, 10_000, 5, 250, verdicts.stop, quarters[2]],
        [5000, 35_000, 10, 100, verdicts.scale, quarters[1]],
        [35_000, 50_000, 0, 50, verdicts.keep, quarters[3]],
      ],
    ),
    ...rows(
      "MB_SLA",
      ["mqls_delivered", "answers_given"],
      [
        [36, 35],
        [50, 24],
      ],
    ),
  ];
  const named = new Set(plan.newNames.map(({ name }) => name));
  const filled = typeInto(
    plan,
    typed.filter(({ table }) => named.has(table)),
  );
  return typeAgreement(filled, sheets.sla, [40, "B", 24, 0.95]);
}

/** The agreement stands above the table of the SLA sheet, without keys. */
export const typeAgreement = (plan: SheetPlan, name: string, values: readonly (number | string)[]): SheetPlan => ({
  ...plan,
  newSheets: plan.newSheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, blocks: [...sheet.blocks, { row: 4, column: 4, cells: values.map((value) => [cell(value)]), numberFormats: null }] }
      : sheet,
  ),
});
