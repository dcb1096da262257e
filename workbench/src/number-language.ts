import { type ICellDataForSheetInterceptor, type INumfmtLocaleTag, InterceptorEffectEnum, type Nullable, numfmt } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type FWorkbook,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/language.ts";
import { renderIsoDay } from "../../core/serial-date.ts";
import { readTyped } from "./read-typed.ts";
import { CELL_TYPE } from "./render-worksheet.ts";
import type { RunningUniver } from "./start-univer.ts";

/**
 * Has the grid show numbers as a language writes them, and take what is typed into a cell the same way. What cells hold,
 * their number formats and formulas stay as they are in every language. Answers how to choose another language.
 */
export function speakNumbers({ univer }: RunningUniver, workbook: FWorkbook, start: Language): (language: Language) => void {
  let locale: INumfmtLocaleTag;
  const choose = (language: Language) => {
    // Romanian is known to what Univer formats with, though not to its types.
    locale = language as INumfmtLocaleTag;
    workbook.setNumfmtLocal(locale);
  };
  choose(start);
  const interceptor = univer.__getInjector().get(SheetInterceptorService);

  // Univer leaves out numbers without a number format.
  interceptor.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT + AFTER_UNIVER,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => next(cell?.t === CELL_TYPE.number && isFraction(cell.v) ? spell(cell, locale) : cell),
  });

  // An opened cell shows its whole number, in English unless it is what the grid shows.
  interceptor.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_UNIVER,
    handler: (cell, { worksheet, row, col }, next) => next(cell?.v === worksheet.getCell(row, col)?.v ? cell : spell(cell, locale)),
  });
  interceptor.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, _, next) => next(isTyped(cell) ? { ...cell, v: read(cell.v, locale) } : cell),
  });

  return choose;
}

/** Beside Univer's own number formats. */
const BEFORE_UNIVER = 1;
const AFTER_UNIVER = -0.5;

type Cell = Nullable<ICellDataForSheetInterceptor>;

/** Every language but English has a decimal comma. */
const spell = <C extends Cell>(cell: C, locale: INumfmtLocaleTag): C =>
  cell && locale !== "en" ? { ...cell, v: String(cell.v).replace(".", ",") } : cell;

const read = (typed: string, locale: INumfmtLocaleTag): string =>
  locale === "en" ? typed : (readNamedMonth(typed, locale) ?? readTyped(typed, new Date().getFullYear()));

const isFraction = (value: unknown): boolean => typeof value === "number" && !Number.isInteger(value);

/** Neither a formula nor what is kept as text. */
const isTyped = (cell: Cell): cell is ICellDataForSheetInterceptor & { v: string } =>
  typeof cell?.v === "string" && !cell.f && cell.t === undefined;

/** "21 ene 2026" is "2026-01-21"; undefined for anything but a day whose month is a word. */
function readNamedMonth(typed: string, locale: INumfmtLocaleTag): string | undefined {
  const day = /\p{L}/u.test(typed) ? numfmt.parseDate(typed, { locale })?.v : undefined;
  return Number.isInteger(day) ? renderIsoDay(Number(day)) : undefined;
}
