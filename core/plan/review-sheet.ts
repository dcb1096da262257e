import type { Expression, Reference } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { ATTENTION, COLORS, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { PREPARED, TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheet.ts";
import { REVIEW_KEYS, type ReviewKey, reviewFigures, reviewFormulas, reviewTotal } from "./review-formulas.ts";
import { dayWords, sentenceFormula } from "./sentence-formula.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { PlannedCell } from "./sheet-plan.ts";
import { columnArea, nameOf, planTable, type Table } from "./table.ts";
import {
  CENTERED,
  type ColumnLook,
  formula,
  type InputRow,
  numberAtLeast,
  oneOf,
  planColumns,
  planTableSheet,
  RIGHT,
  text,
} from "./table-sheet.ts";

/** Above the keys: the rule of the verdicts, then all channels together, each figure above its column. */
const RULE_ROW = 3;
const TOTAL_ROW = 4;
const REVIEW_KEY_ROW = 5;
const CAPACITY = 100;

/** Last year channel by channel: what each cost and brought, and what to do with it. */
export const planReviewSheet: OptionalSheetPlanner = (context, { freeName }) => {
  const { texts } = context;
  const { reviewSheet } = texts;
  const table = planTable(TABLE_NAMES.review, freeName(texts.sheets.review), REVIEW_KEYS, CAPACITY, REVIEW_KEY_ROW);
  const sheet = planTableSheet({
    table,
    columns: reviewColumns(context, table),
    title: texts.sheets.review,
    purpose: reviewSheet.purpose,
    rows: Object.values(reviewSheet.channels).map((channel): InputRow<ReviewKey> => ({ cells: { channel: text(channel) }, formats: {} })),
    prepared: PREPARED.review,
    frozenColumns: 1,
    filter: true,
    conditionalFormats: [
      {
        area: columnArea(table, table.columnOf.attention),
        rule: { kind: "formula", formula: f`${table.own("attention")}<>""` },
        style: ATTENTION,
      },
    ],
    warning: texts.formulaWarning,
    printed: { rows: PREPARED.review, pagesWide: 1 },
  });
  return { sheets: [{ ...sheet, ...joinParts([sheet, planTotals(context, table)]) }], names: [nameOf(table)] };
};

function reviewColumns(context: OkrContext, table: Table<ReviewKey>) {
  const { headers, verdicts, quarters, help } = context.texts.reviewSheet;
  const amount = numberAtLeast(0, help.amount);
  const count = numberAtLeast(0, help.count);
  const money: ColumnLook = { width: 95, format: "#,##0", style: RIGHT };
  return planColumns<ReviewKey>(
    REVIEW_KEYS,
    {
      channel: { width: 170, style: { bold: true } },
      spend: { ...money, width: 130, validation: amount },
      revenue: { ...money, validation: amount },
      customers: { ...money, validation: count },
      leads: { ...money, validation: count },
      cac: money,
      cac_per_spend: { ...money, width: 150, format: "0.0000" },
      cost_per_lead: money,
      roi: { ...money, width: 90, format: "0%" },
      roas: { ...money, width: 90, format: "0.00" },
      share: { ...money, format: "0%" },
      suggested: { width: 110, style: CENTERED },
      verdict: { width: 110, style: { ...CENTERED, bold: true }, validation: oneOf(Object.values(verdicts), help.verdict) },
      focus: { width: 110, style: CENTERED, validation: oneOf(Object.values(quarters), help.focus) },
      attention: { width: 165 },
      note: { width: 200, style: { wrap: true } },
    },
    headers,
    reviewFormulas(context, table),
  );
}

function planTotals(context: OkrContext, table: Table<ReviewKey>): SheetPart {
  const { all } = context.texts.reviewSheet;
  const sum = (key: ReviewKey): Expression => f`IF(COUNT(${table.whole(key)})=0,"",SUM(${table.whole(key)}))`;
  const total = (key: ReviewKey): Reference => reviewTotal(table, key);
  const totals: Partial<Record<ReviewKey, Expression>> = {
    spend: sum("spend"),
    revenue: sum("revenue"),
    customers: sum("customers"),
    leads: sum("leads"),
    ...reviewFigures(total),
    cac_per_spend: f`IF(${total("cac")}="","",IF(${total("spend")}>0,${total("cac")}/${total("spend")},""))`,
  };
  const line = REVIEW_KEYS.map((key): PlannedCell => {
    const total = totals[key];
    return total ? formula(total) : null;
  });
  const last = table.columnOf.roas;
  return {
    blocks: [blockOf(RULE_ROW, 1, [[formula(ruleWords(context))]]), blockOf(TOTAL_ROW, 1, [[text(all), ...line.slice(1, last)]])],
    styles: [
      { area: span(RULE_ROW, 1, 1), style: { color: COLORS.quiet } },
      { area: span(TOTAL_ROW, 1, last), style: { ...STYLES.computed, bold: true } },
      { area: span(TOTAL_ROW, 2, last), style: { ...RIGHT, numberFormat: "#,##0" } },
      { area: span(TOTAL_ROW, table.columnOf.cac_per_spend, table.columnOf.cac_per_spend), style: { numberFormat: "0.0000" } },
      { area: span(TOTAL_ROW, table.columnOf.roi, table.columnOf.roi), style: { numberFormat: "0%" } },
      { area: span(TOTAL_ROW, table.columnOf.roas, table.columnOf.roas), style: { numberFormat: "0.00" } },
    ],
  };
}

/** Which year is looked back on, in what money, and the rule of the verdicts. */
function ruleWords({ texts, settings }: OkrContext): Expression {
  const { today, fiscal_year_start, currency } = settings;
  const { year, rule } = texts.reviewSheet;
  const month = fiscal_year_start ? f`IF(ISNUMBER(${fiscal_year_start}),${fiscal_year_start},1)` : f`1`;
  const startYear = f`YEAR(${today})-IF(MONTH(${today})<${month},2,1)`;
  const words = sentenceFormula(year, {
    start: dayWords(f`DATE(${startYear},${month},1)`),
    end: dayWords(f`DATE(${startYear}+1,${month},0)`),
  });
  const money = currency ? f`IF(${currency}="",""," · "&${currency})` : f`""`;
  return f`${words}&${money}&". "&${rule}`;
}
