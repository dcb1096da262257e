import { isBlank } from "../cell.ts";
import type { Expression } from "../formula/expression.ts";
import { f } from "../formula/parse-formula.ts";
import type { NamedCells } from "../sidebar-host.ts";
import type { OkrContext } from "./okr-context.ts";
import type { KpiKey } from "./okr-tables.ts";
import { blockOf, span } from "./sheet-part.ts";
import type { Block, DefinedName, Edit, PlannedCell } from "./sheet-plan.ts";
import type { Table } from "./table.ts";
import { CARD_NAMES } from "./table-names.ts";
import { formula, runsOf, text } from "./table-sheet.ts";

type Page = keyof typeof CARD_NAMES;
type CardKey = "kpi" | "previous" | "current" | "change" | "status" | "owner" | "target";

/** What each page says of a KPI, column by column; null is a column that a merge covers. */
const CARD_KEYS: Readonly<Record<Page, readonly (CardKey | null)[]>> = {
  dashboard: ["kpi", null, "current", "change"],
  report: ["kpi", "previous", "current", "change", "status", "owner", "target"],
};

/** As many as leave room for the notices beside the counts, and for the rest of the one page. */
export const KPI_CARDS = 4;

/** The first KPIs of their sheet from a cell of a page on; a word says so while the workbook has no KPI sheet. */
export const planKpiCards = (context: OkrContext, page: Page, row: number, column: number): Block =>
  blockOf(row, column, cardLines(context, page));

/** The name by which the cards are found again when the KPI sheet comes later. */
export const kpiCardsName = (page: Page, sheet: string, row: number, column: number): DefinedName => ({
  name: CARD_NAMES[page],
  sheet,
  area: span(row, column, column + CARD_KEYS[page].length - 1, KPI_CARDS),
});

/** Cards for pages that were there before the KPI sheet. What users typed in their place stays. */
export function planLaterKpiCards(context: OkrContext, named: readonly NamedCells[]): readonly Edit[] {
  const { noSheet } = context.texts.kpiSheet;
  return (Object.keys(CARD_NAMES) as Page[]).flatMap((page) => {
    const place = named.find(({ name }) => name === CARD_NAMES[page]);
    const lines = cardLines(context, page);
    const isFree = ({ area, cells }: NamedCells) =>
      area.rows === lines.length &&
      area.columns === CARD_KEYS[page].length &&
      cells.every((line) => line.every((cell) => isBlank(cell) || cell === noSheet));
    return place && isFree(place) ? editsOf(place, lines) : [];
  });
}

function cardLines({ tables: { kpis }, texts }: OkrContext, page: Page): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: KPI_CARDS }, (_, index) =>
    CARD_KEYS[page].map((key, column) => {
      if (key === null) return null;
      if (kpis) return formula(shownOf(kpis, key, index + 1, texts.percentSign));
      return index === 0 && column === 0 ? text(texts.kpiSheet.noSheet) : null;
    }),
  );
}

function shownOf(kpis: Table<KpiKey>, key: CardKey, place: number, percentSign: string): Expression {
  const cell = (of: KpiKey) => f`INDEX(${kpis.whole(of)},${place})`;
  switch (key) {
    case "previous":
    case "current":
    case "target":
      return `${key}_words` in kpis.columnOf ? f`${cell(`${key}_words`)}&""` : figureWords(cell(key), cell("unit"), percentSign);
    case "change":
      return f`IF(${cell(key)}="","",${cell(key)})`;
    default:
      return f`${cell(key)}&""`;
  }
}

/** A figure with its unit, from a KPI sheet of before such words stood there; decimals as the host writes them, and no thousands. */
const figureWords = (figure: Expression, unit: Expression, percentSign: string): Expression =>
  f`IF(${figure}="","",IF(${unit}="%",ROUND(${figure}*100,1)&${percentSign},ROUND(${figure},2)&IF(${unit}="","",${"\u00A0"}&${unit})))`;

/** One edit a run of columns that no merge covers. */
const editsOf = ({ sheet, area, cells }: NamedCells, lines: readonly (readonly PlannedCell[])[]): readonly Edit[] =>
  runsOf(lines[0] ?? [], (cell) => cell !== null).map(({ from, to }) => ({
    sheet,
    row: area.row,
    column: area.column + from - 1,
    before: cells.map((line) => line.slice(from - 1, to).map((cell) => (isBlank(cell) ? null : text(String(cell))))),
    after: lines.map((line) => line.slice(from - 1, to)),
  }));
