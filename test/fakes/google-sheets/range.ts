import type { Area } from "../../../core/formula/a1.ts";
import { overlaps, readArea, renderArea } from "../../../core/formula/a1.ts";
import type { Document } from "./document.ts";
import { renderFormula } from "./formula-text.ts";
import { checkProtection, checkValidation } from "./guards.ts";
import { exposeFilter, exposeProtection } from "./protection.ts";
import { readCell, setCell, typeFormula } from "./typed-cell.ts";
import { expose, stateOf } from "./wire.ts";
import { type Cell, cellAt, cellsOf, GENERAL, peekCell, type Sheet, type Validation } from "./workbook.ts";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What stands behind a range that a script holds. */
export interface RangeState {
  readonly sheet: Sheet;
  readonly area: Area;
}

export function exposeRange(document: Document, sheet: Sheet, area: Area): GoogleRange {
  const { wire, workbook } = document;
  if (!workbook.sheets.includes(sheet)) throw new Error("The sheet has been deleted.");
  if (area.row < 1 || area.column < 1 || area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns)
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  if (area.rows < 1 || area.columns < 1) throw new Error("The number of rows and columns in the range must be at least 1.");

  const checkSize = (grid: readonly (readonly unknown[])[]): void => {
    if (grid.length !== area.rows)
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${area.rows}.`,
      );
    const misfit = grid.find((line) => line.length !== area.columns);
    if (misfit)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${misfit.length} but the range has ${area.columns}.`,
      );
  };
  /** Sets every cell from a grid of the range's own size. */
  const setGrid = <T>(grid: readonly (readonly T[])[], set: (cell: Cell, value: T) => void): GoogleRange => {
    checkSize(grid);
    checkProtection(sheet, area);
    for (const { row, column, y, x } of cellsOf(area)) set(cellAt(sheet, row, column), (grid[y] as readonly T[])[x] as T);
    return range;
  };
  const setLook = (name: string, grid: readonly (readonly unknown[])[], allowed: (value: unknown) => boolean): GoogleRange =>
    setGrid(grid, (cell, value) => {
      if (!allowed(value)) throw new Error(`Invalid argument: ${String(value)}`);
      const { [name]: _, ...others } = cell.look;
      cell.look = value === null ? others : { ...others, [name]: value };
    });
  const readGrid = <T>(read: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: area.rows }, (_, y) =>
      Array.from({ length: area.columns }, (__, x) => read(peekCell(sheet, area.row + y, area.column + x))),
    );

  const mergeInto = (merges: readonly Area[]): GoogleRange => {
    checkProtection(sheet, area);
    if (sheet.merges.some((known) => overlaps(known, area)))
      throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    sheet.merges.push(...merges);
    return range;
  };

  const range: GoogleRange = expose<GoogleRange>(
    wire,
    "Range",
    {
      getSheet: () => document.showSheet(sheet),
      getRow: () => area.row,
      getColumn: () => area.column,
      getNumRows: () => area.rows,
      getNumColumns: () => area.columns,
      getCell: (row, column) =>
        exposeRange(document, sheet, { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 }),
      getA1Notation: () => renderArea(area),
      getValues: () => readGrid((cell) => readCell(workbook, cell)),
      getFormulas: () => readGrid((cell) => (cell?.formula ? renderFormula(cell.formula, workbook.separator) : "")),
      getNumberFormats: () => readGrid((cell) => cell?.numberFormat ?? GENERAL),
      setValues: (values) => {
        checkSize(values);
        for (const { row, column, y, x } of cellsOf(area)) {
          const typed = { ...cellAt(sheet, row, column) };
          setCell(workbook, typed, values[y]?.[x]);
          checkValidation(typed);
        }
        return setGrid(values, (cell, value) => setCell(workbook, cell, value));
      },
      clearDataValidations: () => {
        checkProtection(sheet, area);
        for (const { row, column } of cellsOf(area)) cellAt(sheet, row, column).validation = null;
        return range;
      },
      setFormula: (formula) => {
        checkProtection(sheet, area);
        typeFormula(workbook, cellAt(sheet, area.row, area.column), formula);
        return range;
      },
      setNumberFormats: (formats) =>
        setGrid(formats, (cell, format) => {
          cell.numberFormat = String(format);
        }),
      setBackgrounds: (colors) => setLook("fill", colors, isColor),
      setFontColors: (colors) => setLook("color", colors, isColor),
      setFontSizes: (sizes) => setLook("size", sizes, (size) => Number.isInteger(size)),
      setFontWeights: (weights) => setLook("weight", weights, isOneOf("bold", "normal", null)),
      setFontStyles: (styles) => setLook("style", styles, isOneOf("italic", "normal", null)),
      setHorizontalAlignments: (alignments) => setLook("horizontal", alignments, isOneOf("left", "center", "right", "normal", null)),
      setVerticalAlignments: (alignments) => setLook("vertical", alignments, isOneOf("top", "middle", "bottom", null)),
      setWrapStrategies: (strategies) => setLook("wrap", strategies, isOneOf("WRAP", "OVERFLOW", "CLIP")),
      setDataValidations: (rules) => {
        checkSize(rules);
        checkProtection(sheet, area);
        for (const { row, column, y, x } of cellsOf(area)) {
          const rule = rules[y]?.[x] ?? null;
          if (rule) cellAt(sheet, row, column).validation = stateOf<Validation>(rule);
          else {
            const cell = peekCell(sheet, row, column);
            if (cell) cell.validation = null;
          }
        }
        return range;
      },
      merge: () => mergeInto([area]),
      mergeAcross: () => mergeInto(Array.from({ length: area.rows }, (_, y) => ({ ...area, row: area.row + y, rows: 1 }))),
      copyFormatToRange(target: unknown, column, columnEnd, row, rowEnd) {
        const copy = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
        const other = stateOf<Sheet>(target);
        exposeRange(document, other, copy);
        checkProtection(other, copy);
        for (const { row, column, y, x } of cellsOf(copy)) {
          const source = peekCell(sheet, area.row + (y % area.rows), area.column + (x % area.columns));
          if (!source && !peekCell(other, row, column)) continue;
          const { numberFormat, look } = source ?? UNTOUCHED;
          Object.assign(cellAt(other, row, column), { numberFormat, look });
        }
      },
      createFilter: () => {
        if (sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = area;
        return exposeFilter(wire);
      },
      protect: () => exposeProtection(wire, sheet, area),
    },
    { sheet, area } satisfies RangeState,
  );
  return range;
}

export function exposeRangeList(document: Document, sheet: Sheet, a1Notations: readonly string[]): GoogleRangeList {
  if (a1Notations.length === 0) throw new Error("The list of ranges must not be empty.");
  const areas = a1Notations.map(readA1);
  for (const area of areas) exposeRange(document, sheet, area);
  const list: GoogleRangeList = expose<GoogleRangeList>(document.wire, "RangeList", {
    getRanges: () => areas.map((area) => exposeRange(document, sheet, area)),
    setBorder(top, left, bottom, right, vertical, horizontal, color?: string | null, style?: unknown) {
      if (top !== null || left !== null || right !== null || vertical !== null || style !== "SOLID")
        throw new TypeError("Only solid lines below are modelled by the simulated Google Sheets");
      for (const area of areas)
        for (const { row, column, y } of cellsOf(area))
          if (y === area.rows - 1 ? bottom : horizontal) {
            const cell = cellAt(sheet, row, column);
            cell.look = { ...cell.look, lineBelow: color };
          }
      return list;
    },
  });
  return list;
}

export function readA1(a1: string): Area {
  const area = readArea(a1);
  if (!area) throw new Error(`Range not found: ${a1}`);
  return area;
}

/** How a cell is formatted that was never written to. */
const UNTOUCHED = { numberFormat: GENERAL, look: {} };

const isColor = (value: unknown): boolean => value === null || (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value));

const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);
