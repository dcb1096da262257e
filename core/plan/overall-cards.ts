import { f } from "../formula/parse-formula.ts";
import { COLORS, planStatusColors, STYLES } from "./look.ts";
import type { OkrContext } from "./okr-context.ts";
import { overallFormula, overallStatus } from "./set-totals.ts";
import { blockOf, type SheetPart, span } from "./sheet-part.ts";
import type { PlannedCell } from "./sheet-plan.ts";
import { barFormula } from "./status-formula.ts";
import { cellOf } from "./table.ts";
import { CENTERED, formula, text } from "./table-sheet.ts";

/** The columns of the Dashboard's page, and of the Report's. */
const [B, C, D, F, G, H, I] = [2, 3, 4, 6, 7, 8, 9] as const;

export interface OverallCards {
  readonly sheet: string;
  readonly row: number;
  /** What stands in place of the bar while nothing is measured, where the page does not say so below. */
  readonly nothingYet?: string;
  /** The fourth card, from the top down. */
  readonly last: readonly [label: PlannedCell, figure: PlannedCell, below: PlannedCell];
}

/** Four cards of three lines: overall progress, expected by now, status, and one of the page's own. */
export function planOverallCards(context: OkrContext, { sheet, row, nothingYet, last }: OverallCards): SheetPart {
  const { dashboard } = context.texts;
  const [overall, expected] = [cellOf(sheet, B, row + 1), cellOf(sheet, D, row + 1)];
  const bar = barFormula(overall, BAR_LENGTH);
  const page = (line: number, lines = 1) => span(row + line, B, I, lines);
  return {
    blocks: [
      blockOf(row, B, [
        [text(dashboard.overall), null, text(dashboard.expected), null, null, text(dashboard.status), null, last[0]],
        [
          formula(overallFormula(context, "progress")),
          null,
          formula(overallFormula(context, "expected")),
          null,
          null,
          formula(overallStatus(context, overall, expected)),
          null,
          last[1],
        ],
        [
          formula(nothingYet ? f`IF(${overall}="",${nothingYet},${bar})` : bar),
          null,
          formula(barFormula(expected, BAR_LENGTH)),
          null,
          null,
          null,
          null,
          last[2],
        ],
      ]),
    ],
    styles: [
      { area: page(0, 3), style: { fill: COLORS.computed, vertical: "middle" } },
      { area: page(0), style: STYLES.label },
      { area: span(row + 1, B, F), style: { ...STYLES.figure, numberFormat: "0%" } },
      { area: span(row + 2, B, F), style: STYLES.bar },
      { area: span(row + 1, G, H), style: { size: 14, bold: true, color: COLORS.ink, ...CENTERED } },
      { area: span(row, G, H), style: CENTERED },
    ],
    merges: [0, 1, 2].flatMap((line) => [span(row + line, B, C), span(row + line, D, F), span(row + line, G, H)]),
    conditionalFormats: planStatusColors(span(row + 1, G, H), context.statuses),
    rowHeights: [{ row: row + 1, height: 36 }],
  };
}

export const BAR_LENGTH = 20;
