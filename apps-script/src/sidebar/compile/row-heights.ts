import type { Area } from "../../../../core/formula/a1.ts";
import type { NewSheet } from "../../../../core/plan/sheet-plan.ts";
import { type Run, runsOfNumbers } from "./runs.ts";

type Looks = Pick<NewSheet<string>, "rowHeights" | "styles" | "merges">;

/**
 * The heights to set, of rows that do not become as high by themselves: rows that follow each other and are equally high in
 * one call. A row that is given twice has the later height.
 */
export function runsOfHeights(sheet: Looks): readonly (Run & { readonly height: number })[] {
  const heights = new Map(
    sheet.rowHeights.filter(({ row, height }) => !growsTo(height, row, sheet)).map(({ row, height }) => [row, height]),
  );
  return [...new Set(heights.values())].flatMap((height) =>
    runsOfNumbers([...heights.keys()].filter((row) => heights.get(row) === height)).map((run) => ({ ...run, height })),
  );
}

/** Pixels for each point of the largest font, with some air around it. */
const HEIGHT_OF_POINT = 1.9;

/** Rows of a new sheet grow to fit what they hold, merged cells apart. */
const growsTo = (height: number, row: number, { styles, merges }: Looks): boolean =>
  styles.some(({ area, style }) => isInArea(row, area) && (style.size ?? 0) * HEIGHT_OF_POINT >= height) &&
  !merges.some((area) => isInArea(row, area));

const isInArea = (row: number, area: Area): boolean => row >= area.row && row < area.row + area.rows;
