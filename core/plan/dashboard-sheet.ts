import type { Area } from "../formula/a1.ts";
import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { STATUSES } from "../okr/words.ts";
import { COLORS, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { OTHER_NAMES } from "./okr-tables.ts";
import type { DefinedName, NewSheet, PlannedCell, StyledArea } from "./sheet-plan.ts";
import { barFormula, statusFormula } from "./status-formula.ts";
import { cellOf } from "./table.ts";
import { formula, pickedFrom, text } from "./table-sheet.ts";

/** Columns B to I carry the page; J finds the row of each listed objective and is hidden. */
const [B, C, D, E, F, G, H, I, J] = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const SELECTORS_ROW = 4;
const CARDS_ROW = 6;
const COUNTS_ROW = 11;
const LIST_HEADER_ROW = 19;
const LIST_ROW = 20;
const LISTED_OBJECTIVES = 10;

/** The cells every total obeys: blank shows all. */
export const selectorCells = (sheet: string): OkrContext["selected"] => ({
  team: cellOf(sheet, C, SELECTORS_ROW),
  owner: cellOf(sheet, E, SELECTORS_ROW),
});

/** The names by which they are found again, wherever users put them. */
export const selectorNames = ({ selected, tables }: OkrContext): readonly DefinedName[] =>
  (["team", "owner"] as const).map((selector) => {
    const { column, row } = selected[selector].from;
    return {
      name: selector === "team" ? OTHER_NAMES.selectedTeam : OTHER_NAMES.selectedOwner,
      sheet: tables.dashboard,
      area: { row: Number(row), column, rows: 1, columns: 1 },
    };
  });

export function planDashboardSheet(context: OkrContext): NewSheet {
  const { tables, texts, settings, lists } = context;
  const { dashboard, help } = texts;
  const listed = planList(context);
  return {
    name: tables.dashboard,
    rows: LIST_ROW + LISTED_OBJECTIVES + 10,
    columns: J,
    tabColor: COLORS.bar,
    columnWidths: [16, 120, 250, 110, 100, 130, 95, 125, 120, 40],
    hiddenColumns: [J],
    hiddenRows: [],
    rowHeights: [
      { row: 1, height: 34 },
      { row: CARDS_ROW + 1, height: 36 },
    ],
    frozenRows: SELECTORS_ROW,
    frozenColumns: 0,
    gridlines: false,
    blocks: [
      { row: 1, column: B, cells: [[text(texts.sheets.dashboard)], [text(texts.purposes.dashboard)]], numberFormats: null },
      {
        row: SELECTORS_ROW,
        column: B,
        cells: [[text(dashboard.team), null, text(dashboard.owner), null, null, text(dashboard.asOf), formula(settings.today)]],
        numberFormats: null,
      },
      { row: CARDS_ROW, column: B, cells: planCards(context), numberFormats: null },
      { row: COUNTS_ROW - 1, column: B, cells: planCounts(context), numberFormats: null },
      { row: COUNTS_ROW - 1, column: G, cells: planNotices(context), numberFormats: null },
      { row: LIST_HEADER_ROW - 1, column: B, cells: listed, numberFormats: null },
    ],
    styles: planStyles(),
    merges: [
      span(SELECTORS_ROW, E, F),
      ...[0, 1, 2].flatMap((line) => [span(CARDS_ROW + line, B, C), span(CARDS_ROW + line, D, F), span(CARDS_ROW + line, G, H)]),
      span(COUNTS_ROW, G, H),
      span(COUNTS_ROW + 1, G, H),
    ],
    validations: [
      { area: span(SELECTORS_ROW, C, C), ...pickedFrom(lists.teams, help.selectTeam) },
      { area: span(SELECTORS_ROW, E, E), ...pickedFrom(lists.owners, help.selectOwner) },
    ],
    conditionalFormats: [
      span(CARDS_ROW + 1, G, H),
      { ...span(COUNTS_ROW, B, B), rows: STATUSES.length },
      { ...span(LIST_ROW, H, H), rows: LISTED_OBJECTIVES },
    ].flatMap((area) => planStatusColors(area, context.statuses)),
    warnings: [
      {
        area: { row: CARDS_ROW, column: B, rows: LIST_ROW + LISTED_OBJECTIVES - CARDS_ROW, columns: I - B + 1 },
        description: texts.formulaWarning,
      },
    ],
    charts: [],
    print: { landscape: true, area: { row: 1, column: B, rows: LIST_ROW + LISTED_OBJECTIVES - 1, columns: I - B + 1 } },
  };
}

const span = (row: number, from: number, to: number): Area => ({ row, column: from, rows: 1, columns: to - from + 1 });

/** Four cards: overall progress, expected by now, status, and how many key results are measured. */
function planCards({ tables, texts, settings, ...context }: OkrContext): PlannedCell[][] {
  const { dashboard } = texts;
  const { objectives, keyResults } = tables;
  const average = (key: "progress" | "expected") => f`IFERROR(AVERAGEIFS(${objectives.whole(key)},${objectives.whole("top")},1),"")`;
  const overall = cellOf(tables.dashboard, B, CARDS_ROW + 1);
  const expected = cellOf(tables.dashboard, D, CARDS_ROW + 1);
  const status = statusFormula(
    { tables, texts, settings, ...context },
    { progress: overall, expected, start: settings.period_start, end: settings.period_end, mayBeAchieved: f`TRUE` },
  );
  const measured = f`COUNTIFS(${keyResults.whole("shown")},1,${keyResults.whole("measured_weight")},">=0")&${` ${texts.of} `}&COUNTIFS(${keyResults.whole("shown")},1)`;
  return [
    [text(dashboard.overall), null, text(dashboard.expected), null, null, text(dashboard.status), null, text(dashboard.measured)],
    [formula(average("progress")), null, formula(average("expected")), null, null, formula(status), null, formula(measured)],
    [
      formula(f`IF(${overall}="",${dashboard.nothingYet},${barFormula(overall, BAR_LENGTH)})`),
      null,
      formula(barFormula(expected, BAR_LENGTH)),
      null,
      null,
      null,
      null,
      null,
    ],
  ];
}

const BAR_LENGTH = 20;

function planCounts({ tables, texts, statuses }: OkrContext): PlannedCell[][] {
  const { objectives } = tables;
  const count = (word: string): Expression => f`COUNTIFS(${objectives.whole("status")},${word},${objectives.whole("shown")},1)`;
  return [
    [text(texts.dashboard.byStatus), null, text(texts.dashboard.count)],
    ...STATUSES.map((status): PlannedCell[] => [
      text(statuses[status]),
      formula(f`REPT("█",MIN(${BAR_LENGTH},${count(statuses[status])}))`),
      formula(count(statuses[status])),
    ]),
  ];
}

/** What needs somebody's hand: updates that are due, and rows that no total can count. */
function planNotices({ tables, texts }: OkrContext): PlannedCell[][] {
  const { objectives, keyResults } = tables;
  const due = f`COUNTIFS(${keyResults.whole("stale")},${texts.attention.stale},${keyResults.whole("shown")},1)`;
  const withoutId = f`SUMPRODUCT((${objectives.whole("objective")}<>"")*(${objectives.whole("id")}=""))+SUMPRODUCT((${keyResults.whole("key_result")}<>"")*(${keyResults.whole("id")}=""))`;
  return [
    [null, null, null],
    [text(texts.dashboard.attention), null, formula(due)],
    [text(texts.dashboard.withoutId), null, formula(withoutId)],
  ];
}

/** The first objectives that the selectors show, with a header row and a heading above. */
function planList({ tables, texts }: OkrContext): PlannedCell[][] {
  const { objectives } = tables;
  const headers = texts.objectives;
  const rows: PlannedCell[][] = [
    [text(texts.dashboard.list)],
    [headers.id, headers.objective, headers.owner, headers.progress, headers.bar, headers.expected, headers.status, headers.coverage].map(
      text,
    ),
  ].map((line) => [...line, ...Array<null>(I - B + 2 - line.length).fill(null)]);
  for (let place = 1; place <= LISTED_OBJECTIVES; place++) {
    const row = cellOf(tables.dashboard, J, LIST_ROW + place - 1);
    const cell = (key: "id" | "objective" | "owner" | "progress" | "bar" | "expected" | "status" | "coverage", tail = "") =>
      formula(
        tail ? f`IF(${row}=0,"",INDEX(${objectives.whole(key)},${row})&"")` : f`IF(${row}=0,"",INDEX(${objectives.whole(key)},${row}))`,
      );
    rows.push([
      cell("id"),
      cell("objective"),
      cell("owner", "text"),
      cell("progress"),
      cell("bar"),
      cell("expected"),
      cell("status"),
      cell("coverage"),
      formula(f`IFERROR(MATCH(${place},${objectives.whole("place")},0),0)`),
    ]);
  }
  return rows;
}

function planStyles(): readonly StyledArea[] {
  const list = (column: number): Area => ({ row: LIST_ROW, column, rows: LISTED_OBJECTIVES, columns: 1 });
  const page = (row: number): Area => span(row, B, I);
  return [
    { area: span(1, B, B), style: STYLES.title },
    { area: span(2, B, B), style: STYLES.purpose },
    ...[B, D, G].map((column) => ({ area: span(SELECTORS_ROW, column, column), style: STYLES.label })),
    { area: span(SELECTORS_ROW, C, C), style: { ...STYLES.input, bold: true } },
    { area: span(SELECTORS_ROW, E, F), style: { ...STYLES.input, bold: true } },
    { area: span(SELECTORS_ROW, H, H), style: { numberFormat: "yyyy-mm-dd", horizontal: "left", bold: true } },
    { area: page(CARDS_ROW), style: { ...STYLES.label, fill: COLORS.computed } },
    { area: page(CARDS_ROW + 1), style: { ...STYLES.figure, fill: COLORS.computed, vertical: "middle" } },
    { area: page(CARDS_ROW + 2), style: { ...STYLES.bar, fill: COLORS.computed } },
    { area: span(CARDS_ROW + 1, B, F), style: { numberFormat: "0%" } },
    { area: span(CARDS_ROW + 1, G, H), style: { size: 14, horizontal: "center" } },
    { area: page(COUNTS_ROW - 1), style: STYLES.heading },
    { area: span(COUNTS_ROW - 1, D, D), style: { ...STYLES.label, bold: false, horizontal: "center" } },
    { area: { ...span(COUNTS_ROW, B, I), rows: STATUSES.length }, style: { vertical: "middle" } },
    { area: { ...span(COUNTS_ROW, C, C), rows: STATUSES.length }, style: STYLES.bar },
    { area: { ...span(COUNTS_ROW, D, D), rows: STATUSES.length }, style: { bold: true, horizontal: "center", vertical: "middle" } },
    { area: { ...span(COUNTS_ROW, G, H), rows: 2 }, style: { color: COLORS.quiet, vertical: "middle" } },
    { area: { ...span(COUNTS_ROW, I, I), rows: 2 }, style: { bold: true, horizontal: "left" } },
    { area: span(LIST_HEADER_ROW - 1, B, B), style: STYLES.heading },
    { area: page(LIST_HEADER_ROW), style: STYLES.header },
    { area: span(LIST_HEADER_ROW, H, I), style: { horizontal: "center" } },
    { area: { ...page(LIST_ROW), rows: LISTED_OBJECTIVES }, style: STYLES.computed },
    { area: list(C), style: { wrap: true, bold: true } },
    { area: list(E), style: { numberFormat: "0%", bold: true, horizontal: "left" } },
    { area: list(F), style: STYLES.bar },
    { area: list(G), style: { numberFormat: "0%", horizontal: "left" } },
    { area: list(H), style: { horizontal: "center" } },
    { area: list(I), style: { horizontal: "center" } },
  ];
}
