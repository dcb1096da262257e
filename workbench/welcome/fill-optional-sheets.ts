import { WORKBOOK_TEXTS } from "../../core/i18n/workbook/index.ts";
import type { Language } from "../../core/language.ts";
import type { Edit } from "../../core/plan/sheet-plan.ts";
import { AGREEMENT, AGREEMENT_COLUMN, agreed } from "../../core/plan/sla-formulas.ts";
import type { StoredSet } from "../../core/plan/stored-context.ts";
import { number, text } from "../../core/plan/table-sheet.ts";
import { amendRows } from "../../core/plan/type-rows.ts";
import { WELCOME_CHANNELS, WELCOME_SLA } from "./figures.ts";

/** The edits that fill in the Annual review and the agreement of sales and marketing. */
export const fillOptionalSheets = ({ review, sla }: StoredSet, language: Language): readonly Edit[] => [
  ...(review ? amendRows(review, reviewRows(language)) : []),
  ...(sla ? [agreeOn(sla), ...amendRows(sla, SLA_ROWS)] : []),
];

function reviewRows(language: Language) {
  const { channels, verdicts, quarters } = WORKBOOK_TEXTS[language].reviewSheet;
  return new Map(
    (Object.keys(channels) as (keyof typeof channels)[]).map((channel, row) => {
      const { verdict, focus, ...figures } = WELCOME_CHANNELS[channel];
      const cells = {
        spend: number(figures.spend),
        revenue: number(figures.revenue),
        customers: number(figures.customers),
        leads: number(figures.leads),
        verdict: text(verdicts[verdict]),
        ...(focus && { focus: text(quarters[focus]) }),
      };
      return [row, cells] as const;
    }),
  );
}

const SLA_ROWS = new Map(
  WELCOME_SLA.months.map(({ mqls_delivered, answers_given }, row) => [
    row,
    { mqls_delivered: number(mqls_delivered), answers_given: number(answers_given) },
  ]),
);

function agreeOn({ table }: NonNullable<StoredSet["sla"]>): Edit {
  const values = AGREEMENT.map((what) => WELCOME_SLA.agreed[what]);
  return {
    sheet: table.sheet,
    row: Number(agreed(table, "mqls").from.row),
    column: table.columnOf[AGREEMENT_COLUMN],
    before: values.map(() => [null]),
    after: values.map((value) => [typeof value === "number" ? number(value) : text(value)]),
  };
}
