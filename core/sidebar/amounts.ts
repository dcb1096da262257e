import type { Language } from "../language.ts";

/**
 * The number somebody typed into a field, by the marks of the language and whatever unit stands behind it; undefined
 * where there is none. Of a share ("%" as unit) the field holds the percent number: "12,5" is 0.125.
 */
export function parseAmount(typed: string, unit: string, language: Language): number | undefined {
  const decimal = DECIMAL[language];
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f'’]|%$|pp$/g, "")
    .replace(/−/g, "-");
  const [first, ...others] = text.match(/[.,]/g) ?? [];
  const groups = first !== undefined && first !== decimal && /[.,]\d{3}(?!\d)/.test(text);
  const mark = others.length === 0 && !groups ? first : decimal;
  const number = text.replace(/[.,]/g, (found) => (found === mark ? "." : ""));
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(number)) return undefined;
  return isShare(unit) ? round(Number(number) / 100) : Number(number);
}

/** What such a field holds for a number. */
export const renderAmountInput = (value: number | null | undefined, unit: string, language: Language): string =>
  value === null || value === undefined ? "" : String(round(isShare(unit) ? value * 100 : value)).replace(".", DECIMAL[language]);

/** "8,200", "12.5%", "3 days" for people to read. */
export function renderAmount(value: number, unit: string | undefined, language: Language): string {
  if (unit === "%") return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(value);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(unit === "pp" ? value * 100 : value);
  return unit ? `${number}\u00a0${unit}` : number;
}

/** Whether the cell holds a fraction of what people say. */
export const isShare = (unit: string | undefined): boolean => unit === "%" || unit === "pp";

const DECIMAL = { en: ".", es: ",", sv: ",", ro: "," } as const;

/** Without the dust of binary fractions. */
const round = (value: number): number => Number(value.toPrecision(12));
