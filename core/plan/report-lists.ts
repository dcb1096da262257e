import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import { MOVE_FORMAT, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import type { KeyResultKey } from "./okr-tables.ts";
import { sentenceFormula, shortened } from "./sentence-formula.ts";
import { blockOf, type SheetPart, span } from "./sheet-part.ts";
import { barFormula } from "./status-formula.ts";
import { cellOf } from "./table.ts";
import { CENTERED, formula, text } from "./table-sheet.ts";

/** Columns B to I carry the page; J finds the row of each listed key result and is hidden. */
const [B, C, D, F, G, H, I, J] = [2, 3, 4, 6, 7, 8, 9, 10] as const;

/** Lines of each list. */
export const MOVERS = 6;
export const RISKS = 6;

const across = (row: number, rows = 1) => span(row, B, I, rows);

/** Where a list stands: the row of its heading. */
interface ListPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A list of key results, each found by the number of its row in the table (0 for none) in the hidden column. */
interface KeyResultList extends ListPlace {
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

function planList({ tables, texts, statuses }: OkrContext, list: KeyResultList): SheetPart {
  const { sheet, row, lines, heading, headers, find, none, cells } = list;
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
export function planMoved(context: OkrContext, place: ListPlace): SheetPart {
  const { tables, texts } = context;
  const { report } = texts;
  const { keyResults } = tables;
  const movement = keyResults.whole("movement");
  const [up, down] = [f`COUNTIFS(${movement},">0")`, f`COUNTIFS(${movement},"<0")`].map((count) => f`MIN(${MOVERS / 2},${count})`) as [
    Expression,
    Expression,
  ];
  const list = planList(context, {
    ...place,
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
      { area: span(place.row + 2, F, F, MOVERS), style: { numberFormat: MOVE_FORMAT, bold: true } },
      { area: span(place.row + 2, I, I, MOVERS), style: STYLES.bar },
    ],
  };
}

/** The key results at risk, the worst first, with who does what next. */
export function planRisks(context: OkrContext, place: ListPlace): SheetPart {
  const { tables, texts } = context;
  const { report } = texts;
  const { keyResults } = tables;
  const risk = keyResults.whole("risk");
  const step = (row: Expression) => f`INDEX(${keyResults.whole("next_step")},${row})`;
  const list = planList(context, {
    ...place,
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
  const after = place.row + 2 + RISKS;
  const others = sentenceFormula(report.moreAtRisk, {
    sheet: { kind: "text", value: tables.keyResults.sheet },
    count: f`COUNT(${risk})-${RISKS}`,
  });
  return {
    ...list,
    blocks: [...(list.blocks ?? []), blockOf(after, C, [[formula(f`IF(COUNT(${risk})>${RISKS},${others},"")`)]])],
    styles: [
      ...(list.styles ?? []),
      { area: span(place.row + 2, F, F, RISKS), style: { numberFormat: "0" } },
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
