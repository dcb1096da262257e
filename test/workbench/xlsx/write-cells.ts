import { writeXlsx } from "../../../workbench/xlsx/write-xlsx.ts";
import type { XlsxCell } from "../../../workbench/xlsx/xlsx-workbook.ts";
import { sheetOf } from "../../libreoffice/every-feature.ts";

/** The file of a workbook with these cells on its one sheet. */
export const writeCells = (cells: readonly XlsxCell[]): Promise<Uint8Array> => writeXlsx({ sheets: [sheetOf(cells)], names: [] });
