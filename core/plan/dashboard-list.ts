import { f } from "../formula/parse-formula.ts";
import { planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { shortened } from "./sentence-formula.ts";
import { blockOf, type SheetPart, span } from "./sheet-part.ts";
import { cellOf } from "./table.ts";
import { CENTERED, formula, text } from "./table-sheet.ts";

/** Columns B to I carry the page; J finds the row of each listed objective and is hidden. */
const [B, C, E, F, G, H, I, J] = [2, 3, 5, 6, 7, 8, 9, 10] as const;
const HEADING_ROW = 22;
const LIST_ROW = HEADING_ROW + 2;
const LISTED_OBJECTIVES = 10;
export const LAST_LISTED_ROW = LIST_ROW + LISTED_OBJECTIVES - 1;

const page = (row: number, rows = 1) => span(row, B, I, rows);

/** The row in its table of an objective by its place in the list, 0 for none. */
export const objectiveAt = ({ tables }: OkrContext, place: number) => cellOf(tables.dashboard, J, LIST_ROW + place);

/** The first objectives that the selectors show, with a header row and a heading above. */
export function planList(context: OkrContext): SheetPart {
  const { tables, texts, statuses } = context;
  const { objectives } = tables;
  const keys = ["id", "objective", "owner", "progress", "bar", "expected", "status", "coverage"] as const;
  const lines = Array.from({ length: LISTED_OBJECTIVES }, (_, place) => {
    const row = objectiveAt(context, place);
    return [
      ...keys.map((key) => {
        const found = f`INDEX(${objectives.whole(key)},${row})`;
        // An owner is typed in, and a reference to an empty cell shows 0.
        const shown = key === "objective" ? shortened(found, NAMED) : key === "owner" ? f`${found}&""` : found;
        return formula(f`IF(${row}=0,"",${shown})`);
      }),
      formula(f`IFERROR(MATCH(${place + 1},${objectives.whole("place")},0),0)`),
    ];
  });
  const list = (column: number) => span(LIST_ROW, column, column, LISTED_OBJECTIVES);
  return {
    blocks: [
      blockOf(HEADING_ROW, B, [[text(texts.dashboard.list)], keys.map((key) => text(texts.objectives[key]))]),
      blockOf(LIST_ROW, B, lines),
    ],
    styles: [
      { area: span(HEADING_ROW, B, B), style: STYLES.heading },
      { area: page(HEADING_ROW + 1), style: STYLES.header },
      { area: span(HEADING_ROW + 1, H, I), style: CENTERED },
      { area: page(LIST_ROW, LISTED_OBJECTIVES), style: STYLES.computed },
      { area: list(C), style: { wrap: true, bold: true, size: 10 } },
      { area: list(E), style: { numberFormat: "0%", bold: true, horizontal: "left" } },
      { area: list(F), style: STYLES.bar },
      { area: list(G), style: { numberFormat: "0%", horizontal: "left" } },
      { area: list(H), style: CENTERED },
      { area: list(I), style: CENTERED },
    ],
    conditionalFormats: planStatusColors(list(H), statuses),
    rowHeights: lines.map((_, place) => ({ row: LIST_ROW + place, height: LINE_HEIGHT })),
  };
}

/** Two lines of an objective's name, and as many letters: a row does not grow with what a formula answers. */
const LINE_HEIGHT = 32;
const NAMED = 52;
