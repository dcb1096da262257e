import type { Period } from "../okr/period.ts";
import type { Span, SpanName } from "./key-result.ts";
import { pattern } from "./pattern.ts";
import { isTime, type PlacedQuantity, placeQuantity } from "./place-quantities.ts";
import type { Item } from "./read-items.ts";
import { countItems, joinSenses, readQuantities } from "./read-quantities.ts";

/** What the key result does with its number; "do" is any verb that the lexicon leaves out: publish, interview, win. */
export type Verb = "up" | "down" | "hold" | "reach" | "get" | "do" | undefined;

/** How often something is done: times a period. "Every two weeks" is 0.5 a week. */
export interface Cadence {
  readonly times: number;
  readonly period: Period;
  /** "a month" rather than the adjective "monthly". */
  readonly isExplicit: boolean;
  /** Its first and last item. */
  readonly first: number;
  readonly last: number;
}

/** Everything the decision looks at. */
export interface Sentence {
  /** What all items mean, as patterns see it. */
  readonly senses: string;
  readonly items: readonly Item[];
  /** What may be the start, the target or the change. */
  readonly measuring: readonly PlacedQuantity[];
  /** "a", "un", "ett": one, where it counts. */
  readonly articles: readonly PlacedQuantity[];
  /** "within 7 days" */
  readonly limit: PlacedQuantity | undefined;
  readonly cadence: Cadence | undefined;
  /** Of "month over month". */
  readonly growthPeriod: Period | undefined;
  /** Whether any item means one of these: "rate|low". */
  readonly has: (senses: string) => boolean;
  readonly verb: Verb;
  /** What a negated verb holds: "does not exceed", "must not drop below". */
  readonly verbBound: "min" | "max" | "";
  readonly isDue: boolean;
  /** Numbers that measure nothing and are no days. */
  readonly hasOther: boolean;
  readonly spans: Partial<Record<SpanName, Span>>;
}

const START = "(?:^|\\|)";
const PERIOD = "day|week|month|quarter|year";
/** "YoY", "month over month", "mes a mes", "månad för månad" */
const GROWTH = pattern(`${START}(?:<over:(\\w+)>|<unit:(${PERIOD})><word|per><unit:\\2>)`);
const OF_DURATION = pattern("^<link|weakFrom|skip>");

export function readSentence(items: readonly Item[]): Sentence {
  const senses = joinSenses(items);
  const has = (searched: string): boolean => new RegExp(` (?:${searched})[ :]`).test(senses);
  const placed = readQuantities(items).map(placeQuantity);
  const growth = GROWTH.exec(senses);
  const cadence = growth ? undefined : readCadence(senses, placed);
  const counted = placed.filter(({ role, isArticle }) => !isArticle && role !== "ignored" && role !== "every");
  const isShared = counted.some(({ unit }) => unit === "%");
  const limit = placed.find((quantity) => quantity.role === "within" || (isShared && isTime(quantity) && quantity.role === "by"));
  const numbers = counted.filter((quantity) => quantity !== limit && quantity.role !== "within");
  const verb = readVerb(items.slice(0, numbers[0]?.first ?? items.length));
  // "A plan of 90 days" measures no time.
  const isDuration = (quantity: PlacedQuantity) =>
    verb.sense === "do" && numbers.length === 1 && isTime(quantity) && OF_DURATION.test(quantity.before) && !has("low");
  const due = readDue(items, senses, placed);
  return {
    senses,
    items,
    measuring: numbers.filter((quantity) => !isDuration(quantity)),
    articles: placed.filter(({ isArticle }) => isArticle),
    limit,
    cadence,
    growthPeriod: (growth?.[1] ?? growth?.[2]) as Period | undefined,
    has,
    verb: verb.sense,
    verbBound: verb.bound,
    hasOther: placed.some(({ role, isDay, isArticle }) => role === "ignored" && !isDay && !isArticle),
    isDue: due !== undefined,
    spans: {
      ...(verb.at !== undefined && { verb: spanOf(items, { first: verb.at, last: verb.at }) }),
      ...(cadence && { period: spanOf(items, cadence) }),
      ...(due && { due }),
    },
  };
}

/** "per week", "a month", "daily", "varannan vecka". Names such as "monthly active users" are none. */
const CADENCE = pattern(`(?:^|(^|\\|)<!active|end|within|during>)(?:<often:(\\d?)(\\w+)>(?!<active>)|<per|every><unit:(${PERIOD})>)`);

function readCadence(senses: string, placed: readonly PlacedQuantity[]): Cadence | undefined {
  const interval = placed.find(({ role, value }) => role === "every" && value > 0);
  if (interval)
    return { times: 1 / interval.value, period: interval.unit as Period, isExplicit: true, first: interval.first - 1, last: interval.last };
  const found = CADENCE.exec(senses);
  if (!found) return undefined;
  const [all, , every, often, unit] = found;
  const last = senses.slice(0, found.index + all.length).split("|").length - 2;
  return { times: 1 / Number(every || 1), period: (unit ?? often) as Period, isExplicit: !often, first: often ? last : last - 1, last };
}

const VERB = pattern(`${START}<(up|down|hold|reach|get)>`);
const HOLD = pattern(`${START}<hold>`);
const NOT = pattern("^(?:<\\S+>){0,2}<not>");
const ENDS_NOT = pattern("(?:^|\\|)<not>$");
const DO = pattern("^(?:<!word>)*<other>");

/** The last verb before the number; else the first word, if it is none that the lexicon knows. */
function readVerb(items: readonly Item[]): { sense: Verb; bound: "min" | "max" | ""; at?: number } {
  const nearest = joinSenses([...items].reverse());
  const last = VERB.exec(nearest);
  // "Keep SLA attainment above 95 %" holds, "keep growing by 5 %" grows.
  const known = last && !/up|down/.test(last[1] as string) ? (HOLD.exec(nearest) ?? last) : last;
  if (!known) {
    const first = DO.exec(joinSenses(items));
    return first ? { sense: "do", bound: "", at: countItems(first) - 1 } : { sense: undefined, bound: "" };
  }
  const end = known.index + known[0].length;
  const at = items.length - (nearest.slice(0, end).split("|").length - 1);
  const sense = (known[1] ?? "hold") as Verb;
  const isNegated = NOT.test(nearest.slice(end)) || ENDS_NOT.test(nearest.slice(0, known.index + 1));
  return isNegated && sense !== "hold" && sense !== "get"
    ? { sense: "hold", bound: sense === "down" ? "min" : "max", at }
    : { sense, bound: "", at };
}

/** "Q3", "in May", "by the end of" */
const DUE = pattern(`${START}(?:<season>|<during|until|by|to>(<month>)|<until>(?!<#&!day>))`);

/** The day, quarter or stretch of time until when: "31 Dec", "Q3", "by the end of the quarter", "in 6 months". */
function readDue(items: readonly Item[], senses: string, placed: readonly PlacedQuantity[]): Span | undefined {
  const day = placed.find((quantity) => quantity.isDay || (/ignored|within/.test(quantity.role) && isTime(quantity)));
  if (day) return spanOf(items, day);
  const found = DUE.exec(senses);
  if (!found) return undefined;
  const last = senses.slice(0, found.index + found[0].length).split("|").length - 2;
  return spanOf(items, { first: last, last });
}

export const spanOf = (items: readonly Item[], { first, last }: { readonly first: number; readonly last: number }): Span => ({
  from: items[first]?.from ?? 0,
  to: items[last]?.to ?? 0,
});
