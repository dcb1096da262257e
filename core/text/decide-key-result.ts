import type { Bound, Period } from "../okr/period.ts";
import type { Flag, KeyResultFields, ParsedKeyResult, Span, SpanName } from "./key-result.ts";
import type { Sense } from "./lexicon.ts";
import { isTime, type PlacedQuantity, placeQuantity } from "./place-quantities.ts";
import { type Cadence, readCadence } from "./read-cadence.ts";
import { type Item, means } from "./read-items.ts";
import { alignPair, readQuantities, round } from "./read-quantities.ts";

type Decided = Omit<ParsedKeyResult, "language">;
type Spans = Partial<Record<SpanName, Span>>;

const VERBS: readonly Sense[] = ["up", "down", "hold", "reach", "do", "get"];

/** Everything the decision looks at. */
interface Sentence {
  readonly items: readonly Item[];
  readonly measuring: readonly PlacedQuantity[];
  readonly articles: readonly PlacedQuantity[];
  readonly limit: PlacedQuantity | undefined;
  readonly cadence: Cadence | undefined;
  readonly growthPeriod: Period | undefined;
  readonly has: (...senses: readonly Sense[]) => boolean;
  readonly verb: Sense | undefined;
  readonly isLowerBetter: boolean;
  readonly isDue: boolean;
  readonly spans: Spans;
}

/** The key result that the items of a sentence say. */
export function decideKeyResult(items: readonly Item[]): Decided {
  const sentence = readSentence(items);
  const { measuring } = sentence;
  const pair = findPair(sentence);
  if (pair) return decidePair(sentence, pair);
  const multiplied = decideMultiplied(sentence);
  if (multiplied) return multiplied;
  const main = measuring[0];
  if (!main) return decideWithoutNumber(sentence);
  return decideGrowth(sentence) ?? decideChange(sentence) ?? decideKeep(sentence) ?? decideCadence(sentence) ?? decideLevel(sentence, main);
}

function readSentence(items: readonly Item[]): Sentence {
  const placed = readQuantities(items).map((quantity) => placeQuantity(items, quantity));
  const cadence = readCadence(items, placed);
  const spans: Spans = {};
  const due = findDue(items, placed);
  if (due) spans.due = due;
  const verbItem = items.find((item) => means(item, ...VERBS));
  if (verbItem) spans.verb = { from: verbItem.from, to: verbItem.to };
  if (cadence) spans.period = { from: cadence.from, to: cadence.to };
  const over = items.find((item) => means(item, "over"));
  const numbers = placed.filter(({ role, isArticle }) => !isArticle && role !== "ignored" && role !== "period");
  const limits = numbers.filter(({ role }) => role === "within");
  const measured = numbers.filter((quantity) => quantity.role !== "within" && !cadence?.consumes.includes(quantity.first));
  return {
    items,
    measuring: measured,
    articles: placed.filter(({ isArticle }) => isArticle),
    limit: limits[0],
    cadence,
    growthPeriod: over?.meanings.get("over") as Period | undefined,
    has: (...senses) => items.some((item) => means(item, ...senses)),
    verb: verbItem && VERBS.find((sense) => means(verbItem, sense)),
    isLowerBetter: items.some((item) => means(item, "low")),
    isDue: due !== undefined,
    spans,
  };
}

const QUARTER = /^[qhtks][1-4]$/;

/** The day, quarter or stretch of time until when: "31 Dec", "Q3", "by the end of the quarter", "in 6 months". */
function findDue(items: readonly Item[], placed: readonly PlacedQuantity[]): Span | undefined {
  const day = placed.find((quantity) => quantity.isDay || (quantity.role === "ignored" && isTime(quantity)));
  if (day) return spanOf(items, day);
  const word = items.find(
    (item, index) =>
      (item.isWord && QUARTER.test(item.text)) ||
      (means(item, "until") && !placed.some(({ first, isDay }) => first === index + 1 && !isDay)),
  );
  return word && { from: word.from, to: word.to };
}

/** A word that names what is measured: none that only counts, compares or relates. */
const isNoun = (item: Item): boolean =>
  item.isWord && item.text.length > 1 && (item.meanings.size === 0 || means(item, "rate", "low", "stock", "score", "active"));

/** "from A to B", "to B from A", "A → B", "B (currently A)". */
function findPair({ items, measuring, verb, has }: Sentence): readonly [PlacedQuantity, PlacedQuantity] | undefined {
  for (const [index, one] of measuring.entries()) {
    const two = measuring[index + 1];
    if (!two || one.role === "by" || one.comparison !== "") continue;
    const between = items.slice(one.last + 1, two.first);
    const isBeside = between.every((item) => means(item, "to", "skip", "article", "min", "max", "unit"));
    const isArrow = between.length === 1 && (between[0]?.text === "→" || between[0]?.text === ">");
    if ((one.role === "from" || one.role === "weakFrom" || one.role === "now") && two.role === "to") return [one, two];
    if (two.role === "to" && isArrow) return [one, two];
    if (two.role === "to" && isBeside && (verb === "up" || verb === "down" || verb === "reach" || verb === "get")) return [one, two];
    if (two.role === "now" || (two.role === "from" && one.role !== "from") || (one.role === "to" && two.role === "weakFrom"))
      return [two, one];
  }
  return undefined;
}

function decidePair(sentence: Sentence, [first, second]: readonly [PlacedQuantity, PlacedQuantity]): Decided {
  const [start, target] = alignPair(first, second) as readonly [PlacedQuantity, PlacedQuantity];
  const isFlat = start.value === target.value;
  const others = sentence.measuring.filter((quantity) => quantity.first !== first.first && quantity.first !== second.first);
  return finish(sentence, {
    type: "reach",
    direction: isFlat ? "none" : target.value > start.value ? "up" : "down",
    start: start.value,
    target: target.value,
    unit: target.unit,
    read: { start, target },
    flags: [
      ...(isFlat ? (["ambiguous"] as const) : []),
      ...(others.some(({ role }) => role === "to" || role === "from") ? (["two metrics"] as const) : []),
    ],
  });
}

/** "double", "halve", "by 2x", "increase 3x", "×2". */
function decideMultiplied(sentence: Sentence): Decided | undefined {
  const { items, measuring, verb, growthPeriod, has } = sentence;
  const isChanging = verb === "up" || verb === "down" || has("multiply");
  const times = measuring.find(({ unit, role }) => unit === "x" && (role === "by" || (isChanging && role !== "to" && role !== "from")));
  const multiply = items.findIndex((item, index) => means(item, "multiply") && (items[index + 1]?.text ?? "") !== "opt");
  const factor = times ? times.value - 1 : Number(items[multiply]?.meanings.get("multiply"));
  if (!times && (multiply < 0 || !Number.isFinite(factor))) return undefined;
  if (!times && measuring.some(({ role, unit }) => role === "to" || role === "by" || unit === "%")) return undefined;
  const item = items[multiply];
  const change = times && verb === "down" ? round(1 / times.value - 1) : factor;
  const to = !times && measuring.find(({ role }) => role === "from" || role === "now");
  return finish(sentence, {
    type: growthPeriod ? "growth" : "change",
    direction: change < 0 ? "down" : "up",
    start: to ? to.value : null,
    change,
    unit: "%",
    period: growthPeriod ?? "",
    read: times ? { change: times } : {},
    spans: item ? { change: { from: item.from, to: item.to } } : {},
  });
}

function decideWithoutNumber(sentence: Sentence): Decided {
  const { cadence, articles, limit, items } = sentence;
  if (cadence && (cadence.times !== 1 || articles.some((article) => article.first < cadence.at))) {
    return finish(sentence, {
      type: "cadence",
      direction: "up",
      target: cadence.times,
      period: cadence.period,
      isUnsure: cadence.times === 1 && !articles.some(({ last }) => last < cadence.at),
    });
  }
  if (limit && !sentence.has("do"))
    return finish(sentence, {
      type: "keep",
      direction: "hold",
      target: limit.value,
      unit: limit.unit,
      bound: "at most",
      read: { target: limit },
      isUnsure: true,
    });
  if (limit && items.length > 0) return finish(sentence, { type: "milestone", direction: "none", isUnsure: true });
  return finish(sentence, { type: "milestone", direction: "none" });
}

/** "5 % month over month", "grow 10 % a year". */
function decideGrowth(sentence: Sentence): Decided | undefined {
  const { measuring, growthPeriod, cadence, verb, has } = sentence;
  const rate = measuring.find(({ unit, role }) => unit === "%" && role !== "to" && role !== "from");
  if (!rate) return undefined;
  const isRising = verb === "up" || verb === "down" || rate.comparison !== "" || has("up", "down", "more");
  const period = growthPeriod ?? (cadence && isRising && rate.bound === "" && !has("hold") ? cadence.period : undefined);
  if (!period) return undefined;
  const change = isFalling(sentence, rate) ? -Math.abs(rate.value) : rate.value;
  return finish(sentence, { type: "growth", direction: change < 0 ? "down" : "up", change, unit: "%", period, read: { change: rate } });
}

const isFalling = ({ verb }: Sentence, { comparison, sign, value }: PlacedQuantity): boolean =>
  sign === "-" || value < 0 || comparison === "less" || (comparison !== "more" && sign === "" && verb === "down");

/** "by 20 %", "20 % more", "+5 %", "increase sign-ups 20 %". */
function decideChange(sentence: Sentence): Decided | undefined {
  const { measuring, verb, cadence, has } = sentence;
  const change = measuring.find((quantity) => {
    const { role, comparison, unit, sign, bound } = quantity;
    if (role === "to" || role === "from" || role === "now" || quantity.isRatio) return false;
    if (role === "by" && (verb === "up" || verb === "down" || has("up", "down", "more", "less") || unit === "%" || unit === "pp"))
      return true;
    if (comparison !== "") return unit !== "" || !cadence;
    if (unit === "pp" || sign !== "") return true;
    return (verb === "up" || verb === "down") && (unit === "%" || isTime(quantity)) && bound !== "max" && measuring[0] === quantity;
  });
  if (!change || (cadence && change.unit === "" && change.comparison !== "")) return undefined;
  const to = measuring.find(({ role }) => role === "to");
  const start = measuring.find(({ role }) => role === "from" || role === "now");
  if (to)
    return finish(sentence, {
      type: "reach",
      direction: directionOf(sentence, to),
      target: to.value,
      unit: to.unit,
      read: { target: to },
      isUnsure: true,
      flags: ["ambiguous"],
    });
  const value = change.unit === "x" ? change.value - 1 : Math.abs(change.value);
  const falls = isFalling(sentence, change);
  const isBetterByLess = sentence.isLowerBetter && verb === "up" && !falls && change.comparison === "" && isTime(change);
  return finish(sentence, {
    type: "change",
    direction: falls || isBetterByLess ? "down" : "up",
    start: start?.value ?? null,
    change: falls || isBetterByLess ? -value : value,
    unit: change.unit === "x" ? "%" : change.unit,
    read: { change, ...(start && { start }) },
    isUnsure: isBetterByLess,
    flags: change.unit === "%" && has("rate") ? ["percent or points"] : [],
  });
}

const BOUND_WORDS = { min: "at least", max: "at most" } as const;

/** "keep churn under 3 %", "at least 95 % …", "ensure …", "answer 100 % within a week". */
function decideKeep(sentence: Sentence): Decided | undefined {
  const { measuring, verb, limit, cadence, isDue } = sentence;
  const held = measuring.find(({ role }) => role !== "to") ?? (verb === "hold" || limit ? measuring[0] : undefined);
  if (!held || held.role === "by") return undefined;
  const isHeld = verb === "hold";
  const isAnswered = limit !== undefined && held.unit === "%" && verb !== "up" && verb !== "down";
  const isBounded =
    held.bound !== "" &&
    (verb === undefined || (verb === "do" && held.unit === "%" && held.orMore === false)) &&
    !(held.bound === "max" && isDue);
  if (!isHeld && !isAnswered && !isBounded) return undefined;
  if (!isHeld && held.orMore && held.unit === "%") return undefined;
  if (!isHeld && cadence && held.unit === "") return undefined;
  const isRange = held.high !== undefined;
  const bound: Bound = isRange ? "within" : held.bound ? BOUND_WORDS[held.bound] : sentence.isLowerBetter ? "at most" : "at least";
  return finish(sentence, {
    type: "keep",
    direction: "hold",
    start: isRange ? held.value : null,
    target: isRange ? (held.high ?? null) : held.value,
    unit: held.unit,
    bound,
    read: { target: held },
    isUnsure: isBounded && !isHeld && verb !== undefined,
  });
}

function decideCadence(sentence: Sentence): Decided | undefined {
  const { measuring, cadence, verb } = sentence;
  if (!cadence) return undefined;
  const times = measuring.find(({ unit, role }) => role !== "from" && unit !== "%" && (unit === "" || unit === "x" || !isMoney(unit)));
  const money = measuring.find(({ unit }) => isMoney(unit));
  const counted = times ?? money;
  if (!counted || counted.unit === "pp" || counted.unit === "%") return undefined;
  const isLevel =
    verb === "reach" ||
    counted.role === "to" ||
    (isTime(counted) && counted.unit !== "hour") ||
    (money !== undefined && !cadence.isExplicit);
  if (isLevel) return undefined;
  return finish(sentence, {
    type: "cadence",
    direction: "up",
    target: round(counted.value * cadence.times),
    unit: counted.unit === "x" || counted.unit === "pt" ? "" : counted.unit,
    period: cadence.period,
    read: { target: counted },
    isUnsure: money === counted || verb === "up" || verb === "down",
  });
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** What remains is a level to reach or so many to do. */
function decideLevel(sentence: Sentence, first: PlacedQuantity): Decided {
  const { measuring, verb, articles, has } = sentence;
  const main = measuring.find(({ role }) => role === "to") ?? first;
  const start = measuring.find(({ role }) => role === "now" || role === "from");
  const quantity = main === start ? (measuring.find((each) => each !== start) ?? main) : main;
  const isLevelUnit = quantity.unit !== "" && !(isTime(quantity) && verb === "do" && quantity.role === "level");
  const isReaching =
    verb === "reach" ||
    verb === "up" ||
    verb === "down" ||
    (quantity.role === "to" && (verb === "get" || verb === undefined || !quantity.isCounting));
  const isLevelNoun = verb !== "do" && verb !== "get" && has("stock", "low", "rate", "score");
  const isCount = !isLevelUnit && !isReaching && !isLevelNoun && (quantity.isCounting || verb === "do");
  const read = { target: quantity, ...(start && start !== quantity && { start }) };
  const others = measuring.filter((each) => each !== quantity && each !== start);
  const flags: Flag[] = others.length > 0 ? ["two metrics"] : [];
  const target = quantity.value;
  if (isCount && !start)
    return finish(sentence, {
      type: "count",
      direction: "up",
      target,
      unit: quantity.unit,
      read,
      flags,
      isUnsure: verb === undefined && articles.length > 0,
    });
  return finish(sentence, {
    type: "reach",
    direction: directionOf(sentence, quantity),
    start: start && start !== quantity ? start.value : null,
    target,
    unit: quantity.unit,
    read,
    flags,
    isUnsure: (verb === "up" || verb === "down") && quantity.role !== "to" && quantity.bound === "",
  });
}

const directionOf = ({ verb, isLowerBetter }: Sentence, { bound }: PlacedQuantity): "up" | "down" =>
  verb === "down" || bound === "max" || (isLowerBetter && verb !== "up" && bound === "") ? "down" : "up";

interface Decision extends Partial<KeyResultFields> {
  readonly type: KeyResultFields["type"];
  readonly direction: KeyResultFields["direction"];
  readonly read?: Partial<Record<SpanName, PlacedQuantity>>;
  readonly spans?: Spans;
  readonly flags?: readonly Flag[];
  readonly isUnsure?: boolean;
}

function finish({ items, spans }: Sentence, decision: Decision): Decided {
  const {
    type,
    direction,
    start = null,
    target = null,
    change = null,
    unit = "",
    period = "",
    bound = "",
    read = {},
    isUnsure = false,
  } = decision;
  const quantities = Object.values(read);
  const isVague = quantities.some((quantity) => quantity.isVague);
  const flags = new Set(decision.flags);
  if (isVague || isUnsure) flags.add("ambiguous");
  if (start === null && (type === "change" || type === "growth" || (type === "reach" && direction === "down")))
    flags.add("baseline missing");
  const found: Spans = { ...spans, ...decision.spans };
  for (const [name, quantity] of Object.entries(read)) found[name as SpanName] = spanOf(items, quantity);
  return {
    type,
    direction,
    start,
    target,
    change,
    unit: unit === "pt" ? "" : unit,
    period,
    bound,
    confident: !flags.has("ambiguous") && !flags.has("two metrics"),
    flags: [...flags],
    spans: found,
  };
}

function spanOf(items: readonly Item[], { first, last }: PlacedQuantity): Span {
  return { from: items[first]?.from ?? 0, to: items[last]?.to ?? 0 };
}
