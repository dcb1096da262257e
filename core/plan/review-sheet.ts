import type { Expression, Reference } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { f } from "../formula/parse-formula.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { kpiCacSpecification } from "../functions/kpi-cac.ts";
import { kpiCostPerSpecification } from "../functions/kpi-cost-per.ts";
import { kpiRoasSpecification } from "../functions/kpi-roas.ts";
import { kpiRoiSpecification } from "../functions/kpi-roi.ts";
import { ATTENTION, COLORS, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheets.ts";
import { sentenceFormula } from "./sentence-formula.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { PlannedCell } from "./sheet-plan.ts";
import { cellOf, columnArea, nameOf, planTable, type Table } from "./table.ts";
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

const REVIEW_KEYS = [
  "channel",
  "spend",
  "revenue",
  "customers",
  "leads",
  "cac",
  "cac_per_spend",
  "cost_per_lead",
  "roi",
  "roas",
  "share",
  "suggested",
  "verdict",
  "focus",
  "attention",
  "note",
] as const;
type ReviewKey = (typeof REVIEW_KEYS)[number];

/** Above the keys: the rule of the verdicts, then all channels together, each figure above its column. */
const RULE_ROW = 3;
const TOTAL_ROW = 4;
const REVIEW_KEY_ROW = 5;
const CAPACITY = 40;
const PREPARED = 20;
const MOST_FOCUS_AREAS = 2;

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
    prepared: PREPARED,
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
    printed: { rows: PREPARED, pagesWide: 1 },
  });
  return { sheets: [{ ...sheet, ...joinParts([sheet, planTotals(context, table)]) }], names: [nameOf(table)] };
};

/** A figure where its two numbers are there and it may be divided by the second, else blank. */
const ratio = (specification: FunctionSpecification, amount: Expression, count: Expression): Expression =>
  f`IF(AND(ISNUMBER(${amount}),ISNUMBER(${count})),IF(${count}>0,${nativeTwin(specification, [amount, count]) as Expression},""),"")`;

const figures = ({ spend, revenue, customers, leads }: Readonly<Record<"spend" | "revenue" | "customers" | "leads", Expression>>) => ({
  cac: ratio(kpiCacSpecification, spend, customers),
  cost_per_lead: ratio(kpiCostPerSpecification, spend, leads),
  roi: ratio(kpiRoiSpecification, revenue, spend),
  roas: ratio(kpiRoasSpecification, revenue, spend),
});

function reviewColumns(context: OkrContext, table: Table<ReviewKey>) {
  const { headers, verdicts, quarters, help, tooMany } = context.texts.reviewSheet;
  const { own, whole } = table;
  const total = (key: ReviewKey): Reference => totalOf(table, key);
  const [spend, revenue, customers, leads, cac, roi, focus] = (
    ["spend", "revenue", "customers", "leads", "cac", "roi", "focus"] as const
  ).map(own) as [Reference, Reference, Reference, Reference, Reference, Reference, Reference];
  const amount = numberAtLeast(0, help.amount);
  const count = numberAtLeast(0, help.count);
  const money: ColumnLook = { width: 95, format: "#,##0", style: RIGHT };
  return planColumns<ReviewKey>(
    REVIEW_KEYS,
    {
      channel: { width: 170, style: { bold: true } },
      spend: { ...money, validation: amount },
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
    {
      ...figures({ spend, revenue, customers, leads }),
      cac_per_spend: f`IF(${cac}="","",IF(${total("spend")}>0,${cac}/${total("spend")},""))`,
      share: f`IF(ISNUMBER(${revenue}),IF(${total("revenue")}>0,${revenue}/${total("revenue")},""),"")`,
      suggested: f`IF(${roi}="","",IF(${roi}<0,${verdicts.stop},IF(AND(${total("roi")}<>"",${roi}>=N(${total("roi")})-0.000000001),${verdicts.scale},${verdicts.keep})))`,
      attention: f`IF(${focus}="","",IF(COUNTIFS(${whole("focus")},${focus})>${MOST_FOCUS_AREAS},${sentenceFormula(tooMany, { quarter: focus })},""))`,
    },
  );
}

const totalOf = (table: Table<ReviewKey>, key: ReviewKey): Reference => {
  const { sheet: _, ...cell } = cellOf(table.sheet, table.columnOf[key], TOTAL_ROW);
  return cell;
};

function planTotals(context: OkrContext, table: Table<ReviewKey>): SheetPart {
  const { rule, all } = context.texts.reviewSheet;
  const sum = (key: ReviewKey): Expression => f`IF(COUNT(${table.whole(key)})=0,"",SUM(${table.whole(key)}))`;
  const [spend, revenue, customers, leads, cac] = (["spend", "revenue", "customers", "leads", "cac"] as const).map((key) =>
    totalOf(table, key),
  ) as [Reference, Reference, Reference, Reference, Reference];
  const totals: Partial<Record<ReviewKey, Expression>> = {
    spend: sum("spend"),
    revenue: sum("revenue"),
    customers: sum("customers"),
    leads: sum("leads"),
    ...figures({ spend, revenue, customers, leads }),
    cac_per_spend: f`IF(${cac}="","",IF(${spend}>0,${cac}/${spend},""))`,
  };
  const line = REVIEW_KEYS.map((key): PlannedCell => {
    const total = totals[key];
    return total ? formula(total) : null;
  });
  const last = table.columnOf.roas;
  return {
    blocks: [blockOf(RULE_ROW, 1, [[text(rule)]]), blockOf(TOTAL_ROW, 1, [[text(all), ...line.slice(1, last)]])],
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
