import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { figureWords } from "./kpi-figures.ts";
import { COLORS, MOVE_FORMAT, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { type KeyResultKey, type KpiKey, TABLE_NAMES } from "./okr-tables.ts";
import type { OptionalSheetPlanner } from "./optional-sheets.ts";
import { dayWords, percentWords, sentenceFormula, shortened } from "./sentence-formula.ts";
import { behindWords, elapsedFormula, elapsedWords, measuredWords, overallFormula, overallStatus, periodWords } from "./set-totals.ts";
import { blockOf, joinParts, type SheetPart, span } from "./sheet-part.ts";
import type { NewSheet } from "./sheet-plan.ts";
import { barFormula } from "./status-formula.ts";
import { cellOf, type Table } from "./table.ts";
import { CENTERED, formula, text } from "./table-sheet.ts";

/** Columns B to I carry the page; J finds the row of each listed key result and is hidden. */
const [B, C, D, F, G, H, I, J] = [2, 3, 4, 6, 7, 8, 9, 10] as const;
const COLUMN_WIDTHS = [16, 64, 310, 78, 78, 78, 118, 122, 198, 40];
const CARDS_ROW = 5;
const MOVED_ROW = 11;
const MOVERS = 6;
const RISK_ROW = MOVED_ROW + MOVERS + 3;
const RISKS = 6;
const KPI_ROW = RISK_ROW + RISKS + 4;
const KPIS = 4;
const NOTES_ROWS = 3;

/** One page for leadership, on paper too: where the set is, what moved, what is at risk and who does what next. */
export const planReportSheet: OptionalSheetPlanner = (context, { freeName }) => {
  const { tables, texts } = context;
  const name = freeName(texts.sheets.report);
  const notesRow = tables.kpis ? KPI_ROW + KPIS + 3 : KPI_ROW;
  const page = { row: 1, column: B, rows: notesRow + NOTES_ROWS, columns: I - B + 1 };
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
      planMoved(context, name),
      planRisks(context, name),
      ...(tables.kpis ? [planKpis(context, tables.kpis)] : []),
      planNotes(context, notesRow),
    ]),
    warnings: [{ area: { ...span(2, B, J), rows: notesRow - 2 }, description: texts.formulaWarning }],
    print: { landscape: true, area: page, pagesTall: 1 },
  };
  return { sheets: [sheet], names: [{ name: TABLE_NAMES.report, sheet: name, area: page }] };
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
  const { texts, statuses } = context;
  const { dashboard, said } = texts;
  const [overall, expected, status] = [B, D, G].map((column) => cellOf(sheet, column, CARDS_ROW + 1)) as [
    Expression,
    Expression,
    Expression,
  ];
  const sentence = sentenceFormula(said.overall.some, {
    progress: percentWords(overall, texts.percentSign),
    expected: percentWords(expected, texts.percentSign),
    status,
    measured: measuredWords(context),
  });
  return {
    blocks: [
      blockOf(CARDS_ROW, B, [
        [text(dashboard.overall), null, text(dashboard.expected), null, null, text(dashboard.status), null, text(dashboard.period)],
        [
          formula(overallFormula(context, "progress")),
          null,
          formula(overallFormula(context, "expected")),
          null,
          null,
          formula(overallStatus(context, overall, expected)),
          null,
          formula(barFormula(elapsedFormula(context), 20)),
        ],
        [formula(barFormula(overall, 20)), null, formula(barFormula(expected, 20)), null, null, null, null, formula(elapsedWords(context))],
        [formula(f`IF(${overall}="",${said.overall.none},${sentence})`)],
        [formula(f`IF(${overall}="","",${behindWords(context)})`)],
      ]),
    ],
    styles: [
      { area: across(CARDS_ROW, 3), style: { fill: COLORS.computed, vertical: "middle" } },
      { area: across(CARDS_ROW), style: STYLES.label },
      { area: span(CARDS_ROW + 1, B, F), style: { ...STYLES.figure, numberFormat: "0%" } },
      { area: span(CARDS_ROW + 2, B, F), style: STYLES.bar },
      { area: span(CARDS_ROW + 1, G, H), style: { size: 14, bold: true, ...CENTERED } },
      { area: span(CARDS_ROW, G, H), style: CENTERED },
      { area: span(CARDS_ROW + 1, I, I), style: { color: COLORS.quiet } },
      { area: span(CARDS_ROW + 2, I, I), style: { ...STYLES.label, wrap: true } },
      { area: across(CARDS_ROW + 3, 2), style: { bold: true, color: COLORS.ink, vertical: "middle", wrap: true } },
    ],
    merges: [
      ...[0, 1, 2].flatMap((line) => [span(CARDS_ROW + line, B, C), span(CARDS_ROW + line, D, F), span(CARDS_ROW + line, G, H)]),
      across(CARDS_ROW + 3),
      across(CARDS_ROW + 4),
    ],
    conditionalFormats: planStatusColors(span(CARDS_ROW + 1, G, H), statuses),
    rowHeights: [
      { row: CARDS_ROW + 1, height: 36 },
      { row: CARDS_ROW + 2, height: 28 },
      { row: CARDS_ROW + 3, height: 24 },
      { row: CARDS_ROW + 4, height: 24 },
    ],
  };
}

/** A list of key results, each found by the number of its row in the table (0 for none) in the hidden column. */
interface KeyResultList {
  readonly row: number;
  readonly lines: number;
  readonly heading: string;
  readonly headers: readonly string[];
  /** The row in the table of the line with this number, from 1 on. */
  readonly find: (line: number) => Expression;
  /** Said in the first line when there is none. */
  readonly none: string;
  /** Columns D to I of a line, by the cell that says which row it shows. */
  readonly cells: (row: Expression) => readonly Expression[];
}

function planList({ tables, texts, statuses }: OkrContext, sheet: string, list: KeyResultList): SheetPart {
  const { row, lines, heading, headers, find, none, cells } = list;
  const { keyResults } = tables;
  const cell = (key: KeyResultKey, found: Expression) => f`INDEX(${keyResults.whole(key)},${found})`;
  const block = Array.from({ length: lines }, (_, index) => {
    const found = cellOf(sheet, J, row + 2 + index);
    const name = shortened(cell("key_result", found), NAMED);
    return [
      f`IF(${found}=0,"",${cell("id", found)})`,
      f`IF(${found}=0,${index === 0 ? none : ""},${name})`,
      ...cells(found).map((value) => f`IF(${found}=0,"",${value})`),
      find(index + 1),
    ].map((value) => formula(value));
  });
  return {
    blocks: [
      blockOf(row, B, [
        [text(heading)],
        [text(texts.keyResults.id), text(texts.report.keyResult), ...headers.map((header) => text(header))],
        ...block,
      ]),
    ],
    styles: [
      { area: span(row, B, B), style: STYLES.heading },
      { area: across(row + 1), style: { ...STYLES.header, size: 10 } },
      { area: span(row + 1, D, G), style: CENTERED },
      { area: across(row + 2, lines), style: { ...STYLES.computed, size: 10 } },
      { area: span(row + 2, C, C, lines), style: { wrap: true, bold: true } },
      { area: span(row + 2, D, F, lines), style: { ...CENTERED, numberFormat: "0%" } },
      { area: span(row + 2, G, G, lines), style: CENTERED },
      { area: span(row + 2, H, I, lines), style: { wrap: true } },
    ],
    conditionalFormats: planStatusColors(span(row + 2, G, G, lines), statuses),
    rowHeights: [{ row: row + 1, height: 32 }, ...block.map((_, index) => ({ row: row + 2 + index, height: LINE_HEIGHT }))],
  };
}

/** Two lines of the list's type, whatever stands in them: the page stays one. */
const LINE_HEIGHT = 34;
const NAMED = 84;
const LONGEST_STEP = 58;

/** The key results that rose the most, then those that fell, half of the list each at most. */
function planMoved(context: OkrContext, sheet: string): SheetPart {
  const { tables, texts } = context;
  const { report } = texts;
  const { keyResults } = tables;
  const movement = keyResults.whole("movement");
  const [up, down] = [f`COUNTIFS(${movement},">0")`, f`COUNTIFS(${movement},"<0")`].map((count) => f`MIN(${MOVERS / 2},${count})`) as [
    Expression,
    Expression,
  ];
  const list = planList(context, sheet, {
    row: MOVED_ROW,
    lines: MOVERS,
    heading: report.moved,
    headers: [report.from, report.to, report.change, report.status, report.owner, texts.keyResults.progress],
    find: (line) =>
      f`IF(${line}<=${up},MATCH(LARGE(${movement},${line}),${movement},0),IF(${line}<=${up}+${down},MATCH(SMALL(${movement},MAX(1,${line}-${up})),${movement},0),0))`,
    none: report.nothingMoved,
    cells: (row) => [
      ...(["previous_progress", "progress", "moved", "status"] as const).map((key) => f`INDEX(${keyResults.whole(key)},${row})`),
      ownerOf(context, row),
      barFormula(f`INDEX(${keyResults.whole("progress")},${row})`, 20),
    ],
  });
  return {
    ...list,
    styles: [
      ...(list.styles ?? []),
      { area: span(MOVED_ROW + 2, F, F, MOVERS), style: { numberFormat: MOVE_FORMAT, bold: true } },
      { area: span(MOVED_ROW + 2, I, I, MOVERS), style: STYLES.bar },
    ],
  };
}

/** The key results at risk, the worst first, with who does what next. */
function planRisks(context: OkrContext, sheet: string): SheetPart {
  const { tables, texts } = context;
  const { report } = texts;
  const { keyResults } = tables;
  const risk = keyResults.whole("risk");
  const step = (row: Expression) => f`INDEX(${keyResults.whole("next_step")},${row})`;
  const list = planList(context, sheet, {
    row: RISK_ROW,
    lines: RISKS,
    heading: report.atRisk,
    headers: [
      texts.keyResults.progress,
      texts.keyResults.expected,
      texts.objectives.confidence,
      report.status,
      report.owner,
      report.nextStep,
    ],
    find: (line) => f`IF(${line}<=COUNT(${risk}),MATCH(LARGE(${risk},MIN(${line},COUNT(${risk}))),${risk},0),0)`,
    none: report.nothingAtRisk,
    cells: (row) => [
      ...(["progress", "expected"] as const).map((key) => f`INDEX(${keyResults.whole(key)},${row})`),
      f`IF(INDEX(${keyResults.whole("confidence")},${row})="","",INDEX(${keyResults.whole("confidence")},${row}))`,
      f`INDEX(${keyResults.whole("status")},${row})`,
      ownerOf(context, row),
      f`IF(${step(row)}="",${report.noStep},${shortened(step(row), LONGEST_STEP)})`,
    ],
  });
  const after = RISK_ROW + 2 + RISKS;
  const others = sentenceFormula(report.moreAtRisk, {
    sheet: { kind: "text", value: tables.keyResults.sheet },
    count: f`COUNT(${risk})-${RISKS}`,
  });
  return {
    ...list,
    blocks: [...(list.blocks ?? []), blockOf(after, C, [[formula(f`IF(COUNT(${risk})>${RISKS},${others},"")`)]])],
    styles: [
      ...(list.styles ?? []),
      { area: span(RISK_ROW + 2, F, F, RISKS), style: { numberFormat: "0" } },
      { area: span(after, C, C), style: STYLES.label },
    ],
  };
}

/** Whose it is: the key result's owner, or else its objective's. */
function ownerOf({ tables: { keyResults, objectives }, texts }: OkrContext, row: Expression): Expression {
  const own = f`INDEX(${keyResults.whole("owner")},${row})`;
  const ofObjective = f`INDEX(${objectives.whole("owner")},INDEX(${keyResults.whole("objective_row")},${row}))`;
  return f`IF(${own}<>"",${own},IF(${ofObjective}<>"",${ofObjective},${texts.report.nobody}))`;
}

/** The first KPIs of their sheet: what they were, are and should be. */
function planKpis({ texts, statuses }: OkrContext, kpis: Table<KpiKey>): SheetPart {
  const { kpiSheet } = texts;
  const lines = Array.from({ length: KPIS }, (_, index) => {
    const cell = (key: KpiKey) => f`INDEX(${kpis.whole(key)},${index + 1})`;
    const shown = (key: KpiKey) => figureWords(cell(key), cell("unit"), texts.percentSign);
    return [
      f`${cell("kpi")}&""`,
      shown("previous"),
      shown("current"),
      f`IF(${cell("change")}="","",${cell("change")})`,
      f`${cell("status")}&""`,
      f`${cell("owner")}&""`,
      shown("target"),
    ].map((value) => formula(value));
  });
  const { headers } = kpiSheet;
  return {
    blocks: [
      blockOf(KPI_ROW, B, [[text(texts.sheets.kpis)]]),
      blockOf(KPI_ROW + 1, C, [
        [headers.kpi, headers.previous, headers.current, headers.change, headers.status, headers.owner, headers.target].map(text),
        ...lines,
      ]),
    ],
    styles: [
      { area: span(KPI_ROW, B, B), style: STYLES.heading },
      { area: across(KPI_ROW + 1), style: { ...STYLES.header, size: 10 } },
      { area: span(KPI_ROW + 1, D, G), style: CENTERED },
      { area: across(KPI_ROW + 2, KPIS), style: { ...STYLES.computed, size: 10 } },
      { area: span(KPI_ROW + 2, C, C, KPIS), style: { bold: true } },
      { area: span(KPI_ROW + 2, D, G, KPIS), style: CENTERED },
      { area: span(KPI_ROW + 2, F, F, KPIS), style: { numberFormat: MOVE_FORMAT } },
    ],
    conditionalFormats: planStatusColors(span(KPI_ROW + 2, G, G, KPIS), statuses),
  };
}

/** The one place on the page that is written by hand. */
const planNotes = ({ texts }: OkrContext, row: number): SheetPart => ({
  blocks: [blockOf(row, B, [[text(texts.report.notes), null, text(texts.report.notesHelp)]])],
  styles: [
    { area: span(row, B, B), style: STYLES.heading },
    { area: span(row, D, D), style: STYLES.label },
    { area: across(row + 1, NOTES_ROWS), style: { ...STYLES.input, wrap: true, vertical: "top" } },
  ],
  merges: [across(row + 1, NOTES_ROWS)],
});
