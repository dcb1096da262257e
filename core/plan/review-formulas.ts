import type { Expression, Reference } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { f } from "../formula/parse-formula.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { kpiCacSpecification } from "../functions/kpi-cac.ts";
import { kpiCostPerSpecification } from "../functions/kpi-cost-per.ts";
import { kpiRoasSpecification } from "../functions/kpi-roas.ts";
import { kpiRoiSpecification } from "../functions/kpi-roi.ts";
import type { OkrContext } from "./okr-context.ts";
import { sentenceFormula } from "./sentence-formula.ts";
import { cellOf, type Table } from "./table.ts";

export const REVIEW_KEYS = [
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
  "position",
] as const;
export type ReviewKey = (typeof REVIEW_KEYS)[number];

/** The columns that make a row one of the table's. */
export const REVIEW_ROW = ["channel", "spend", "revenue", "customers", "leads"] as const satisfies readonly ReviewKey[];

const MOST_FOCUS_AREAS = 2;

/** The computed columns of the Annual review, a channel a row. */
export function reviewFormulas(context: OkrContext, table: Table<ReviewKey>): Partial<Record<ReviewKey, Expression>> {
  const { verdicts, tooMany } = context.texts.reviewSheet;
  const { own, whole } = table;
  const total = (key: ReviewKey): Reference => reviewTotal(table, key);
  const [revenue, cac, roi, focus] = [own("revenue"), own("cac"), own("roi"), own("focus")];
  return {
    ...reviewFigures(own),
    cac_per_spend: f`IF(${cac}="","",IF(${total("spend")}>0,${cac}/${total("spend")},""))`,
    share: f`IF(ISNUMBER(${revenue}),IF(${total("revenue")}>0,${revenue}/${total("revenue")},""),"")`,
    suggested: f`IF(${roi}="","",IF(${roi}<0,${verdicts.stop},IF(AND(${total("roi")}<>"",${roi}>=N(${total("roi")})-0.000000001),${verdicts.scale},${verdicts.keep})))`,
    attention: f`IF(${focus}="","",IF(COUNTIFS(${whole("focus")},${focus})>${MOST_FOCUS_AREAS},${sentenceFormula(tooMany, { quarter: focus })},""))`,
    position: f`ROW()`,
  };
}

/** The cell of all channels together, which stands above each column's keys. */
export function reviewTotal(table: Table<ReviewKey>, key: ReviewKey): Reference {
  const { sheet: _, ...cell } = cellOf(table.sheet, table.columnOf[key], table.keyRow - 1);
  return cell;
}

/** What a channel's amounts, or those of all, come to. */
export function reviewFigures(cellOfKey: (key: ReviewKey) => Reference) {
  const [spend, revenue, customers, leads] = [cellOfKey("spend"), cellOfKey("revenue"), cellOfKey("customers"), cellOfKey("leads")];
  return {
    cac: ratio(kpiCacSpecification, spend, customers),
    cost_per_lead: ratio(kpiCostPerSpecification, spend, leads),
    roi: ratio(kpiRoiSpecification, revenue, spend),
    roas: ratio(kpiRoasSpecification, revenue, spend),
  };
}

/** A figure where its two numbers are there and it may be divided by the second, else blank. */
const ratio = (specification: FunctionSpecification, amount: Expression, count: Expression): Expression =>
  f`IF(AND(ISNUMBER(${amount}),ISNUMBER(${count})),IF(${count}>0,${nativeTwin(specification, [amount, count]) as Expression},""),"")`;
