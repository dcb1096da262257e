import type { CellValue } from "../../core/cell.ts";
import { CellError } from "../../core/cell-error.ts";
import { renderArea } from "../../core/formula/a1.ts";
import type { LibreOfficeCell, LibreOfficeWorkbook } from "./recalculate.ts";

/** Cells that do not hold what another engine computed, as "Sheet!B3: 5 / 6 of:=[.A1]". */
export function findDifferences(
  computed: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
  workbook: LibreOfficeWorkbook,
): readonly string[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    (computed.get(name) ?? []).flatMap((line, y) =>
      line.flatMap((value, x) => {
        const address = renderArea({ row: y + 1, column: x + 1, rows: 1, columns: 1 });
        const cell = cells.get(address);
        return same(value, cell) ? [] : [`${name}!${address}: ${value} / ${cell?.value} ${cell?.formula}`];
      }),
    ),
  );
}

/** Cells that show an error, as "Sheet!B3 #NAME?". */
export const findErrors = ({ sheets }: LibreOfficeWorkbook): readonly string[] =>
  sheets.flatMap(({ name, cells }) => [...cells].flatMap(([address, { error }]) => (error ? [`${name}!${address} ${error}`] : [])));

export const countFormulas = ({ sheets }: LibreOfficeWorkbook): number =>
  sheets.reduce((count, { cells }) => count + [...cells.values()].filter(({ formula }) => formula !== undefined).length, 0);

function same(value: CellValue, cell: LibreOfficeCell | undefined): boolean {
  if (value instanceof CellError) return cell?.error === value.code;
  const found = cell?.value ?? "";
  if (typeof value === "number" && typeof found === "number") return Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value));
  return (value ?? "") === found;
}
