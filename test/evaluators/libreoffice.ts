import { CellError, ERROR_CODES, type ErrorCode } from "../../core/cell-error.ts";
import type { Answer } from "../../core/custom-function.ts";
import { renderArea } from "../../core/formula/a1.ts";
import { writeXlsx } from "../../workbench/xlsx/write-xlsx.ts";
import { sheetOf } from "../libreoffice/every-feature.ts";
import { type LibreOfficeCell, readWithLibreOffice } from "../libreoffice/recalculate.ts";
import type { Engine } from "./engine.ts";

/** LibreOffice with the marks of a locale, that of the machine when left out; by way of an .xlsx file without values. */
export const libreOfficeIn = (locale?: string): Engine => ({
  name: locale ? `LibreOffice in ${locale}` : "LibreOffice",
  async calculate({ cells, rows, columns }, names) {
    const sheet = sheetOf(
      cells.map(({ row, column, content }) => ({ row, column, ...content })),
      { rows, columns },
    );
    const namedFormulas = Object.entries(names).map(([name, formula]) => ({ name, formula }));
    const xlsx = await writeXlsx({ sheets: [sheet], names: [], namedFormulas }, { computedValues: false });
    const { sheets } = await readWithLibreOffice(xlsx, { recalculate: true, ...(locale && { locale }) });
    const calculated = sheets[0]?.cells;
    const read = (row: number, column: number) => readAnswer(calculated?.get(renderArea({ row, column, rows: 1, columns: 1 })));
    return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => read(y + 1, x + 1)));
  },
});

export const libreOffice: Engine = libreOfficeIn();

/** An argument out of bounds is an error of its own there. */
const INVALID_ARGUMENT = "Err:502";

function readAnswer(cell: LibreOfficeCell | undefined): Answer {
  if (cell?.error === undefined) return cell?.value ?? "";
  if (cell.error === INVALID_ARGUMENT) return new CellError("#NUM!");
  return (ERROR_CODES as readonly string[]).includes(cell.error) ? new CellError(cell.error as ErrorCode) : cell.error;
}
