import { type Item, means } from "./read-items.ts";

/** A number of the text with its scale and unit, or two of them as a range. */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range ("3-5"). */
  readonly high?: number;
  /** As written, without its scale: 5 in "5 million". */
  readonly written: number;
  readonly scale: number;
  /** "%", "pp", a currency code, "x", a time unit, "pt" for points of a score, or "". */
  readonly unit: string;
  readonly sign: "+" | "-" | "";
  /** "10 %+" */
  readonly orMore: boolean;
  /** A day, a year, an ordinal, an adjective ("30-day trial"): it measures nothing. */
  readonly measuresNothing: boolean;
  /** Of what measures nothing: a day or a year. */
  readonly isDay: boolean;
  /** "a", "un", "en": one where it counts, an article elsewhere. */
  readonly isArticle: boolean;
  readonly isVague: boolean;
  /** "9 out of 10" */
  readonly isRatio: boolean;
  /** "4.8/5" */
  readonly isScore: boolean;
  /** Its first and last item. */
  readonly first: number;
  readonly last: number;
}

/** "from 8th to 3rd" */
const ORDINAL = /^(?:st|nd|rd|th|er|o|a|e)$/;
const FIRST_YEAR = 2015;
const LAST_YEAR = 2045;

export function readQuantities(items: readonly Item[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < items.length; ) {
    const quantity = readQuantity(items, index);
    if (!quantity) {
      index++;
      continue;
    }
    index = quantity.last + 1;
    const before = quantities.at(-1);
    const joined = before && joinQuantities(items, before, quantity);
    if (joined) quantities[quantities.length - 1] = joined;
    else if (Number.isFinite(quantity.value) || quantity.measuresNothing) quantities.push(quantity);
  }
  return quantities;
}

function readQuantity(items: readonly Item[], index: number): Quantity | undefined {
  const item = items[index] as Item;
  const word = item.meanings.get("number");
  const isArticle = means(item, "article") && item.value === undefined;
  if (item.value === undefined && word === undefined && !isArticle) return undefined;
  if (isArticle && isNumeric(items[index + 1])) return undefined;

  let written = item.value ?? Number(word ?? 1);
  let last = index;
  const next = items[index + 1];
  const tens = means(next, "and") ? index + 2 : index + 1;
  const ones = Number(items[tens]?.meanings.get("number"));
  if (word !== undefined && written >= 20 && written < 100 && written % 10 === 0 && ones > 0 && ones < 10) {
    written += ones;
    last = tens;
  }
  const suffix = readSuffix(items, last + 1);
  const prefix = readPrefix(items, index);
  const unit = suffix.unit || prefix.unit || (item.meanings.get("unit") ?? "");
  const scale = 10 ** suffix.power;
  const isDay = item.isDate === true || isDayAndMonth(items, index) || isYear(items, index, suffix.last) || isDayOfMonth(items, index);
  const glued = items[suffix.last + 1];
  // "two-factor": the hyphen is gone, and what was glued to it is not.
  const isJoined = item.value === undefined && last === index && next?.isWord === true && next.glued && !isNumeric(next);
  const isIdentifier =
    item.value !== undefined && glued?.glued === true && (glued.isWord || (isHyphen(glued) && items[suffix.last + 2]?.isWord === true));
  const isRank = isIdentifier && ORDINAL.test(glued.text) && means(items[index - 1], "from", "to");
  const value = round((written * scale) / (unit === "%" || unit === "pp" ? 100 : 1));
  return {
    value: prefix.sign === "-" ? -value : value,
    written: prefix.sign === "-" ? -written : written,
    scale,
    unit: unit === "ms" ? "" : unit,
    sign: prefix.sign,
    orMore: items[suffix.last + 1]?.text === "+",
    measuresNothing: isDay || (isIdentifier && !isRank) || isJoined,
    isDay,
    isArticle: isArticle && suffix.power === 0,
    isVague: item.isVague === true,
    isRatio: false,
    isScore: false,
    first: prefix.first,
    last: suffix.last,
  };
}

const isNumeric = (item: Item | undefined): boolean => item?.value !== undefined || means(item, "number", "scale");

const isHyphen = (item: Item | undefined): boolean => item?.text === "-" || item?.text === "–" || item?.text === "—" || item?.text === "‑";

/** The sign and the currency before a number: "+5", "$5", "USD 5". */
function readPrefix(items: readonly Item[], index: number): { unit: string; sign: "+" | "-" | ""; first: number } {
  let first = index;
  let unit = "";
  const before = items[first - 1];
  const currency = before?.meanings.get("unit");
  if (currency && /^[A-Z]{3}$/.test(currency) && items[first - 2]?.value === undefined) {
    unit = currency;
    first--;
  } else if (currency === "x" && items[index]?.glued) {
    return { unit: "x", sign: "+", first: first - 1 };
  }
  const mark = items[first - 1];
  const isSigned = mark && !mark.glued && items[first]?.glued;
  const sign = isSigned && mark.text === "+" ? "+" : isSigned && (mark.text === "-" || mark.text === "−") ? "-" : "";
  return { unit, sign, first: sign ? first - 1 : first };
}

/** Scale and unit after a number: "5 million", "1,5 MUSD", "20 de mii de lei", "15 %". */
function readSuffix(items: readonly Item[], start: number): { power: number; unit: string; last: number } {
  let power = 0;
  let unit = "";
  let last = start - 1;
  for (let index = start; index < items.length && index < start + 6; index++) {
    const item = items[index] as Item;
    const scale = item.meanings.get("scale");
    const scaledMoney = item.isWord ? readScaledMoney(item.text) : undefined;
    const ownUnit = item.meanings.get("unit");
    if (
      unit === "" &&
      scale &&
      (power === 0 || scale.length === 1) &&
      (item.text.length > 1 || item.glued || /^[A-Z]{3}$/.test(items[index + 1]?.meanings.get("unit") ?? ""))
    ) {
      power += Number(scale);
    } else if (unit === "" && scaledMoney && (item.glued || !ownUnit)) {
      power += scaledMoney.power;
      unit = scaledMoney.unit;
    } else if (unit === "" && ownUnit && (item.text.length > 1 || !item.isWord || item.glued || ownUnit === "x")) {
      unit = ownUnit;
    } else if (means(item, "link") && unit === "" && index + 1 < items.length) {
      const after = items[index + 1] as Item;
      if (!means(after, "scale", "unit") && !readScaledMoney(after.text)) break;
      continue;
    } else if (item.text === "." && item.glued && power > 0) {
      if (!means(items[index + 1], "unit")) break;
      continue;
    } else break;
    last = index;
  }
  return { power, unit, last };
}

const CURRENCIES: Readonly<Record<string, string>> = {
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  sek: "SEK",
  kr: "SEK",
  nok: "NOK",
  dkk: "DKK",
  ron: "RON",
};
const SCALES: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, mn: 6, md: 9, mdr: 9, b: 9, bn: 9 };

/** MSEK, tkr, mnkr, MUSD: a scale and a currency in one word. */
function readScaledMoney(word: string): { power: number; unit: string } | undefined {
  for (const length of [3, 2]) {
    const unit = CURRENCIES[word.slice(-length)];
    const power = SCALES[word.slice(0, -length)];
    if (unit && power) return { unit, power };
  }
  return undefined;
}

function isYear(items: readonly Item[], index: number, last: number): boolean {
  const { value, to = 0, from = 0 } = items[index] as Item;
  if (value === undefined || last !== index || to - from !== 4 || value < FIRST_YEAR || value > LAST_YEAR) return false;
  const next = items[index + 1];
  const before = items[index - 1];
  return !next?.isWord || next.meanings.size > 0 || means(before, "month", "until", "during") || /^[qhtks][1-4]$/.test(before?.text ?? "");
}

/** "before 31.12" */
function isDayAndMonth(items: readonly Item[], index: number): boolean {
  const { value = 0, from, to } = items[index] as Item;
  const before = items[index - 1];
  const month = Math.round((value % 1) * 100);
  const isWritten = to - from === 4 || to - from === 5;
  return means(before, "until") && !means(before, "by") && isWritten && value >= 1 && value < 32 && month >= 1 && month <= 12;
}

function isDayOfMonth(items: readonly Item[], index: number): boolean {
  const { value } = items[index] as Item;
  if (value === undefined || value < 1 || value > 31) return false;
  const [one, two] = [items[index + 1], items[index + 2]];
  if (means(items[index - 1], "month") || means(one, "month")) return !means(one, "scale") && !means(one, "unit");
  return means(two, "month") && (means(one, "link") || one?.text === ":" || (one?.glued === true && one.isWord));
}

/** Two quantities that are one: a range or a share. */
function joinQuantities(items: readonly Item[], one: Quantity, two: Quantity): Quantity | undefined {
  const between = items.slice(one.last + 1, two.first);
  const [mark] = between;
  const both = { ...two, first: one.first, sign: one.sign, isVague: one.isVague || two.isVague };
  if (between.length === 1 && mark?.text === ":" && mark.glued && items[two.first]?.glued) return { ...both, measuresNothing: true };
  if (between.length !== 1 || !mark || two.measuresNothing || one.isArticle) return undefined;
  if (isHyphen(mark) && !one.measuresNothing) return joinRange(both, one, two);
  if (means(items[one.first - 1], "between") && means(mark, "and", "to")) return { ...joinRange(both, one, two), first: one.first - 1 };
  const isSlash = mark.text === "/" && mark.glued;
  if (!isSlash && !means(mark, "outOf")) return undefined;
  if (one.unit !== "" || two.written <= 0 || (two.unit !== "" && two.unit !== "pt")) return undefined;
  if (isSlash && one.written === 24 && two.written === 7) return { ...both, measuresNothing: true };
  if (isSlash && means(items[one.first - 1], "until")) return { ...both, measuresNothing: true, isDay: true };
  if (one.written > two.written) return undefined;
  const next = items[two.last + 1];
  const isOfPeople = next?.isWord === true && (next.meanings.size === 0 || means(next, "outOf", "link", "stock"));
  const isScore = !Number.isInteger(one.written) || (!isOfPeople && items.some((item) => means(item, "score")));
  return isScore
    ? { ...both, value: one.value, written: one.written, unit: "", isScore: true }
    : { ...both, value: round(one.value / two.value), unit: "%", isRatio: true };
}

/** The lower bound takes the unit and the scale that stand after the upper one. */
function joinRange(both: Quantity, one: Quantity, two: Quantity): Quantity {
  const [low, high] = alignPair(one, two);
  return { ...both, value: low.value, high: high.value, written: one.written, unit: high.unit };
}

/** In "from 2 to 5 %" and "from $1 to $2M" what is said once holds for both. */
export function alignPair(one: Quantity, two: Quantity): readonly [Quantity, Quantity] {
  const unit = two.unit || one.unit;
  const scale = one.scale === 1 && two.scale > 1 && one.written < two.written && one.written < 1000 ? two.scale : one.scale;
  const isVague = one.isVague || (scale !== one.scale && one.written >= 100);
  return [
    { ...one, value: scaledValue(one, scale, one.unit || unit), unit, scale, isVague },
    { ...two, value: scaledValue(two, two.scale, two.unit || unit), unit },
  ];
}

const scaledValue = ({ written }: Quantity, scale: number, unit: string): number =>
  round((written * scale) / (unit === "%" || unit === "pp" ? 100 : 1));

/** Without the noise of binary fractions: 0.15, not 0.15000000000000002. */
export const round = (value: number): number => Number(value.toPrecision(15));
