import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { STATUSES } from "../okr/words.ts";
import { DATA_ROWS, planConfidenceChart, planProgressChart } from "./dashboard-charts.ts";
import { LAST_LISTED_ROW, objectiveAt, planList } from "./dashboard-list.ts";
import { KPI_CARDS, kpiCardsName, planKpiCards } from "./kpi-cards.ts";
import { COLORS, MOVE_FORMAT, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { OTHER_NAMES } from "./okr-tables.ts";
import { BAR_LENGTH, planOverallCards } from "./overall-cards.ts";
import { elapsedFormula, elapsedWords, measuredWords, periodWords } from "./set-totals.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { DefinedName, NewSheet, PlannedCell } from "./sheet-plan.ts";
import { barFormula } from "./status-formula.ts";
import { cellOf } from "./table.ts";
import { CENTERED, DATE_FORMAT, formula, pickedFrom, text } from "./table-sheet.ts";

/** Columns B to I carry the page; J finds what is listed and is hidden. */
const [B, C, D, E, F, G, H, I, J] = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const COLUMN_WIDTHS = [16, 120, 215, 105, 80, 170, 100, 125, 150, 40];
const SELECTORS_ROW = 4;
const CARDS_ROW = 6;
const COUNTS_ROW = 12;
const CHARTS_ROW = 19;
/** As many as have room for their names beside the bars. */
const DRAWN_OBJECTIVES = 6;
const DATA_ROW = 37;

/** The cells every total obeys: blank shows all. */
export const selectorCells = (sheet: string): OkrContext["selected"] => ({
  team: cellOf(sheet, C, SELECTORS_ROW),
  owner: cellOf(sheet, E, SELECTORS_ROW),
});

/** The names by which they and the KPI cards are found again, wherever users put them. */
export const dashboardNames = ({ tables: { dashboard } }: OkrContext): readonly DefinedName[] => [
  { name: OTHER_NAMES.selectedTeam, sheet: dashboard, area: span(SELECTORS_ROW, C, C) },
  { name: OTHER_NAMES.selectedOwner, sheet: dashboard, area: span(SELECTORS_ROW, E, E) },
  kpiCardsName("dashboard", dashboard, COUNTS_ROW, F),
];

export function planDashboardSheet(context: OkrContext): NewSheet {
  const { tables, texts } = context;
  return {
    name: tables.dashboard,
    rows: DATA_ROW + DATA_ROWS,
    columns: J,
    tabColor: COLORS.bar,
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: [J],
    hiddenRows: [],
    frozenRows: SELECTORS_ROW,
    frozenColumns: 0,
    gridlines: false,
    ...joinParts([
      planHead(context),
      planCards(context),
      planPeriod(context),
      planCounts(context),
      planKpis(context),
      planNotices(context),
      planProgressChart(
        context,
        { row: CHARTS_ROW, from: B, to: D, width: widthOf(B, D) - CHART_GAP, dataRow: DATA_ROW },
        Array.from({ length: DRAWN_OBJECTIVES }, (_, place) => objectiveAt(context, place)),
      ),
      planConfidenceChart(context, { row: CHARTS_ROW, from: E, to: I, width: widthOf(E, I), dataRow: DATA_ROW }, J),
      planList(context),
      planDataHeading(context),
    ]),
    warnings: [
      {
        area: { row: CARDS_ROW, column: B, rows: DATA_ROW + DATA_ROWS - CARDS_ROW, columns: J - B + 1 },
        description: texts.formulaWarning,
      },
    ],
    print: { landscape: true, area: page(1, LAST_LISTED_ROW), pagesTall: 1 },
  };
}

const page = (row: number, rows = 1) => span(row, B, I, rows);

const widthOf = (from: number, to: number): number => COLUMN_WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

const CHART_GAP = 10;

function planHead({ texts, settings, lists }: OkrContext): SheetPart {
  const { dashboard, help } = texts;
  return {
    blocks: [
      blockOf(1, B, [[text(texts.sheets.dashboard)], [text(texts.purposes.dashboard)]]),
      blockOf(SELECTORS_ROW, B, [
        [text(dashboard.team), null, text(dashboard.owner), null, null, text(dashboard.asOf), formula(settings.today)],
      ]),
    ],
    styles: [
      { area: span(1, B, B), style: STYLES.title },
      { area: span(2, B, B), style: STYLES.purpose },
      ...[B, D, G].map((column) => ({ area: span(SELECTORS_ROW, column, column), style: STYLES.label })),
      { area: span(SELECTORS_ROW, C, C), style: { ...STYLES.input, bold: true } },
      { area: span(SELECTORS_ROW, E, F), style: { ...STYLES.input, bold: true } },
      { area: span(SELECTORS_ROW, H, H), style: { numberFormat: DATE_FORMAT, horizontal: "left", bold: true } },
    ],
    merges: [span(SELECTORS_ROW, E, F)],
    validations: [
      { area: span(SELECTORS_ROW, C, C), ...pickedFrom(lists.teams, help.selectTeam) },
      { area: span(SELECTORS_ROW, E, E), ...pickedFrom(lists.owners, help.selectOwner) },
    ],
    rowHeights: [{ row: 1, height: 34 }],
  };
}

const planCards = (context: OkrContext): SheetPart => {
  const { tables, texts } = context;
  const measured = planOverallCards(context, {
    sheet: tables.dashboard,
    row: CARDS_ROW,
    nothingYet: texts.dashboard.nothingYet,
    last: [text(texts.dashboard.measured), formula(measuredWords(context)), null],
  });
  return {
    ...measured,
    styles: [
      ...(measured.styles ?? []),
      { area: span(CARDS_ROW, I, I), style: CENTERED },
      { area: span(CARDS_ROW + 1, I, I), style: { size: 14, bold: true, color: COLORS.ink, ...CENTERED } },
    ],
  };
};

/** How much of the period has passed, under the bars of progress and of what is expected. */
function planPeriod(context: OkrContext): SheetPart {
  const row = CARDS_ROW + 3;
  return {
    blocks: [
      blockOf(row, B, [
        [
          text(context.texts.dashboard.period),
          formula(periodWords(context)),
          formula(barFormula(elapsedFormula(context), BAR_LENGTH)),
          null,
          null,
          formula(elapsedWords(context)),
        ],
      ]),
    ],
    styles: [
      { area: page(row), style: { color: COLORS.quiet, fill: COLORS.computed, vertical: "middle" } },
      { area: span(row, D, D), style: { color: COLORS.quiet } },
      { area: span(row, B, B), style: STYLES.label },
    ],
    merges: [span(row, D, F)],
    rowHeights: [{ row, height: 26 }],
  };
}

function planCounts({ tables, texts, statuses }: OkrContext): SheetPart {
  const { objectives } = tables;
  const count = (word: string): Expression => f`COUNTIFS(${objectives.whole("status")},${word},${objectives.whole("shown")},1)`;
  const rows = STATUSES.length;
  return {
    blocks: [
      blockOf(COUNTS_ROW - 1, B, [
        [text(texts.dashboard.byStatus), null, text(texts.dashboard.count)],
        ...STATUSES.map((status): PlannedCell[] => [
          text(statuses[status]),
          formula(f`REPT("█",MIN(${BAR_LENGTH},${count(statuses[status])}))`),
          formula(count(statuses[status])),
        ]),
      ]),
    ],
    styles: [
      { area: span(COUNTS_ROW - 1, B, D), style: STYLES.heading },
      { area: span(COUNTS_ROW - 1, D, D), style: { ...STYLES.label, bold: false, ...CENTERED } },
      { area: span(COUNTS_ROW, B, D, rows), style: { vertical: "middle" } },
      { area: span(COUNTS_ROW, C, C, rows), style: STYLES.bar },
      { area: span(COUNTS_ROW, D, D, rows), style: { bold: true, ...CENTERED } },
    ],
    conditionalFormats: planStatusColors(span(COUNTS_ROW, B, B, rows), statuses),
  };
}

/** The first KPIs of their sheet, with how they changed. */
function planKpis(context: OkrContext): SheetPart {
  const { texts } = context;
  const { headers } = texts.kpiSheet;
  return {
    blocks: [
      blockOf(COUNTS_ROW - 1, F, [[text(texts.sheets.kpis), null, text(headers.current), text(headers.change)]]),
      planKpiCards(context, "dashboard", COUNTS_ROW, F),
    ],
    styles: [
      { area: span(COUNTS_ROW - 1, F, F), style: STYLES.heading },
      { area: span(COUNTS_ROW - 1, H, I), style: { ...STYLES.label, ...CENTERED } },
      { area: span(COUNTS_ROW, F, I, KPI_CARDS), style: { color: COLORS.ink, vertical: "middle" } },
      { area: span(COUNTS_ROW, H, I, KPI_CARDS), style: { bold: true, ...CENTERED } },
      { area: span(COUNTS_ROW, I, I, KPI_CARDS), style: { numberFormat: MOVE_FORMAT } },
    ],
    merges: Array.from({ length: KPI_CARDS }, (_, index) => span(COUNTS_ROW + index, F, G)),
  };
}

/** What needs somebody's hand: updates that are due, and rows that no total can count. */
function planNotices({ tables, texts }: OkrContext): SheetPart {
  const row = COUNTS_ROW + KPI_CARDS;
  const { objectives, keyResults } = tables;
  const due = f`COUNTIFS(${keyResults.whole("stale")},${texts.attention.stale},${keyResults.whole("shown")},1)`;
  const withoutId = f`SUMPRODUCT((${objectives.whole("objective")}<>"")*(${objectives.whole("id")}=""))+SUMPRODUCT((${keyResults.whole("key_result")}<>"")*(${keyResults.whole("id")}=""))`;
  return {
    blocks: [
      blockOf(row, F, [
        [text(texts.dashboard.attention), null, null, formula(due)],
        [text(texts.dashboard.withoutId), null, null, formula(withoutId)],
      ]),
    ],
    styles: [
      { area: span(row, F, H, 2), style: { color: COLORS.quiet, vertical: "middle" } },
      { area: span(row, I, I, 2), style: { bold: true, ...CENTERED, vertical: "middle" } },
    ],
  };
}

const planDataHeading = ({ texts }: OkrContext): SheetPart => ({
  blocks: [blockOf(DATA_ROW - 1, B, [[text(texts.charts.data)]])],
  styles: [{ area: span(DATA_ROW - 1, B, B), style: STYLES.heading }],
});
