import { PERIODS, type Period } from "../okr/period.ts";
import type { SpanName } from "./key-result.ts";
import { capture, countItems, pattern } from "./pattern.ts";
import { isShort, isTime, type PlacedQuantity, placeQuantity } from "./place-quantities.ts";
import { type Item, joinSenses } from "./read-items.ts";
import { readQuantities } from "./read-quantities.ts";

/** What the key result does with its number; "do" is any verb that the lexicon leaves out: publish, interview, win. */
export type Verb = "up" | "down" | "hold" | "reach" | "get" | "do" | "";

/** How often something is done: times a period. "Every two weeks" is 0.5 a week. */
export interface Cadence extends Part {
  readonly times: number;
  readonly period: Period;
  /** "a month" rather than the adjective "monthly". */
  readonly isExplicit: boolean;
}

/** Everything the decision looks at. */
export interface Sentence {
  /** What all items mean, as patterns see it. */
  readonly senses: string;
  readonly items: readonly Item[];
  /** What may be the start, the target or the change. */
  readonly measuring: readonly PlacedQuantity[];
  /** "within 7 days" */
  readonly limit: PlacedQuantity | undefined;
  readonly cadence: Cadence | undefined;
  /** Of "month over month". */
  readonly growthPeriod: Period | undefined;
  /** Whether any item means one of these: "rate|low". */
  readonly has: (senses: string) => boolean;
  readonly verb: Verb;
  /** The verb is "up" or "down". */
  readonly isMoving: boolean;
  /** What a negated verb holds: "does not exceed", "must not drop below". */
  readonly verbBound: "min" | "max" | "";
  /** The day, quarter or stretch of time until when. */
  readonly due: Part | undefined;
  readonly parts: Partial<Record<SpanName, Part | undefined>>;
}

/** Some items of the sentence: the first and the last. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

const START = "(?:^|\\|)";
const PERIOD = PERIODS.join("|");
/** "YoY", "month over month", "mes a mes", "månad för månad" */
const GROWTH = pattern(`${START}(?:<over:(\\w+)>|<unit:(${PERIOD})>(?:<word|per><unit:\\2>|<to><another>))`);

/** What the items of a key result say together, whatever its language. */
export function readSentence(items: readonly Item[]): Sentence {
  const senses = joinSenses(items);
  const has = (searched: string): boolean => new RegExp(` (?:${searched})[ :]`).test(senses);
  const placed = readQuantities(items).map(placeQuantity);
  const [, over, repeated] = capture(GROWTH, senses);
  const growthPeriod = (over || repeated) as Period | undefined;
  const cadence = growthPeriod ? undefined : readCadence(senses, placed);
  const counted = placed.filter(({ role, isArticle }) => !isArticle && role !== "ignored" && role !== "every");
  const isShared = counted.some(({ unit }) => unit === "%");
  const limit = placed.find((quantity) => quantity.role === "within" || (isShared && isTime(quantity) && quantity.role === "by"));
  const numbers = counted.filter((quantity) => quantity !== limit && quantity.role !== "within");
  const verb = readVerb(numbers[0] ? items.slice(0, numbers[0].first) : items);
  // "A plan of 90 days" measures no time.
  const isDuration = (quantity: PlacedQuantity) =>
    verb.sense === "do" && numbers.length === 1 && isTime(quantity) && / article /.test(quantity.before) && !has("low|rate");
  return {
    senses,
    items,
    measuring: numbers.filter((quantity) => !isDuration(quantity)),
    limit,
    cadence,
    growthPeriod,
    has,
    verb: verb.sense,
    isMoving: verb.sense === "up" || verb.sense === "down",
    verbBound: verb.bound,
    due: readDue(senses, placed),
    parts: { verb: verb.at === undefined ? undefined : { first: verb.at, last: verb.at }, period: cadence },
  };
}

/** "per week", "a month", "daily", "varannan vecka". Names such as "monthly active users" are none. */
const CADENCE = pattern(
  `(?:^|(?:^|\\|)<!active|until|within|during|link>)(?:<often:(\\d?)(\\w+)>(?!<active>)|(?:<per|every>|<(alternate)>)<unit:(${PERIOD})>)`,
);

function readCadence(senses: string, placed: readonly PlacedQuantity[]): Cadence | undefined {
  const interval = placed.find((quantity) => quantity.role === "every" && quantity.value > 0 && !isShort(quantity));
  if (interval)
    return { times: 1 / interval.value, period: interval.unit as Period, isExplicit: true, first: interval.first - 1, last: interval.last };
  const [all, every, often, alternate, unit] = capture(CADENCE, senses);
  if (!all) return undefined;
  const last = countItems(senses.slice(0, senses.indexOf(all) + all.length)) - 1;
  return {
    times: 1 / Number(alternate ? 2 : every || 1),
    period: (unit || often) as Period,
    isExplicit: !often,
    first: often ? last : last - 1,
    last,
  };
}

const VERB = pattern(`${START}<(up|down|hold|reach|get)>`);
const HOLD = pattern(`${START}<hold>`);
const NOT = pattern("^(?:<\\S+>){0,2}<not>");
const ENDS_NOT = pattern("(?:^|\\|)<not>$");
const DO = pattern("^(?:<!word>)*<other>");

/** The last verb before the number; else the first word, if it is none that the lexicon knows. */
function readVerb(items: readonly Item[]): { sense: Verb; bound: "min" | "max" | ""; at?: number } {
  const nearest = joinSenses([...items].reverse());
  const [last, lastSense = ""] = capture(VERB, nearest);
  if (!last) {
    const [words] = capture(DO, joinSenses(items));
    return words ? { sense: "do", bound: "", at: countItems(words) - 1 } : { sense: "", bound: "" };
  }
  // "Keep SLA attainment above 95 %" holds, "keep growing by 5 %" grows.
  const [held] = /up|down/.test(lastSense) ? [] : capture(HOLD, nearest);
  const sense = (held ? "hold" : lastSense) as Verb;
  const start = nearest.indexOf(held || last);
  const end = start + (held || last).length;
  const at = items.length - countItems(nearest.slice(0, end));
  const isNegated = NOT.test(nearest.slice(end)) || ENDS_NOT.test(nearest.slice(0, start + 1));
  return isNegated && sense !== "hold" && sense !== "get"
    ? { sense: "hold", bound: sense === "down" ? "min" : "max", at }
    : { sense, bound: "", at };
}

/** "Q3", "in May", "by the end of" */
const DUE = pattern(`${START}(?:<season>|<during|until|by|to>(<month>)|<until>(?!<#&!day>))`);

/** The day, quarter or stretch of time until when: "31 Dec", "Q3", "by the end of the quarter", "in 6 months". */
function readDue(senses: string, placed: readonly PlacedQuantity[]): Part | undefined {
  const day = placed.find((quantity) => quantity.isDay || (/ignored|within/.test(quantity.role) && isTime(quantity)));
  if (day) return day;
  const [found] = capture(DUE, senses);
  const last = found ? countItems(senses.slice(0, senses.indexOf(found) + found.length)) - 1 : -1;
  return last < 0 ? undefined : { first: last, last };
}
