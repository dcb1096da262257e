import { PERIODS, type Period } from "../okr/period.ts";
import type { Span, SpanName } from "./key-result.ts";
import type { Sense } from "./lexicon.ts";
import { isTime, NEGATION, type PlacedQuantity, placeQuantity } from "./place-quantities.ts";
import { type Cadence, readCadence } from "./read-cadence.ts";
import { type Item, means } from "./read-items.ts";
import { readQuantities } from "./read-quantities.ts";

const VERBS = ["up", "down", "hold", "reach", "get"] as const satisfies readonly Sense[];

/** What the key result does with its number; "do" is any verb that the lexicon leaves out: publish, interview, win. */
export type Verb = (typeof VERBS)[number] | "do" | undefined;

/** Everything the decision looks at. */
export interface Sentence {
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
  readonly has: (...senses: readonly Sense[]) => boolean;
  readonly verb: Verb;
  /** What a negated verb holds: "does not exceed", "must not drop below". */
  readonly verbBound: "min" | "max" | "";
  readonly isLowerBetter: boolean;
  readonly isDue: boolean;
  /** Numbers that measure nothing and are no days. */
  readonly hasOther: boolean;
  readonly spans: Partial<Record<SpanName, Span>>;
}

export function readSentence(items: readonly Item[]): Sentence {
  const placed = readQuantities(items).map((quantity) => placeQuantity(items, quantity));
  const growth = findGrowthPeriod(items);
  const cadence = growth ? undefined : readCadence(items, placed);
  const counted = placed.filter(({ role, isArticle }) => !isArticle && role !== "ignored" && role !== "period");
  const isShared = counted.some(({ unit }) => unit === "%");
  const limit = placed.find((quantity) => quantity.role === "within" || (isShared && isTime(quantity) && quantity.role === "by"));
  const numbers = counted.filter((quantity) => quantity !== limit && quantity.role !== "within");
  const verb = findVerb(items, numbers[0]?.first ?? items.length);
  const measuring = numbers.length === 1 && verb.sense === "do" ? numbers.filter((quantity) => !isDuration(items, quantity)) : numbers;
  const due = findDue(items, placed);
  return {
    items,
    measuring,
    articles: placed.filter(({ isArticle }) => isArticle),
    limit,
    cadence,
    growthPeriod: growth,
    has: (...senses) => items.some((item) => means(item, ...senses)),
    verb: verb.sense,
    verbBound: verb.bound,
    hasOther: placed.some(({ role, isDay, isArticle }) => role === "ignored" && !isDay && !isArticle),
    isLowerBetter: items.some((item) => means(item, "low")),
    isDue: due !== undefined,
    spans: {
      ...(verb.item && { verb: { from: verb.item.from, to: verb.item.to } }),
      ...(cadence && { period: { from: cadence.from, to: cadence.to } }),
      ...(due && { due }),
    },
  };
}

/** "a plan of 90 days", where no time is measured. */
const isDuration = (items: readonly Item[], quantity: PlacedQuantity): boolean =>
  isTime(quantity) && means(items[quantity.first - 1], "link", "weakFrom", "skip") && !items.some((item) => means(item, "low"));

/** The last verb before the number; else the first word, if it is none that the lexicon knows. */
function findVerb(items: readonly Item[], end: number): { sense: Verb; bound: "min" | "max" | ""; item?: Item } {
  const before = items.slice(0, end);
  const verbs = before.filter((item) => means(item, ...VERBS));
  const last = verbs.at(-1);
  // "Keep SLA attainment above 95 %" holds, "keep growing by 5 %" grows.
  const known = means(last, "up", "down") ? last : (verbs.find((item) => means(item, "hold")) ?? last);
  if (known) {
    const at = before.lastIndexOf(known);
    const sense = VERBS.find((each) => means(known, each));
    const isNegated = items
      .slice(Math.max(0, at - NEGATION), at)
      .concat(items[at + 1] ?? [])
      .some((item) => means(item, "not"));
    if (isNegated && sense !== "hold" && sense !== "get") return { sense: "hold", bound: sense === "down" ? "min" : "max", item: known };
    return { sense, bound: "", item: known };
  }
  const first = before.find((item) => item.isWord);
  return first && first.meanings.size === 0 ? { sense: "do", bound: "", item: first } : { sense: undefined, bound: "" };
}

/** "YoY", "month over month", "mes a mes", "månad för månad", "de la lună la lună". */
function findGrowthPeriod(items: readonly Item[]): Period | undefined {
  for (const [index, item] of items.entries()) {
    const over = item.meanings.get("over");
    const unit = item.meanings.get("unit");
    const next = items[index + 1];
    if (over) return over as Period;
    if (unit && isPeriod(unit) && (next?.isWord || next?.text === "/") && items[index + 2]?.meanings.get("unit") === unit) return unit;
  }
  return undefined;
}

const isPeriod = (unit: string): unit is Period => (PERIODS as readonly string[]).includes(unit);

const QUARTER = /^[qhtks][1-4]$/;

/** The day, quarter or stretch of time until when: "31 Dec", "Q3", "by the end of the quarter", "in 6 months". */
function findDue(items: readonly Item[], placed: readonly PlacedQuantity[]): Span | undefined {
  const day = placed.find(
    (quantity) => quantity.isDay || ((quantity.role === "ignored" || quantity.role === "within") && isTime(quantity)),
  );
  if (day) return spanOf(items, day);
  const word = items.find(
    (item, index) =>
      (item.isWord && QUARTER.test(item.text)) ||
      (means(item, "month") && means(items[index - 1], "during", "until", "by", "to")) ||
      (means(item, "until") && !placed.some(({ first, isDay }) => first === index + 1 && !isDay)),
  );
  return word && { from: word.from, to: word.to };
}

export const spanOf = (items: readonly Item[], { first, last }: PlacedQuantity): Span => ({
  from: items[first]?.from ?? 0,
  to: items[last]?.to ?? 0,
});
