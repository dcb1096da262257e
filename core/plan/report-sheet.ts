import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { KPI_CARDS, kpiCardsName, planKpiCards } from "./kpi-cards.ts";
import { COLORS, MOVE_FORMAT, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheet.ts";
import { BAR_LENGTH, planOverallCards } from "./overall-cards.ts";
import { MOVERS, planMoved, planRisks, RISKS } from "./report-lists.ts";
import { dayWords, percentWords, sentenceFormula } from "./sentence-formula.ts";
import { behindWords, elapsedFormula, elapsedWords, measuredWords, periodWords } from "./set-totals.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { NewSheet } from "./sheet-plan.ts";
import { barFormula } from "./status-formula.ts";
import { cellOf } from "./table.ts";
import { CENTERED, formula, text } from "./table-sheet.ts";

/** Columns B to I carry the page; J finds the row of each listed key result and is hidden. */
const [B, C, D, F, G, I, J] = [2, 3, 4, 6, 7, 9, 10] as const;
const COLUMN_WIDTHS = [16, 64, 310, 78, 78, 78, 118, 122, 198, 40];
const CARDS_ROW = 5;
const WORDS_ROW = CARDS_ROW + 3;
const MOVED_ROW = WORDS_ROW + 3;
const RISK_ROW = MOVED_ROW + MOVERS + 3;
const KPI_ROW = RISK_ROW + RISKS + 4;
const NOTES_ROW = KPI_ROW + KPI_CARDS + 3;
const NOTES_ROWS = 3;

/** One page for leadership, on paper too: where the set is, what moved, what is at risk and who does what next. */
export const planReportSheet: OptionalSheetPlanner = (context, { freeName }) => {
  const name = freeName(context.texts.sheets.report);
  const page = across(1, NOTES_ROW + NOTES_ROWS);
  const sheet: NewSheet = {
    name,
    rows: page.rows + 5,
    columns: J,
    tabColor: COLORS.bar,
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: [J],
    hiddenRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    ...joinParts([
      planHead(context),
      planOverall(context, name),
      planMoved(context, { sheet: name, row: MOVED_ROW }),
      planRisks(context, { sheet: name, row: RISK_ROW }),
      planKpis(context),
      planNotes(context),
    ]),
    warnings: [{ area: span(2, B, J, NOTES_ROW - 2), description: context.texts.formulaWarning }],
    print: { landscape: true, area: page, pagesTall: 1 },
  };
  return {
    sheets: [sheet],
    names: [{ name: TABLE_NAMES.report, sheet: name, area: page }, kpiCardsName("report", name, KPI_ROW + 2, C)],
  };
};

const across = (row: number, rows = 1) => span(row, B, I, rows);

function planHead(context: OkrContext): SheetPart {
  const { texts, settings, selected } = context;
  const { shown } = texts.said;
  const both = f`IF(AND(${selected.team}<>"",${selected.owner}<>"")," · ","")`;
  const chosen = (selector: "team" | "owner") =>
    f`IF(${selected[selector]}="","",${sentenceFormula(shown[selector], { [selector]: selected[selector] })})`;
  const dated = sentenceFormula(texts.report.asOf, { day: dayWords(settings.today), period: periodWords(context) });
  const who = f`IF(${selected.team}&${selected.owner}="",${shown.all},${chosen("team")}&${both}&${chosen("owner")})`;
  return {
    blocks: [blockOf(1, B, [[text(texts.sheets.report)]]), blockOf(2, B, [[formula(f`${dated}&" · "&${who}`)]])],
    styles: [
      { area: span(1, B, B), style: STYLES.title },
      { area: across(2), style: { color: COLORS.quiet } },
    ],
    merges: [across(2)],
    rowHeights: [{ row: 1, height: 34 }],
  };
}

/** The cards, then what they come to in two sentences. */
function planOverall(context: OkrContext, sheet: string): SheetPart {
  const { texts } = context;
  const cards = planOverallCards(context, {
    sheet,
    row: CARDS_ROW,
    last: [text(texts.dashboard.period), formula(barFormula(elapsedFormula(context), BAR_LENGTH)), formula(elapsedWords(context))],
  });
  const [overall, expected, status] = [B, D, G].map((column) => cellOf(sheet, column, CARDS_ROW + 1)) as [
    Expression,
    Expression,
    Expression,
  ];
  const sentence = sentenceFormula(texts.said.overall.some, {
    progress: percentWords(overall, texts.percentSign),
    expected: percentWords(expected, texts.percentSign),
    status,
    measured: measuredWords(context),
  });
  return joinParts([
    cards,
    {
      blocks: [
        blockOf(WORDS_ROW, B, [
          [formula(f`IF(${overall}="",${texts.said.overall.none},${sentence})`)],
          [formula(f`IF(${overall}="","",${behindWords(context)})`)],
        ]),
      ],
      styles: [
        { area: span(CARDS_ROW + 1, I, I), style: { color: COLORS.quiet } },
        { area: span(CARDS_ROW + 2, I, I), style: { ...STYLES.label, wrap: true } },
        { area: across(WORDS_ROW, 2), style: { bold: true, color: COLORS.ink, vertical: "middle", wrap: true } },
      ],
      merges: [across(WORDS_ROW), across(WORDS_ROW + 1)],
      rowHeights: [
        { row: CARDS_ROW + 2, height: 28 },
        { row: WORDS_ROW, height: 24 },
        { row: WORDS_ROW + 1, height: 24 },
      ],
    },
  ]);
}

/** The first KPIs of their sheet: what they were, are and should be. */
function planKpis(context: OkrContext): SheetPart {
  const { texts, statuses } = context;
  const { headers } = texts.kpiSheet;
  const lines = (from: number, to: number) => span(KPI_ROW + 2, from, to, KPI_CARDS);
  return {
    blocks: [
      blockOf(KPI_ROW, B, [[text(texts.sheets.kpis)]]),
      blockOf(KPI_ROW + 1, C, [
        [headers.kpi, headers.previous, headers.current, headers.change, headers.status, headers.owner, headers.target].map(text),
      ]),
      planKpiCards(context, "report", KPI_ROW + 2, C),
    ],
    styles: [
      { area: span(KPI_ROW, B, B), style: STYLES.heading },
      { area: across(KPI_ROW + 1), style: { ...STYLES.header, size: 10 } },
      { area: span(KPI_ROW + 1, D, G), style: CENTERED },
      { area: lines(B, I), style: { ...STYLES.computed, size: 10 } },
      { area: lines(C, C), style: { bold: true } },
      { area: lines(D, G), style: CENTERED },
      { area: lines(F, F), style: { numberFormat: MOVE_FORMAT } },
    ],
    conditionalFormats: planStatusColors(lines(G, G), statuses),
  };
}

/** The one place on the page that is written by hand. */
const planNotes = ({ texts }: OkrContext): SheetPart => ({
  blocks: [blockOf(NOTES_ROW, B, [[text(texts.report.notes), null, text(texts.report.notesHelp)]])],
  styles: [
    { area: span(NOTES_ROW, B, B), style: STYLES.heading },
    { area: span(NOTES_ROW, D, D), style: STYLES.label },
    { area: across(NOTES_ROW + 1, NOTES_ROWS), style: { ...STYLES.input, wrap: true, vertical: "top" } },
  ],
  merges: [across(NOTES_ROW + 1, NOTES_ROWS)],
});
