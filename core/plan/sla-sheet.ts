import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { readSerialDate, serialDate } from "../serial-date.ts";
import { COLORS, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { PREPARED, TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheet.ts";
import { percentWords, sentenceFormula } from "./sentence-formula.ts";
import type { Period } from "./settings-sheet.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { PlannedCell } from "./sheet-plan.ts";
import {
  AGREEMENT,
  AGREEMENT_COLUMN,
  type Agreed,
  agreed,
  agreedShare,
  SLA_KEYS,
  type SlaKey,
  slaFigures,
  slaFormulas,
  slaTotal,
} from "./sla-formulas.ts";
import { columnArea, nameOf, planTable, type Table } from "./table.ts";
import {
  CENTERED,
  type ColumnLook,
  date,
  dateEntry,
  formula,
  type InputRow,
  MONTH_FORMAT,
  numberAtLeast,
  numberBetween,
  planColumns,
  planTableSheet,
  text,
} from "./table-sheet.ts";

const AGREEMENT_ROW = 4;
const WORDS_ROW = AGREEMENT_ROW + AGREEMENT.length;
const TOTAL_ROW = WORDS_ROW + 1;
const SLA_KEY_ROW = TOTAL_ROW + 1;
const MONTHS = 12;
const CAPACITY = 120;

/** What marketing and sales promise each other, and how it went month by month. */
export const planSlaSheet: OptionalSheetPlanner = (context, { freeName, period }) => {
  const { texts, statuses } = context;
  const table = planTable(TABLE_NAMES.sla, freeName(texts.sheets.sla), SLA_KEYS, CAPACITY, SLA_KEY_ROW);
  const sheet = planTableSheet({
    table,
    columns: slaColumns(context, table),
    title: texts.sheets.sla,
    purpose: texts.slaSheet.purpose,
    rows: planMonths(period),
    prepared: PREPARED.sla,
    frozenColumns: 1,
    filter: false,
    conditionalFormats: planStatusColors(columnArea(table, table.columnOf.status), statuses),
    warning: texts.formulaWarning,
    printed: { rows: MONTHS, pagesWide: 1 },
  });
  const parts = [sheet, planAgreement(context, table), planWords(context, table), planTotals(context, table)];
  return { sheets: [{ ...sheet, ...joinParts(parts) }], names: [nameOf(table)] };
};

/** The first days of twelve months from the one in which the period starts. */
function planMonths({ start }: Period): readonly InputRow<SlaKey>[] {
  const { year, month } = readSerialDate(start);
  return Array.from({ length: MONTHS }, (_, index) => {
    const months = month - 1 + index;
    return { cells: { month: date(serialDate(year + Math.floor(months / 12), (months % 12) + 1, 1)) }, formats: {} };
  });
}

function slaColumns(context: OkrContext, table: Table<SlaKey>) {
  const { headers, help } = context.texts.slaSheet;
  const count = numberAtLeast(0, help.count);
  const figure: ColumnLook = { width: 125, format: "#,##0", style: CENTERED };
  const share: ColumnLook = { width: 125, format: "0%", style: { ...CENTERED, bold: true } };
  return planColumns<SlaKey>(
    SLA_KEYS,
    {
      month: { width: 130, format: MONTH_FORMAT, style: CENTERED, validation: dateEntry(context.texts.help.date) },
      mqls_promised: figure,
      mqls_delivered: { ...figure, validation: count },
      mqls_attainment: share,
      answers_promised: figure,
      answers_given: { ...figure, validation: count },
      answers_attainment: share,
      attainment: share,
      status: { width: 120, style: CENTERED },
      note: { width: 300, style: { wrap: true } },
    },
    headers,
    slaFormulas(context, table),
  );
}

function planAgreement({ texts }: OkrContext, table: Table<SlaKey>): SheetPart {
  const { agreement, help } = texts.slaSheet;
  const column = table.columnOf[AGREEMENT_COLUMN];
  const rows = AGREEMENT.length;
  const areaOf = (what: Agreed) => span(AGREEMENT_ROW + AGREEMENT.indexOf(what), column, column);
  return {
    blocks: [
      blockOf(
        AGREEMENT_ROW,
        1,
        AGREEMENT.map((what) => [text(agreement[what])]),
      ),
    ],
    styles: [
      { area: span(AGREEMENT_ROW, 1, column - 1, rows), style: { color: COLORS.ink, vertical: "middle" } },
      { area: span(AGREEMENT_ROW, column, column, rows), style: { ...STYLES.input, ...CENTERED, bold: true } },
      { area: areaOf("share"), style: { numberFormat: "0%" } },
    ],
    validations: [
      { area: areaOf("mqls"), ...numberAtLeast(0, help.mqls) },
      { area: areaOf("hours"), ...numberAtLeast(0, help.hours) },
      { area: areaOf("share"), ...numberBetween(0, 1, help.share) },
    ],
  };
}

/** The agreement as a sentence; "…" stands for what is not agreed yet. */
function planWords({ texts }: OkrContext, table: Table<SlaKey>): SheetPart {
  const orDots = (what: Agreed) => f`IF(${agreed(table, what)}="","…",${agreed(table, what)})`;
  const words = sentenceFormula(texts.slaSheet.said, {
    mqls: orDots("mqls"),
    grade: orDots("grade"),
    hours: orDots("hours"),
    share: percentWords(agreedShare(table), texts.percentSign),
  });
  const area = span(WORDS_ROW, 1, SLA_KEYS.length);
  return {
    blocks: [blockOf(WORDS_ROW, 1, [[formula(words)]])],
    styles: [{ area, style: { color: COLORS.ink, bold: true, vertical: "middle" } }],
    rowHeights: [{ row: WORDS_ROW, height: 34 }],
  };
}

/** All months that have figures, each above its column. */
function planTotals(context: OkrContext, table: Table<SlaKey>): SheetPart {
  const { whole } = table;
  const sum = (key: SlaKey): Expression => f`IF(COUNT(${whole(key)})=0,"",SUM(${whole(key)}))`;
  /** What was promised in the months for which something was done, however little. */
  const promised = (key: SlaKey, done: SlaKey): Expression => f`IF(COUNT(${whole(done)})=0,"",SUMIFS(${whole(key)},${whole(done)},">=0"))`;
  const totals: Partial<Record<SlaKey, Expression>> = {
    mqls_promised: promised("mqls_promised", "mqls_delivered"),
    mqls_delivered: sum("mqls_delivered"),
    answers_promised: promised("answers_promised", "answers_given"),
    answers_given: sum("answers_given"),
    ...slaFigures(context, (key) => slaTotal(table, key)),
  };
  const line = SLA_KEYS.map((key): PlannedCell => {
    const total = totals[key];
    return total ? formula(total) : null;
  });
  const last = table.columnOf.status;
  const share = (key: SlaKey) => ({ area: span(TOTAL_ROW, table.columnOf[key], table.columnOf[key]), style: { numberFormat: "0%" } });
  return {
    blocks: [blockOf(TOTAL_ROW, 1, [[text(context.texts.slaSheet.total), ...line.slice(1, last)]])],
    styles: [
      { area: span(TOTAL_ROW, 1, last), style: { ...STYLES.computed, bold: true } },
      { area: span(TOTAL_ROW, 2, last), style: { ...CENTERED, numberFormat: "#,##0" } },
      ...(["mqls_attainment", "answers_attainment", "attainment"] as const).map(share),
    ],
    conditionalFormats: planStatusColors(span(TOTAL_ROW, last, last), context.statuses),
  };
}
