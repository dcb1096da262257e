import type { IStyleData } from "@univerjs/core";
import type { Color, Style } from "../../core/plan/sheet-plan.ts";

/** A style as Univer stores it. */
export function renderStyle(style: Style): IStyleData {
  return {
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.bold !== undefined && { bl: style.bold ? 1 : 0 }),
    ...(style.italic !== undefined && { it: style.italic ? 1 : 0 }),
    ...(style.size !== undefined && { fs: style.size }),
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(style.horizontal !== undefined && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WRAP : OVERFLOW }),
    ...(style.lineBelow !== undefined && { bd: { b: { s: THIN_LINE, cl: { rgb: style.lineBelow } } } }),
  };
}

/** What of a stored style a plan can say. */
export function readStyle(stored: IStyleData): Style {
  const { bg, cl, bl, it, fs, n, ht, vt, tb, bd } = stored;
  const [fill, color, lineBelow] = [bg, cl, bd?.b?.cl].map((stored) => readColor(stored?.rgb ?? undefined));
  const horizontal = nameOf(HORIZONTAL, ht ?? undefined);
  const vertical = nameOf(VERTICAL, vt ?? undefined);
  return {
    ...(fill && { fill }),
    ...(color && { color }),
    ...(bl && { bold: true }),
    ...(it && { italic: true }),
    ...(fs && { size: fs }),
    ...(n?.pattern && { numberFormat: n.pattern }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WRAP && { wrap: true }),
    ...(lineBelow && { lineBelow }),
  };
}

/** A stored colour as "#RRGGBB"; undefined where there is none. The colour picker of the grid gives "rgb(255, 0, 0)". */
export function readColor(stored: string | undefined): Color | undefined {
  if (!stored) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})/i.exec(stored)?.[1];
  return digits && `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** Univer's enumerations by number: its modules load in browsers only, and these styles are also made in Node. */
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const OVERFLOW = 1;
export const WRAP = 3;
const THIN_LINE = 1;

const nameOf = <K extends string>(codes: Readonly<Record<K, number>>, code: number | undefined): K | undefined =>
  (Object.keys(codes) as K[]).find((name) => codes[name] === code);
