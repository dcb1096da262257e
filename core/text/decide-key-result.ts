import type { Flag, KeyResultFields, ParsedKeyResult, SpanName } from "./key-result.ts";
import { isTime, type PlacedQuantity } from "./place-quantities.ts";
import { type Item, means } from "./read-items.ts";
import { alignPair, round } from "./read-quantities.ts";
import { readSentence, type Sentence, spanOf } from "./read-sentence.ts";

/** One reading of a sentence: what it says, and which quantities said it. */
interface Reading extends Partial<KeyResultFields> {
  readonly type: KeyResultFields["type"];
  readonly from?: Partial<Record<SpanName, PlacedQuantity | undefined>>;
  readonly flags?: readonly Flag[];
  readonly isUnsure?: boolean;
}

/** The key result that the items of a sentence say: the first reading that fits, from the most to the least specific. */
export function decideKeyResult(items: readonly Item[]): Omit<ParsedKeyResult, "language"> {
  const sentence = readSentence(items);
  const reading =
    readPair(sentence) ??
    readMultiple(sentence) ??
    readWithoutNumber(sentence) ??
    readGrowth(sentence) ??
    readChange(sentence) ??
    readKeep(sentence) ??
    readTimes(sentence) ??
    readLevel(sentence);
  return finish(sentence, reading);
}

const isStart = ({ role }: PlacedQuantity): boolean => role === "from" || role === "now";
const isMoney = ({ unit }: PlacedQuantity): boolean => /^[A-Z]{3}$/.test(unit);

/** "from A to B", "to B from A", "A → B", "B (currently A)". */
function readPair({ items, measuring, verb }: Sentence): Reading | undefined {
  for (const [index, one] of measuring.entries()) {
    const two = measuring[index + 1];
    if (!two || one.role === "by" || one.comparison) continue;
    const between = items.slice(one.last + 1, two.first);
    const isBeside = between.every((item) => !item.isWord || means(item, "to", "skip", "min", "max", "low", "per"));
    const isMoving = (verb !== "do" && verb !== "hold") || /[→>]/.test(between[0]?.text ?? "");
    if (two.role === "level" && (one.role === "now" || (one.role === "from" && isBeside))) return pairOf(one, two);
    if (two.role === "to" && (isStart(one) || one.role === "weakFrom" || (isBeside && isMoving))) return pairOf(one, two);
    if (isStart(two) || (one.role === "to" && two.role === "weakFrom")) return pairOf(two, one);
  }
  return undefined;
}

function pairOf(one: PlacedQuantity, two: PlacedQuantity): Reading {
  const [start, target] = alignPair(one, two);
  const isFlat = start.value === target.value;
  return {
    type: "reach",
    direction: isFlat ? "none" : target.value > start.value ? "up" : "down",
    start: start.value,
    target: target.value,
    unit: target.unit,
    from: { start: one, target: two },
    isUnsure: isFlat || start.isVague || target.isVague,
  };
}

/** "double", "halve", "by 2x", "increase 3x", "×2". */
function readMultiple({ items, measuring, verb, growthPeriod, cadence }: Sentence): Reading | undefined {
  const item = items.find((each, index) => means(each, "multiply") && items[index + 1]?.text !== "opt");
  const times = measuring.find(
    ({ unit, role, sign, comparison }) =>
      unit === "x" && (role === "by" || sign === "+" || comparison === "more" || (role === "level" && (verb === "up" || verb === "down"))),
  );
  if (!times && (!item || measuring.some(({ role, unit }) => role === "to" || role === "by" || unit === "%"))) return undefined;
  const factor = times ? times.value - 1 : Number(item?.meanings.get("multiply"));
  const change = times && verb === "down" ? round(1 / times.value - 1) : factor;
  if (!Number.isFinite(change)) return undefined;
  const start = measuring.find(isStart);
  const period = growthPeriod ?? (cadence?.isExplicit ? cadence.period : "");
  return {
    type: period ? "growth" : "change",
    direction: change < 0 ? "down" : "up",
    start: start?.value ?? null,
    change,
    unit: "%",
    period,
    from: { change: times, start },
  };
}

/** What people answer within; within days and weeks they finish something. */
const SHORT_TIMES = ["second", "minute", "hour"];

function readWithoutNumber({ measuring, cadence, articles, limit, verb, hasOther }: Sentence): Reading | undefined {
  if (measuring.length > 0) return undefined;
  const isCounted = cadence && articles.some(({ last }) => last < cadence.at || (!cadence.isExplicit && last <= cadence.at + 3));
  if (cadence && (isCounted || cadence.times !== 1))
    return { type: "cadence", direction: "up", target: cadence.times, period: cadence.period };
  if (limit && (verb === "hold" || (isTime(limit) && SHORT_TIMES.includes(limit.unit))))
    return {
      type: "keep",
      direction: "hold",
      target: limit.value,
      unit: limit.unit,
      bound: "at most",
      from: { target: limit },
      isUnsure: verb !== "hold",
    };
  return {
    type: "milestone",
    isUnsure:
      (verb !== undefined && verb !== "do" && verb !== "get") ||
      hasOther ||
      cadence !== undefined ||
      (limit !== undefined && verb !== "do"),
  };
}

/** "5 % month over month", "grow 10 % a year", "crecimiento anual del 20 %". */
function readGrowth(sentence: Sentence): Reading | undefined {
  const { items, measuring, growthPeriod, cadence, verb, has } = sentence;
  const rate = measuring.find(({ unit, role }) => unit === "%" && role !== "to" && !isStart({ role } as PlacedQuantity));
  if (!rate) return undefined;
  const isRising = verb === "up" || verb === "down" || rate.comparison !== "" || has("more");
  const isPace =
    cadence &&
    isRising &&
    verb !== "hold" &&
    (cadence.isExplicit ||
      isGrowthName(items, cadence.at) ||
      cadence.at === rate.last + 1 ||
      (cadence.at > rate.last && !items[cadence.at + 1]?.isWord) ||
      (means(items[rate.first - 1], "link", "weakFrom", "skip") && means(items[rate.first - 2], "more")));
  const period = growthPeriod ?? (isPace ? cadence.period : undefined);
  if (!period) return undefined;
  const change = isFalling(sentence, rate) ? -Math.abs(rate.value) : rate.value;
  return { type: "growth", direction: change < 0 ? "down" : "up", change, unit: "%", period, from: { change: rate } };
}

/** "annual growth", "crecimiento anual del", but not "increase annual revenue". */
const isGrowthName = (items: readonly Item[], often: number): boolean =>
  means(items[often + 1], "more") ||
  (means(items[often - 1], "more", "up", "down") &&
    (items[often + 1]?.value !== undefined || means(items[often + 1], "link", "weakFrom", "skip", "by")));

const isFalling = ({ verb }: Sentence, { comparison, sign, value }: PlacedQuantity): boolean =>
  sign === "-" || value < 0 || comparison === "less" || (!comparison && !sign && verb === "down");

/** "by 20 %", "20 % more", "+5 %", "increase sign-ups 20 %". */
function readChange(sentence: Sentence): Reading | undefined {
  const { measuring, verb, cadence, has, isLowerBetter } = sentence;
  const isMoving = verb === "up" || verb === "down";
  const changes = measuring.filter((quantity) => {
    const { role, comparison, unit, sign, bound, isRatio } = quantity;
    if (role === "to" || isStart(quantity) || isRatio || verb === "hold") return false;
    if (role === "by" && (isMoving || has("more", "less") || unit === "%" || unit === "pp")) return true;
    if (comparison) return unit !== "" || !cadence;
    return unit === "pp" || sign !== "" || (isMoving && (unit === "%" || isTime(quantity)) && bound !== "max");
  });
  const change = changes.find(({ unit }) => unit !== "") ?? changes[0];
  if (!change) return undefined;
  const to = measuring.find(({ role }) => role === "to");
  if (to)
    return { type: "reach", direction: directionOf(sentence, to), target: to.value, unit: to.unit, from: { target: to }, isUnsure: true };
  const start = measuring.find(isStart);
  // "Improve load time by 2 seconds" means less of it.
  const isImproved = isLowerBetter && verb === "up" && !change.comparison && (isTime(change) || has("better"));
  const falls = isImproved || isFalling(sentence, change);
  return {
    type: "change",
    direction: falls ? "down" : "up",
    start: start?.value ?? null,
    change: (falls ? -1 : 1) * Math.abs(change.value),
    unit: change.unit,
    from: { change, start },
    isUnsure: isImproved,
    flags: change.unit === "%" && has("rate") ? ["percent or points"] : [],
  };
}

/** "keep churn under 3 %", "at least 95 % …", "ensure …", "answer 100 % within a week". */
function readKeep({ measuring, verb, verbBound, limit, cadence, isDue, isLowerBetter, has }: Sentence): Reading | undefined {
  const isHeld = verb === "hold";
  const held = measuring.find(({ role }) => role !== "to") ?? (isHeld || limit ? measuring[0] : undefined);
  if (!held || (held.role === "by" && !isHeld)) return undefined;
  const isAnswered = limit && held.unit === "%" && verb !== "up" && verb !== "down" && verb !== "reach";
  const isLevel = held.unit !== "" || has("low", "score") || (has("stock") && !held.isCounting);
  const isBounded =
    !isDue && held.bound === "max"
      ? !verb || verb === "do"
      : !isDue && held.bound === "min" && isLevel && !cadence && (!verb || (verb === "do" && held.unit === "%"));
  if (!isHeld && !isAnswered && (!isBounded || held.orMore)) return undefined;
  const { high } = held;
  const bound = verbBound || held.bound;
  return {
    type: "keep",
    direction: "hold",
    start: high === undefined ? null : held.value,
    target: high ?? held.value,
    unit: held.unit,
    bound: high !== undefined ? "within" : bound === "max" || (!bound && isLowerBetter) ? "at most" : "at least",
    from: { target: held },
    isUnsure: !isHeld && !isAnswered && verb === "do",
  };
}

/** "3 posts a week", "12 new pages monthly", "250 comments a day on average". */
function readTimes({ measuring, cadence, verb }: Sentence): Reading | undefined {
  const counted = cadence && measuring.find(({ unit, role }) => role !== "from" && unit !== "%" && unit !== "pp");
  if (!counted || verb === "reach" || (counted.role === "to" && (verb !== "do" || !counted.isCounting))) return undefined;
  if ((isTime(counted) && counted.unit !== "hour" && verb !== "do") || (isMoney(counted) && !cadence.isExplicit)) return undefined;
  return {
    type: "cadence",
    direction: "up",
    target: round(counted.value * cadence.times),
    unit: counted.unit === "x" ? "" : counted.unit,
    period: cadence.period,
    from: { target: counted },
    isUnsure: isMoney(counted) || verb === "up" || verb === "down",
  };
}

/** What remains is a level to reach or so many to do. */
function readLevel(sentence: Sentence): Reading {
  const { measuring, verb, cadence, limit, has } = sentence;
  const start = measuring.length > 1 ? measuring.find(isStart) : undefined;
  const others = measuring.filter((each) => each !== start);
  const target = others.find(({ role, isCounting }) => role === "to" && (verb !== "do" || !isCounting)) ?? (others[0] as PlacedQuantity);
  const isMoving = verb === "reach" || verb === "up" || verb === "down";
  const isTo = target.role === "to" && (verb !== "do" || !target.isCounting);
  const isNamedLevel = (!verb || means(sentence.items[target.first - 1], "link")) && has("stock", "low", "rate", "score");
  const isLevel = start || isMoving || isTo || isNamedLevel || target.isScore || (target.unit !== "" && !(isTime(target) && verb === "do"));
  const isCount = !isLevel && target.isCounting;
  // "Zero data breaches" is something to hold.
  if ((isCount || !verb) && target.value === 0 && target.isCounting)
    return { type: "keep", direction: "hold", target: 0, unit: target.unit, bound: "at most", from: { target }, isUnsure: true };
  return {
    type: isCount ? "count" : "reach",
    direction: isCount ? "up" : directionOf(sentence, target),
    start: start?.value ?? null,
    target: target.value,
    unit: target.unit,
    from: { target, start },
    isUnsure: isCount
      ? !verb || means(sentence.items[target.first - 1], "during", "by", "to", "weakFrom", "outOf")
      : limit !== undefined ||
        cadence !== undefined ||
        (!target.bound &&
          target.role !== "to" &&
          (verb === "up" || verb === "down" || (verb !== "reach" && !target.unit && !target.isScore && target.isCounting))),
  };
}

const directionOf = ({ verb, isLowerBetter }: Sentence, { bound }: PlacedQuantity): "up" | "down" =>
  verb === "down" || bound === "max" || (isLowerBetter && verb !== "up" && !bound) ? "down" : "up";

function finish(sentence: Sentence, reading: Reading): Omit<ParsedKeyResult, "language"> {
  const { items, measuring } = sentence;
  const { type, direction = "none", start = null, target = null, change = null, unit = "", period = "", bound = "", from = {} } = reading;
  const read = Object.values(from);
  const unread = measuring.filter((quantity) => !read.includes(quantity));
  const isSure = !reading.isUnsure && unread.length === 0 && !read.some((quantity) => quantity?.isVague);
  const isNamed = items.some((item) => item.isWord && item.text.length > 1 && (item.meanings.size === 0 || means(item, ...NAMES)));
  const flags: readonly (Flag | false)[] = [
    ...(reading.flags ?? []),
    unread.some(({ role, unit }) => role === "to" || role === "by" || unit !== "") && "two metrics",
    !isSure && "ambiguous",
    start === null && (type === "reach" || type === "change" || type === "growth") && "baseline missing",
    (type === "count" || type === "cadence" || type === "milestone") && !sentence.has(...NAMES) && "task",
    type !== "milestone" && unit === "" && !isNamed && "no unit",
  ];
  const spans = Object.fromEntries(Object.entries(from).flatMap(([name, quantity]) => (quantity ? [[name, spanOf(items, quantity)]] : [])));
  return {
    type,
    direction,
    start,
    target,
    change,
    unit: unit === "pt" ? "" : unit,
    period,
    bound,
    confident: isSure,
    flags: flags.filter((flag) => flag !== false),
    spans: { ...sentence.spans, ...spans },
  };
}

/** Words that name what is measured. */
const NAMES = ["rate", "low", "stock", "score"] as const;
