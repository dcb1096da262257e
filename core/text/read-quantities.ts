import { capture, countItems, pattern } from "./pattern.ts";
import { type Item, joinSenses } from "./read-items.ts";

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
  /** A day, a year, an ordinal, an adjective ("30-day trial"): it measures nothing. */
  readonly measuresNothing: boolean;
  /** Of what measures nothing: a day or a year. */
  readonly isDay: boolean;
  /** "a", "un", "en": one where it counts, an article elsewhere. */
  readonly isArticle: boolean;
  readonly isVague: boolean;
  /** "9 out of 10" */
  readonly isRatio?: boolean;
  /** "4.8/5", "3:1" */
  readonly isScore?: boolean;
  /** Its first and last item. */
  readonly first: number;
  readonly last: number;
  /** What the items before and after it mean, the nearest first. */
  readonly before: string;
  readonly after: string;
}

/** How far from a number its preposition may stand. */
const REACH = 6;

const before = (items: readonly Item[], index: number): string => joinSenses(items.slice(Math.max(0, index - REACH), index).reverse());
const after = (items: readonly Item[], index: number): string => joinSenses(items.slice(index + 1, index + 1 + REACH));

/** The quantities of a text in their order, two of them as one where they are a range, a share or a score. */
export function readQuantities(items: readonly Item[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < items.length; index++) {
    const quantity = readQuantity(items, index);
    if (!quantity) continue;
    index = quantity.last;
    const [earlier] = quantities.slice(-1);
    const joined = earlier && joinQuantities(items, earlier, quantity);
    if (joined) quantities.pop();
    quantities.push(joined ?? quantity);
  }
  return quantities.filter(({ value, measuresNothing }) => Number.isFinite(value) || measuresNothing);
}

/** "+5", "$5", "-€5", "x2", the nearest item first. */
const PREFIX = pattern("^(?:<unit:([A-Z]{3}|x)>(?!<#>))?(?:<(plus|dash)&!glued>)?");
/** "million", "de mii de lei", "MSEK", "%" */
const SUFFIX = pattern("^(?:<link>?<scale:(\\d)&!unit>)?(?:<scale:(\\d)&!unit>)?(?:<link|dot>*<(?:scale:(\\d) )?unit:(\\S+)>)?");
const ONES = pattern("^<and>?<number:([1-9])>");
/** "Two thirds" */
const PARTS = pattern("^<share:(.)>");
const AFTER_MONTH = pattern("^<month>");
const MONTH = pattern("^(?:<link|colon|glued>)?<month>");
/** "GA4 2FA", "30-day", "two-factor" */
const GLUED_WORD = pattern("^(?:<glued&dash>)?<glued&word>");
const RANK = pattern("^<ordinal>");
const PREPOSITION = pattern("^<from|to>");
const NAMED_TIME = pattern("^<month|season|until|during|link|article>");
const OTHER = pattern("^<other>");
const UNTIL = pattern("^<until&!by>");
/** "Under an hour" */
const BOUNDED = pattern("^<max|than>");
const NUMERIC = pattern("^<#|number|share>");

function readQuantity(items: readonly Item[], index: number): Quantity | undefined {
  const { value, senses, digits, isVague } = items[index] as Item;
  const isArticle = / article /.test(senses);
  const isDate = / day /.test(senses);
  const [, word] = capture(/ number:(\S+)/, senses);
  const isPart = / share:/.test(senses);
  if (!digits && !isDate && !word && !isPart && (!isArticle || NUMERIC.test(after(items, index)))) return undefined;

  let amount = digits ? value : Number(word || 1);
  let last = isPart ? index - 1 : index;
  if (word && amount >= 20 && amount % 10 === 0) {
    const [read = "", ones = 0] = capture(ONES, after(items, index));
    amount += Number(ones);
    last += countItems(read);
  }
  const [parts = "", whole] = digits ? [] : capture(PARTS, after(items, last));
  if (whole) amount *= 100 / Number(whole);
  last += countItems(parts);
  const [behind = "", hundreds = 0, thousands = 0, money = 0, unitBehind] = capture(SUFFIX, after(items, last));
  last += countItems(behind);
  const ahead = before(items, index);
  const [signed = "", unitAhead, mark] = capture(PREFIX, ahead);
  let first = index - countItems(signed);
  const isSigned = mark && / glued /.test((items[first + 1] as Item).senses);
  if (mark && !isSigned) first++;
  const sign = unitAhead === "x" || (isSigned && mark === "plus") ? "+" : isSigned ? "-" : "";
  if (sign === "-") amount = -amount;
  const scale = 10 ** (Number(hundreds) + Number(thousands) + Number(money));
  const unit = unitBehind || unitAhead || (whole ? "%" : "");
  const next = after(items, last);
  const isYear = /^20[1-4]\d$/.test(digits);
  const isDay =
    isDate ||
    (!behind &&
      ((isYear && (!OTHER.test(next) || NAMED_TIME.test(ahead))) ||
        (/^[0-3]?\d\.[01]?\d$/.test(digits) && UNTIL.test(ahead)) ||
        (/^[0-3]?\d$/.test(digits) && (AFTER_MONTH.test(ahead) || MONTH.test(next)))));
  const isIdentifier = GLUED_WORD.test(next) && (digits || !behind) && !(RANK.test(next) && PREPOSITION.test(ahead));
  return {
    value: scaled(amount, scale, unit),
    written: amount,
    scale,
    unit: unit === "ms" ? "" : unit,
    sign,
    measuresNothing: isDay || !!isIdentifier,
    isDay,
    isArticle: isArticle && scale === 1 && !whole && !(unit && BOUNDED.test(ahead)),
    isVague: isVague || (isYear && !behind),
    first,
    last,
    before: before(items, first),
    after: next,
  };
}

const RANGE = pattern("^<dash>");
const AND = pattern("^<and|to>");
const OUT_OF = pattern("^<outOf|link|per>");
const SLASH = pattern("^<mark&per&glued>");
const CLOCK = pattern("^<colon&glued>");
const OF_PEOPLE = pattern("^<other|outOf|link|stock>");
const BETWEEN = pattern("^<between>");

/** Two quantities that are one: a range or a share. */
function joinQuantities(items: readonly Item[], one: Quantity, two: Quantity): Quantity | undefined {
  const mark = one.after;
  if (two.first !== one.last + 2 || (one.isArticle && !OUT_OF.test(mark))) return undefined;
  const both = { ...two, first: one.first, sign: one.sign, isVague: one.isVague || two.isVague, before: one.before };
  const isSlash = SLASH.test(mark);
  const isToOne = CLOCK.test(mark) && (items[two.first] as Item).digits === "1" && one.value > 1;
  if ((CLOCK.test(mark) && !isToOne) || (isSlash && one.written === 24 && two.written === 7)) return { ...both, measuresNothing: true };
  if (two.measuresNothing) return undefined;
  const isBetween = BETWEEN.test(one.before) && AND.test(mark);
  if ((RANGE.test(mark) && !one.measuresNothing) || isBetween) {
    const [low, high] = alignPair(one, two);
    return { ...both, value: low.value, high: high.value, written: one.written, unit: high.unit, before: isBetween ? "" : one.before };
  }
  if (!(isSlash || isToOne || OUT_OF.test(mark)) || one.unit || (two.unit && two.unit !== "pt")) return undefined;
  if (isSlash && UNTIL.test(one.before)) return { ...both, measuresNothing: true, isDay: true };
  if (!isToOne && (one.written > two.written || two.written <= 0)) return undefined;
  const isScore =
    isToOne || !Number.isInteger(one.written) || (!OF_PEOPLE.test(two.after) && items.some(({ senses }) => / score /.test(senses)));
  return isScore
    ? { ...both, value: one.value, written: one.written, unit: "", isScore }
    : { ...both, value: round(one.written / two.written), written: (100 * one.written) / two.written, unit: "%", isRatio: true };
}

/** Times that are so many of each other, in seconds. */
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/** In "from 2 to 5 %" and "from $1 to $2M" what is said once holds for both; "from 2 hours to 30 minutes" is from 120 minutes. */
export function alignPair(one: Quantity, two: Quantity): readonly [Quantity, Quantity] {
  const unit = two.unit || one.unit;
  const isShared = one.scale === 1 && two.scale > 1 && one.written < two.written && one.written < 1000;
  const scale = isShared ? two.scale : one.scale;
  const times = one.unit && one.unit !== unit ? Number(SECONDS[one.unit]) / Number(SECONDS[unit]) : 1;
  const isVague = one.isVague || !(times > 0) || (isShared && one.written >= 100);
  return [
    { ...one, value: scaled(one.written * (times || 1), scale, unit), unit, isVague },
    { ...two, value: scaled(two.written, two.scale, unit), unit },
  ];
}

const scaled = (written: number, scale: number, unit: string): number =>
  round((written * scale) / (unit === "%" || unit === "pp" ? 100 : 1));

/** Without the noise of binary fractions: 0.15, not 0.15000000000000002. */
export const round = (value: number): number => Number(value.toPrecision(15));
