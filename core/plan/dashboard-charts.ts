import type { Area } from "../formula/a1.ts";
import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { CHART_COLORS, COLORS, STYLES } from "./look.ts";
import { decimalWords } from "./number-words.ts";
import type { OkrContext } from "./okr-context.ts";
import { sentenceFormula, shortened } from "./sentence-formula.ts";
import { behindWords } from "./set-totals.ts";
import { blockOf, type SheetPart, span } from "./sheet-part.ts";
import type { PlannedCell } from "./sheet-plan.ts";
import { cellOf } from "./table.ts";
import { CENTERED, DATE_FORMAT, formula, text } from "./table-sheet.ts";

/** Where a chart stands, what it is drawn from and which cells say the same in words. */
interface ChartPlace {
  /** The row of the words; the chart has the one below for itself. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Pixels at 100 %. */
  readonly width: number;
  /** The header row of its own data. */
  readonly dataRow: number;
}

const CHART_HEIGHT = 300;
const WORDS_HEIGHT = 44;

const aboveChart = ({ row, from, to }: ChartPlace, words: Expression): SheetPart => ({
  blocks: [blockOf(row, from, [[formula(words)]])],
  styles: [{ area: span(row, from, to), style: { color: COLORS.ink, bold: true, wrap: true, vertical: "middle" } }],
  merges: [span(row, from, to)],
  rowHeights: [
    { row, height: WORDS_HEIGHT },
    { row: row + 1, height: CHART_HEIGHT },
  ],
});

const dataStyles = (header: Area, rows: number): NonNullable<SheetPart["styles"]> => [
  { area: header, style: { ...STYLES.label, bold: true, lineBelow: COLORS.line } },
  { area: { ...header, row: header.row + 1, rows }, style: { color: COLORS.quiet, vertical: "middle" } },
];

/** Progress against expected of the listed objectives; `rowOf` gives the cell that finds each in its table, 0 for none. */
export function planProgressChart(context: OkrContext, place: ChartPlace, places: readonly Expression[]): SheetPart {
  const { tables, texts } = context;
  const { objectives } = tables;
  const { progressByObjective: chart } = texts.charts;
  const measure = (key: "progress" | "expected", row: Expression) => formula(f`IF(${row}=0,"",INDEX(${objectives.whole(key)},${row}))`);
  const name = (row: Expression) =>
    f`INDEX(${objectives.whole("id")},${row})&" "&${shortened(f`INDEX(${objectives.whole("objective")},${row})`, NAMED)}`;
  const lines = places.map((row) => [formula(f`IF(${row}=0,"",${name(row)})`), measure("progress", row), measure("expected", row)]);
  const header = span(place.dataRow, place.from, place.from + 2);
  const words = aboveChart(place, behindWords(context));
  return {
    ...words,
    blocks: [
      ...(words.blocks ?? []),
      blockOf(place.dataRow, place.from, [
        [text(chart.category), text(texts.objectives.progress), text(texts.objectives.expected)],
        ...lines,
      ]),
    ],
    styles: [
      ...(words.styles ?? []),
      ...dataStyles(header, places.length),
      { area: span(place.dataRow + 1, place.from + 1, place.from + 2, places.length), style: { numberFormat: "0%", horizontal: "left" } },
    ],
    charts: [
      {
        kind: "bar",
        title: chart.title,
        description: chart.description,
        place: { row: place.row + 1, column: place.from, width: place.width, height: CHART_HEIGHT },
        data: { ...header, rows: places.length + 1 },
        colors: CHART_COLORS,
        categoryAxis: { title: "" },
        valueAxis: { title: chart.value, least: 0, most: 1, numberFormat: "0%" },
      },
    ],
  };
}

/** Letters of an objective's name beside its bars. */
const NAMED = 24;

const WEEKS = 13;

/**
 * Mean confidence of each week's check-ins. A week without any is blank: as a column it shows nothing, where a line would
 * fall to zero. `orderColumn` is hidden and numbers the weeks that have one.
 */
export function planConfidenceChart(context: OkrContext, place: ChartPlace, orderColumn: number): SheetPart {
  const { tables, texts, settings } = context;
  const { confidenceByWeek: chart } = texts.charts;
  const [week, label, confidence, scores] = [place.from, place.from + 1, place.from + 2, place.from + 3];
  const cell = (column: number, row: number) => cellOf(tables.dashboard, column, row);
  const whole = (column: number): Expression => f`${cell(column, place.dataRow + 1)}:${cell(column, place.dataRow + WEEKS)}`;
  const monday = f`INT(${settings.today})-MOD(INT(${settings.today})-2,7)`;
  const lines = Array.from({ length: WEEKS }, (_, index): PlannedCell[] => {
    const row = place.dataRow + 1 + index;
    const first = cell(week, row);
    const count = cell(scores, row);
    return [
      formula(f`${monday}-${7 * (WEEKS - 1 - index)}`),
      formula(f`DAY(${first})&" "&${monthName(f`MONTH(${first})`, context)}`),
      formula(f`IF(${count}=0,"",${weekTotal(context, first, "SUMIFS")}/${count})`),
      formula(weekTotal(context, first, "COUNTIFS")),
    ];
  });
  const order = lines.map((_, index) => [formula(f`IF(${cell(scores, place.dataRow + 1 + index)}=0,0,${index + 1})`)]);

  const nthLast = (place: number) => f`LARGE(${whole(orderColumn)},${place})`;
  const at = (column: number, place: number) => f`INDEX(${whole(column)},${nthLast(place)})`;
  const [now, before] = [f`ROUND(${at(confidence, 1)},1)`, f`ROUND(${at(confidence, 2)},1)`];
  const { none, one, up, down, same } = texts.said.confidence;
  const values = { now: decimalWords(now, texts), before: decimalWords(before, texts), week: at(label, 1), earlier: at(label, 2) };
  const said = (sentence: string) => sentenceFormula(sentence, values);
  const words = aboveChart(
    place,
    f`IF(${nthLast(1)}=0,${none},IF(${nthLast(2)}=0,${said(one)},IF(${now}>${before},${said(up)},IF(${now}<${before},${said(down)},${said(same)}))))`,
  );
  const header = span(place.dataRow, week, scores);
  return {
    ...words,
    blocks: [
      ...(words.blocks ?? []),
      blockOf(place.dataRow, week, [[text(chart.week), text(chart.category), text(chart.value), text(chart.scores)], ...lines]),
      blockOf(place.dataRow + 1, orderColumn, order),
    ],
    styles: [
      ...(words.styles ?? []),
      ...dataStyles(header, WEEKS),
      { area: span(place.dataRow + 1, week, week, WEEKS), style: { numberFormat: DATE_FORMAT, horizontal: "left" } },
      { area: span(place.dataRow + 1, confidence, confidence, WEEKS), style: { numberFormat: "0.0", horizontal: "left" } },
      { area: span(place.dataRow + 1, scores, scores, WEEKS), style: CENTERED },
    ],
    charts: [
      {
        kind: "column",
        title: chart.title,
        description: chart.description,
        place: { row: place.row + 1, column: place.from, width: place.width, height: CHART_HEIGHT },
        data: { ...span(place.dataRow, label, confidence), rows: WEEKS + 1 },
        colors: CHART_COLORS.slice(0, 1),
        categoryAxis: { title: chart.category },
        valueAxis: { title: chart.value, least: 0, most: 10, numberFormat: "0" },
      },
    ],
  };
}

/** Rows that the data of both charts needs, header included. */
export const DATA_ROWS = WEEKS + 1;

/** Sum, or number, of the confidence scores in the seven days from `first` on, of key results that are shown. */
const weekTotal = ({ tables: { checkIns } }: OkrContext, first: Expression, name: "SUMIFS" | "COUNTIFS"): Expression => ({
  kind: "call",
  name,
  args: [
    checkIns.whole("confidence"),
    ...(name === "COUNTIFS" ? [f`">=0"`] : []),
    checkIns.whole("shown"),
    f`1`,
    checkIns.whole("date"),
    f`">="&${first}`,
    checkIns.whole("date"),
    f`"<"&${first}+7`,
  ],
});

const monthName = (month: Expression, { texts }: OkrContext): Expression => ({
  kind: "call",
  name: "CHOOSE",
  args: [month, ...Object.values(texts.months).map((value): Expression => ({ kind: "text", value }))],
});
