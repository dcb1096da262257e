import type { CellValue } from "../../core/cell.ts";
import { renderArea } from "../../core/formula/a1.ts";
import type { LibreOfficeWorkbook } from "../libreoffice/recalculate.ts";
import type { WorkbenchPage } from "./workbench-page.ts";

/** A cell of one of the set's tables: by the table's name, its data row (from 1) and its column's key. */
export interface TableCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
}

/** The tables of the inserted OKR set, as their names and column keys let anyone find them. */
export class OkrSet {
  private readonly workbench: WorkbenchPage;

  constructor(workbench: WorkbenchPage) {
    this.workbench = workbench;
  }

  async locate(table: string, row: number, key: string): Promise<TableCell> {
    const [found] = await this.workbench.read(table);
    const [keys = []] = found?.cells ?? [];
    const at = keys.indexOf(key);
    if (!found || at < 0) throw new Error(`There is no column ${key} in ${table}`);
    // A row of keys, the header, then the data.
    const area = { row: found.area.row + 1 + row, column: found.area.column + at, rows: 1, columns: 1 };
    return { sheet: found.sheet, cell: renderArea(area), value: found.cells[row + 1]?.[at] ?? "" };
  }

  async value(table: string, row: number, key: string): Promise<CellValue> {
    return (await this.locate(table, row, key)).value;
  }

  /** Of the rows that have an id. */
  async column(table: string, key: string): Promise<readonly CellValue[]> {
    const [found] = await this.workbench.read(table);
    const [keys = [], , ...rows] = found?.cells ?? [];
    return rows.filter((row) => row[keys.indexOf("id")] !== "").map((row) => row[keys.indexOf(key)]);
  }

  async shown(table: string, row: number, key: string): Promise<string> {
    const place = await this.locate(table, row, key);
    return this.workbench.page.evaluate(
      ({ sheet, cell }) => window.measuredBy.workbook.getSheetByName(sheet)?.getRange(cell).getDisplayValue() ?? "",
      { sheet: place.sheet, cell: place.cell },
    );
  }

  /** On the keyboard. */
  async type(table: string, row: number, key: string, text: string): Promise<void> {
    const { sheet, cell } = await this.locate(table, row, key);
    await this.workbench.show(sheet);
    await this.workbench.type(cell, text);
  }
}

/** What every cell of the grid holds, as "Sheet!A1": at full precision, blanks left out. */
export const readGrid = (workbench: WorkbenchPage): Promise<Readonly<Record<string, number | string | boolean>>> =>
  workbench.page.evaluate(() => {
    const values: Record<string, number | string | boolean> = {};
    for (const sheet of window.measuredBy.workbook.getSheets()) {
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (cell?.v === undefined || cell.v === null || cell.v === "") return;
          const BOOLEAN = 3;
          values[`${sheet.getSheetName()}!${sheet.getRange(row, column).getA1Notation()}`] = cell.t === BOOLEAN ? cell.v === 1 : cell.v;
        });
    }
    return values;
  });

/** Cells that show an error in LibreOffice. */
export const errorsIn = (file: LibreOfficeWorkbook): readonly string[] =>
  file.sheets.flatMap(({ name, cells }) =>
    [...cells].filter(([, { error }]) => error).map(([cell, { error }]) => `${name}!${cell} ${error}`),
  );

/** Cells that LibreOffice reads otherwise than the grid holds them; numbers agree to 1e-9. */
export function differences(grid: Readonly<Record<string, number | string | boolean>>, file: LibreOfficeWorkbook): readonly string[] {
  const read = new Map(file.sheets.flatMap(({ name, cells }) => [...cells].map(([cell, { value }]) => [`${name}!${cell}`, value ?? ""])));
  return [...new Set([...Object.keys(grid), ...read.keys()])].flatMap((cell) => {
    const [ours, theirs] = [grid[cell] ?? "", read.get(cell) ?? ""];
    const close = typeof ours === "number" && typeof theirs === "number" && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
    return close || ours === theirs || cell.startsWith("MB_Lists!") ? [] : [`${cell}: ${ours} here, ${theirs} there`];
  });
}
