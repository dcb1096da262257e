import type { Area } from "../../../../core/formula/a1.ts";
import type { Block, NewSheet, StyledArea } from "../../../../core/plan/sheet-plan.ts";
import { layGrid } from "../../lay-grid.ts";
import { GENERAL, numberFormatsOf } from "./looks.ts";

/** For a date whose cell brings no format of its own: it would show as a serial number. */
const DATE_FORMAT = "yyyy-mm-dd";

export const areaOf = ({ row, column, cells }: Block<string>): Area => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/** The number formats of a block, cell by cell, and those of its cells where the styles below say otherwise. */
export function ownNumberFormats(
  plan: NewSheet<string>,
  block: Block<string>,
): { readonly formats: string[][]; readonly own: StyledArea[] } {
  const area = areaOf(block);
  const styled = layGrid(numberFormatsOf({ ...plan, rows: area.row + area.rows - 1 }), String);
  const own: StyledArea[] = [];
  const formats = block.cells.map((line, y) =>
    line.map((cell, x) => {
      const below = styled[area.row - 1 + y]?.[area.column - 1 + x] ?? GENERAL;
      const given = block.numberFormats?.[y]?.[x] ?? GENERAL;
      const shown = given === GENERAL ? below : given;
      const format = shown === GENERAL && cell?.kind === "date" ? DATE_FORMAT : shown;
      if (format !== below)
        own.push({ area: { row: area.row + y, column: area.column + x, rows: 1, columns: 1 }, style: { numberFormat: format } });
      return format;
    }),
  );
  return { formats, own };
}
