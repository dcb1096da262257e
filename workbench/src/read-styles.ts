import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../core/formula/a1.ts";
import type { Style, StyledArea } from "../../core/plan/sheet-plan.ts";
import { readStyle } from "./render-style.ts";

/** Looks up the style of a cell, which is stored with it or by an id. */
export type StyleOf = (styled: Pick<ICellData, "s">) => IStyleData | null | undefined;

/** A sheet's styles: of whole columns, of whole rows, then of cells, joined down each column where neighbours look alike. */
export function readStyles(stored: IWorksheetData, styleOf: StyleOf): readonly StyledArea[] {
  const known = new Map<ICellData["s"], Style>();
  const read = (styled: Pick<ICellData, "s">): Style => {
    const style = known.get(styled.s) ?? readStyle(styleOf(styled) ?? {});
    known.set(styled.s, style);
    return style;
  };
  const areas: StyledArea[] = [];
  const lay = (area: Area, style: Style) => {
    if (Object.keys(style).length > 0) areas.push({ area, style });
  };
  for (const [column, { s }] of entriesOf(stored.columnData))
    if (s) lay({ row: 1, column: column + 1, rows: stored.rowCount, columns: 1 }, read({ s }));
  for (const [row, { s }] of entriesOf(stored.rowData))
    if (s) lay({ row: row + 1, column: 1, rows: 1, columns: stored.columnCount }, read({ s }));
  for (const { row, column, rows, style } of joinRuns(stored.cellData, read)) lay({ row, column, rows, columns: 1 }, style);
  return areas;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly style: Style;
}

function joinRuns(cells: IWorksheetData["cellData"], read: (cell: ICellData) => Style): readonly Run[] {
  const finished: Run[] = [];
  const open = new Map<number, Run>();
  for (const [y, line] of entriesOf(cells))
    for (const [x, cell] of entriesOf(line)) {
      if (!cell.s) continue;
      const [row, column, style] = [y + 1, x + 1, read(cell)];
      const above = open.get(column);
      const joins = above?.style === style && above.row + above.rows === row;
      if (above && !joins) finished.push(above);
      open.set(column, joins ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, style });
    }
  return [...finished, ...open.values()];
}

/** The entries of one of Univer's sparse lists by number, in rising order. */
export const entriesOf = <T>(list: Readonly<Record<number, T>>): (readonly [number, NonNullable<T>])[] =>
  Object.entries(list).flatMap(([index, value]) => (value === null || value === undefined ? [] : [[Number(index), value] as const]));
