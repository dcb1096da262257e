import type { Area } from "../../core/formula/a1.ts";
import { rangeAt } from "./range-at.ts";

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What Excel tells of cells, row by row. */
interface HeldCells {
  /** Text has equal value and formula; a formula starts with "=" and has another value. en-US. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly `${Excel.RangeValueType}`[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** Excel on the web answers with at most 5 MB; a cell with a long formula takes some 200 bytes. */
const MOST_CELLS = 12_000;

/** What asking for one range weighs, in cells. */
const A_RANGE = 5;

/** Reads places of cells, in as few requests as their answers allow. */
export async function readCells<K extends keyof HeldCells>(
  context: Excel.RequestContext,
  places: readonly Place[],
  ...properties: readonly K[]
): Promise<readonly Pick<HeldCells, K>[]> {
  const held = places.map(() => Object.fromEntries(properties.map((property) => [property, [] as unknown[]])));
  let asked: { readonly index: number; readonly range: Excel.Range }[] = [];
  let cells = 0;
  const receive = async () => {
    await context.sync();
    for (const { index, range } of asked) for (const property of properties) held[index]?.[property]?.push(...range[property]);
    asked = [];
    cells = 0;
  };
  for (const [index, { sheet, area }] of places.entries())
    for (const part of partsOf(area, Math.max(1, Math.floor(MOST_CELLS / area.columns)))) {
      const size = part.rows * part.columns + A_RANGE;
      if (asked.length > 0 && cells + size > MOST_CELLS) await receive();
      asked.push({ index, range: rangeAt(context.workbook.worksheets.getItem(sheet), part).load(properties.join()) });
      cells += size;
    }
  if (asked.length > 0) await receive();
  return held as unknown as readonly Pick<HeldCells, K>[];
}

/** So many rows at a time. */
export function* partsOf(area: Area, rows: number): Generator<Area> {
  for (let from = 0; from < area.rows; from += rows) yield { ...area, row: area.row + from, rows: Math.min(rows, area.rows - from) };
}
