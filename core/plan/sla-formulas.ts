import { type Expression, type Reference, text } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { f } from "../formula/parse-formula.ts";
import { kpiAttainmentSpecification } from "../functions/kpi-attainment.ts";
import type { OkrContext } from "./okr-context.ts";
import { reachedFormula } from "./status-formula.ts";
import { cellOf, type Table } from "./table.ts";

export const SLA_KEYS = [
  "month",
  "mqls_promised",
  "mqls_delivered",
  "mqls_attainment",
  "answers_promised",
  "answers_given",
  "answers_attainment",
  "attainment",
  "status",
  "note",
  "position",
] as const;
export type SlaKey = (typeof SLA_KEYS)[number];

/** The columns that make a row one of the table's. */
export const SLA_ROW = ["month", "mqls_delivered", "answers_given"] as const satisfies readonly SlaKey[];

/** What the two teams agree on, a row each above the table; a sentence and the totals stand between. */
export const AGREEMENT = ["mqls", "grade", "hours", "share"] as const;
export type Agreed = (typeof AGREEMENT)[number];
/** The column whose upper cells take the agreement: wherever users move it, they go along. */
export const AGREEMENT_COLUMN = "mqls_attainment" satisfies SlaKey;
const ROWS_BETWEEN = 2;

/** The cell of the sheet above the table that holds what is agreed. */
export const agreed = ({ columnOf, keyRow }: Table<SlaKey>, what: Agreed): Reference =>
  onSheet(columnOf[AGREEMENT_COLUMN], keyRow - ROWS_BETWEEN - AGREEMENT.length + AGREEMENT.indexOf(what));

/** The cell of all months together, which stands above each column's keys. */
export const slaTotal = ({ columnOf, keyRow }: Table<SlaKey>, key: SlaKey): Reference => onSheet(columnOf[key], keyRow - 1);

const onSheet = (column: number, row: number): Reference => {
  const { sheet: _, ...cell } = cellOf("", column, row);
  return cell;
};

/** The share of answers that is promised: all of them where nothing usable stands there. */
export const agreedShare = (table: Table<SlaKey>): Expression =>
  f`IF(ISNUMBER(${agreed(table, "share")}),MAX(0,MIN(1,${agreed(table, "share")})),1)`;

/** The computed columns of the SLA sheet, a month a row. */
export function slaFormulas(context: OkrContext, table: Table<SlaKey>): Partial<Record<SlaKey, Expression>> {
  const { own } = table;
  const [mqls, delivered] = [agreed(table, "mqls"), own("mqls_delivered")];
  return {
    mqls_promised: f`IF(${own("month")}="","",IF(ISNUMBER(${mqls}),${mqls},""))`,
    answers_promised: f`IF(ISNUMBER(${delivered}),ROUNDUP(ROUND(MAX(0,${delivered})*${agreedShare(table)},6),0),"")`,
    ...slaFigures(context, own),
    position: f`ROW()`,
  };
}

/** What a month's counts, or those of all, come to: the worse of the two is both teams'. */
export function slaFigures(context: OkrContext, cellOfKey: (key: SlaKey) => Reference) {
  const [mqls, answers, both] = [cellOfKey("mqls_attainment"), cellOfKey("answers_attainment"), cellOfKey("attainment")];
  return {
    mqls_attainment: attained(cellOfKey("mqls_delivered"), cellOfKey("mqls_promised")),
    answers_attainment: attained(cellOfKey("answers_given"), cellOfKey("answers_promised")),
    attainment: f`IF(COUNT(${mqls},${answers})=0,"",MIN(${mqls},${answers}))`,
    status: reachedFormula(context, both),
  };
}

/** Blank where a number is missing or nothing was promised. */
const attained = (done: Expression, promised: Expression): Expression =>
  f`IF(AND(ISNUMBER(${done}),ISNUMBER(${promised})),IF(${promised}>0,${nativeTwin(kpiAttainmentSpecification, [done, promised, text("up")]) as Expression},""),"")`;
