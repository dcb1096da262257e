import type { Area } from "../formula/a1.ts";
import type { Expression, Reference } from "../formula/expression.ts";
import { nativeTwin } from "../formula/native-twin.ts";
import { f } from "../formula/parse-formula.ts";
import { funnelRequiredSpecification } from "../functions/funnel-required.ts";
import { FUNNEL_BOUNDS, FUNNEL_INPUTS, FUNNEL_STAGES, type FunnelInput, type FunnelInputs } from "../funnel/plan-funnel.ts";
import type { NamedCells } from "../sidebar-host.ts";
import { CHART_COLORS, COLORS, STYLES } from "./look.ts";
import { numberWords } from "./number-words.ts";
import type { OkrContext } from "./okr-context.ts";
import { TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheet.ts";
import { readTable } from "./read-table.ts";
import { sentenceFormula } from "./sentence-formula.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { Style } from "./sheet-plan.ts";
import { cellOf, FIRST_ROW, HEADER_ROW, KEY_ROW, nameOf, planTable } from "./table.ts";
import { CENTERED, formula, number, numberAtLeast, numberBetween, RIGHT, text } from "./table-sheet.ts";

const FUNNEL_KEYS = ["key", "input", "value", "meaning"] as const;

/**
 * A to D are the inputs, E holds those that can be reckoned with and is hidden, G to J what the goal takes; K has the year's
 * counts in words and is hidden.
 */
const [A, B, C, D, E, G, H, J, K] = [1, 2, 3, 4, 5, 7, 8, 10, 11] as const;
const COLUMN_WIDTHS = [24, 320, 120, 430, 60, 24, 250, 110, 110, 110, 60];
const SPANS = [1, 4, 12] as const;

const rowOf = (input: FunnelInput): number => FIRST_ROW + FUNNEL_INPUTS.indexOf(input);
const LAST_INPUT_ROW = FIRST_ROW + FUNNEL_INPUTS.length - 1;
const REQUESTS_ROW = FIRST_ROW + FUNNEL_STAGES.length;
const MONEY_ROW = REQUESTS_ROW + 2;
const TO_WIN_ROW = MONEY_ROW + 2;
const WORDS_ROW = LAST_INPUT_ROW + 2;
const CHART_ROW = WORDS_ROW + 1;
const CHART = { width: 900, height: 280 } as const;
/** Rows that the chart covers, at the least height that a host gives them. */
const CHART_ROWS = 14;

/** From the revenue goal back to the visitors it takes, for the year, a quarter and a month. */
export const planFunnelSheet: OptionalSheetPlanner = (context, { content, freeName }) => {
  const { texts } = context;
  const name = freeName(texts.sheets.funnel);
  const table = planTable(TABLE_NAMES.funnel, name, FUNNEL_KEYS, FUNNEL_INPUTS.length);
  return {
    sheets: [
      {
        name,
        rows: CHART_ROW + CHART_ROWS + 1,
        columns: K,
        tabColor: COLORS.bar,
        columnWidths: COLUMN_WIDTHS,
        hiddenColumns: [A, E, K],
        hiddenRows: [KEY_ROW],
        frozenRows: HEADER_ROW,
        frozenColumns: 0,
        gridlines: false,
        ...joinParts([
          planHead(context),
          planInputs(context, content.funnel),
          planChecks(),
          planStages(context),
          planMoney(context),
          planChart(context),
        ]),
        warnings: [
          { area: span(FIRST_ROW, E, E, FUNNEL_INPUTS.length + 1), description: texts.formulaWarning },
          { area: span(FIRST_ROW, G, K, TO_WIN_ROW - FIRST_ROW + 1), description: texts.formulaWarning },
          { area: span(WORDS_ROW, B, J), description: texts.formulaWarning },
        ],
        print: { landscape: true, area: span(1, B, J, CHART_ROW + CHART_ROWS) },
      },
    ],
    names: [nameOf(table)],
  };
};

function planHead({ texts }: OkrContext): SheetPart {
  return {
    blocks: [blockOf(1, B, [[text(texts.sheets.funnel)], [text(texts.funnelSheet.purpose)]])],
    styles: [
      { area: span(1, B, B), style: STYLES.title },
      { area: span(2, B, B), style: STYLES.purpose },
    ],
    rowHeights: [
      { row: 1, height: 34 },
      { row: HEADER_ROW, height: 28 },
    ],
  };
}

function planInputs({ texts }: OkrContext, given: FunnelInputs = {}): SheetPart {
  const { headers, inputs, meanings } = texts.funnelSheet;
  const rows = span(FIRST_ROW, B, D, FUNNEL_INPUTS.length);
  return {
    blocks: [
      blockOf(KEY_ROW, A, [
        FUNNEL_KEYS.map(text),
        FUNNEL_KEYS.map((key) => text(headers[key])),
        ...FUNNEL_INPUTS.map((input) => {
          const value = given[input];
          return [text(input), text(inputs[input]), value === undefined ? null : number(value), text(meanings[input])];
        }),
      ]),
    ],
    styles: [
      { area: span(HEADER_ROW, B, D), style: STYLES.header },
      { area: rows, style: STYLES.input },
      { area: span(HEADER_ROW, C, C, FUNNEL_INPUTS.length + 1), style: CENTERED },
      { area: span(FIRST_ROW, C, C, FUNNEL_INPUTS.length), style: { bold: true } },
      ...FUNNEL_INPUTS.map((input) => ({
        area: span(rowOf(input), C, C),
        style: { numberFormat: isShare(input) ? "0.0%" : "#,##0" },
      })),
      { area: span(FIRST_ROW, D, D, FUNNEL_INPUTS.length), style: { color: COLORS.quiet, wrap: true } },
    ],
    validations: FUNNEL_INPUTS.map((input) => {
      const { least, most } = FUNNEL_BOUNDS[input];
      const help = meanings[input];
      return {
        area: span(rowOf(input), C, C),
        ...(most === undefined ? numberAtLeast(least, help) : numberBetween(least, most, help)),
      };
    }),
  };
}

const isShare = (input: FunnelInput): boolean => input === "growth" || FUNNEL_BOUNDS[input].most === 1;

const onSheet = (column: number, row: number): Reference => {
  const { sheet: _, ...cell } = cellOf("", column, row);
  return cell;
};

/** An input as far as it can be reckoned with, else blank. */
const checked = (input: FunnelInput): Reference => onSheet(E, rowOf(input));
const checkedBetween = (first: FunnelInput, last: FunnelInput): Reference => ({ ...checked(first), to: checked(last).from });
/** How many inputs hold something that cannot be. */
const UNUSABLE = onSheet(E, LAST_INPUT_ROW + 1);

function planChecks(): SheetPart {
  const column = (at: number): Reference => ({ ...onSheet(at, FIRST_ROW), to: onSheet(at, LAST_INPUT_ROW).from });
  return {
    blocks: [
      blockOf(FIRST_ROW, E, [
        ...FUNNEL_INPUTS.map((input) => {
          const { least, above, most } = FUNNEL_BOUNDS[input];
          const cell = onSheet(C, rowOf(input));
          const enough = above ? f`${cell}>${least}` : f`${cell}>=${least}`;
          const usable = most === undefined ? enough : f`AND(${enough},${cell}<=${most})`;
          return [formula(f`IF(ISNUMBER(${cell}),IF(${usable},${cell},""),"")`)];
        }),
        [formula(f`SUMPRODUCT((${column(C)}<>"")*(${column(E)}=""))`)],
      ]),
    ],
  };
}

const TO_WIN = SPANS.map((_, index) => onSheet(H + index, TO_WIN_ROW));

/** The native form of FUNNEL_REQUIRED, a cell a stage and span of time. */
function planStages({ texts }: OkrContext): SheetPart {
  const { needed, year, quarter, month, stages } = texts.funnelSheet;
  const required = (rates: Reference, stage: { at: number; of: number }) =>
    TO_WIN.map((toWin) =>
      formula(
        nativeTwin(funnelRequiredSpecification, [toWin, checked("average_deal"), rates], {
          row: 1,
          column: stage.at,
          rows: 1,
          columns: stage.of,
        }) as Expression,
      ),
    );
  const rates = checkedBetween("visitor_to_lead", "sql_to_customer");
  const count = FUNNEL_STAGES.length;
  const rows = span(FIRST_ROW, G, J, count + 1);
  return {
    blocks: [
      blockOf(HEADER_ROW, G, [
        [needed, year, quarter, month].map(text),
        ...FUNNEL_STAGES.map((stage, index) => [text(stages[stage]), ...required(rates, { at: count - index, of: count })]),
        // The order of the two rates does not matter to the stage above both.
        [text(stages.requests), ...required(checkedBetween("sql_to_customer", "request_to_sql"), { at: 1, of: 3 })],
      ]),
    ],
    styles: [
      { area: span(HEADER_ROW, G, J), style: STYLES.header },
      { area: span(HEADER_ROW, H, J), style: CENTERED },
      { area: rows, style: STYLES.computed },
      { area: span(FIRST_ROW, H, J, count + 1), style: AMOUNTS },
    ],
  };
}

const AMOUNTS: Style = { ...RIGHT, bold: true, numberFormat: "#,##0" };

function planMoney({ texts }: OkrContext): SheetPart {
  const { money } = texts.funnelSheet;
  const [now, growth, goal, kept, upsell] = (["revenue_now", "growth", "revenue_goal", "kept", "upsell"] as const).map(checked) as [
    Expression,
    Expression,
    Expression,
    Expression,
    Expression,
  ];
  const [yearsGoal, existing, toWin] = [MONEY_ROW, MONEY_ROW + 1, TO_WIN_ROW].map((row) => onSheet(H, row)) as [
    Reference,
    Reference,
    Reference,
  ];
  const line = (label: string, year: Reference, value: Expression) => [
    text(label),
    formula(value),
    ...SPANS.slice(1).map((parts) => formula(f`IF(${year}="","",${year}/${parts})`)),
  ];
  return {
    blocks: [
      blockOf(MONEY_ROW, G, [
        line(money.goal, yearsGoal, f`IF(${UNUSABLE}>0,"",IF(${goal}<>"",${goal},IF(OR(${now}="",${growth}=""),"",${now}*(1+${growth}))))`),
        line(money.existing, existing, f`IF(${yearsGoal}="","",N(${now})*IF(${kept}="",1,${kept})+N(${upsell}))`),
        line(money.toWin, toWin, f`IF(${yearsGoal}="","",MAX(0,${yearsGoal}-${existing}))`),
      ]),
    ],
    styles: [
      { area: span(MONEY_ROW, G, J, 3), style: STYLES.computed },
      { area: span(MONEY_ROW, H, J, 3), style: AMOUNTS },
    ],
  };
}

/** Without the visitors, beside whom no other stage would be seen; the sentence above says them. */
function planChart({ texts }: OkrContext): SheetPart {
  const { said, chart } = texts.funnelSheet;
  const counts = FUNNEL_STAGES.map((_, index) => onSheet(H, FIRST_ROW + index));
  const yearOf = Object.fromEntries(FUNNEL_STAGES.map((stage, index) => [stage, onSheet(K, FIRST_ROW + index)]));
  const visitors = onSheet(H, FIRST_ROW + FUNNEL_STAGES.indexOf("visitors"));
  const words = f`IF(${UNUSABLE}>0,${said.unusable},IF(${visitors}="",${said.missing},IF(${TO_WIN[0] as Reference}=0,${said.covered},${sentenceFormula(said.needed, yearOf)})))`;
  const data: Area = span(HEADER_ROW, G, H, FUNNEL_STAGES.indexOf("visitors") + 1);
  return {
    blocks: [
      blockOf(
        FIRST_ROW,
        K,
        counts.map((count) => [formula(f`IF(${count}="","",${numberWords(count, texts)})`)]),
      ),
      blockOf(WORDS_ROW, B, [[formula(words)]]),
    ],
    styles: [{ area: span(WORDS_ROW, B, J), style: { color: COLORS.ink, bold: true, wrap: true, vertical: "middle" } }],
    merges: [span(WORDS_ROW, B, J)],
    rowHeights: [{ row: WORDS_ROW, height: 44 }],
    charts: [
      {
        kind: "bar",
        title: chart.title,
        description: chart.description,
        place: { row: CHART_ROW, column: B, ...CHART },
        data,
        colors: [CHART_COLORS[0]],
        categoryAxis: { title: chart.category },
        valueAxis: { title: chart.value, least: 0, numberFormat: "#,##0" },
      },
    ],
  };
}

/** What users typed into the Funnel plan sheet, from the cells of its name; text and blanks are left out. */
export function readFunnelInputs(named: readonly NamedCells[]): FunnelInputs {
  const cells = named.find(({ name }) => name === TABLE_NAMES.funnel);
  if (!cells) return {};
  const stored = readTable(cells, FUNNEL_KEYS);
  const rows = Array.from({ length: stored.rows }, (_, row) => [stored.cell(row, "key"), stored.cell(row, "value")] as const);
  return Object.fromEntries(
    rows.filter(([key, value]) => (FUNNEL_INPUTS as readonly unknown[]).includes(key) && typeof value === "number"),
  );
}
