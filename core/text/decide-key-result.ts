import type { Flag, KeyResultFields, ParsedKeyResult, SpanName } from "./key-result.ts";
import { pattern } from "./pattern.ts";
import { isTime, type PlacedQuantity } from "./place-quantities.ts";
import type { Item } from "./read-items.ts";
import { alignPair, joinSenses, round } from "./read-quantities.ts";
import { readSentence, type Sentence, spanOf } from "./read-sentence.ts";

/** One reading of a sentence: what it says, and which quantities said it. */
interface Reading extends Partial<KeyResultFields> {
  readonly type: KeyResultFields["type"];
  readonly from?: Partial<Record<SpanName, PlacedQuantity | undefined>>;
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
const isMoving = ({ verb }: Sentence): boolean => verb === "up" || verb === "down";

const BESIDE = pattern("^(?:<to|skip|min|max|low|per|mark>)*$");
const ARROW = pattern("^<to&mark>");

/** "from A to B", "to B from A", "A → B", "B (currently A)". */
function readPair({ items, measuring, verb }: Sentence): Reading | undefined {
  for (const [index, one] of measuring.entries()) {
    const two = measuring[index + 1];
    if (!two || one.role === "by" || one.comparison) continue;
    const between = joinSenses(items.slice(one.last + 1, two.first));
    const isBeside = BESIDE.test(between);
    const isArrow = ARROW.test(between) || (verb !== "do" && verb !== "hold");
    if (two.role === "level" && (one.role === "now" || (one.role === "from" && isBeside))) return pairOf(one, two);
    if (two.role === "to" && (isStart(one) || one.role === "weakFrom" || (isBeside && isArrow))) return pairOf(one, two);
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
function readMultiple(sentence: Sentence): Reading | undefined {
  const { senses, measuring, verb, growthPeriod, cadence } = sentence;
  const multiply = / multiply:(\S+)/.exec(senses)?.[1];
  const times = measuring.find(
    ({ unit, role, sign, comparison }) =>
      unit === "x" && (role === "by" || sign === "+" || comparison === "more" || (role === "level" && isMoving(sentence))),
  );
  if (!times && (!multiply || measuring.some(({ role, unit }) => role === "to" || role === "by" || unit === "%"))) return undefined;
  const change = !times ? Number(multiply) : verb === "down" ? round(1 / times.value - 1) : times.value - 1;
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
const SHORT_TIME = /second|minute|hour/;

function readWithoutNumber({ measuring, cadence, articles, limit, verb, hasOther }: Sentence): Reading | undefined {
  if (measuring.length > 0) return undefined;
  const isCounted = cadence && articles.some(({ last }) => last < cadence.first || (!cadence.isExplicit && last <= cadence.first + 3));
  if (cadence && (isCounted || cadence.times !== 1))
    return { type: "cadence", direction: "up", target: cadence.times, period: cadence.period };
  if (limit && (verb === "hold" || SHORT_TIME.test(limit.unit)))
    return { ...keep(limit.value, limit, "at most"), isUnsure: verb !== "hold" };
  return {
    type: "milestone",
    isUnsure: !/^(?:undefined|do|get)$/.test(String(verb)) || hasOther || !!cadence || (!!limit && verb !== "do"),
  };
}

const keep = (target: number, from: PlacedQuantity, bound: KeyResultFields["bound"]): Reading => ({
  type: "keep",
  direction: "hold",
  target,
  unit: from.unit,
  bound,
  from: { target: from },
});

/** "annual growth", "crecimiento anual del", "grow 5 % monthly", but not "increase annual revenue". */
const GROWTH_NAME = pattern(
  "<often><more>|<more|up|down><often><#|link|weakFrom|skip|by>|#[^|]*\\|(?:<scale|link>*<unit>)?<often>|<every|per><unit>|<often>(?:$|<mark>)|<more><link|weakFrom|skip><#>",
);

/** "5 % month over month", "grow 10 % a year", "crecimiento anual del 20 %". */
function readGrowth(sentence: Sentence): Reading | undefined {
  const { senses, measuring, growthPeriod, cadence, verb, has } = sentence;
  const rate = measuring.find((quantity) => quantity.unit === "%" && quantity.role !== "to" && !isStart(quantity));
  if (!rate) return undefined;
  const isPace = cadence && verb !== "hold" && (isMoving(sentence) || rate.comparison !== "" || has("more")) && GROWTH_NAME.test(senses);
  const period = growthPeriod ?? (isPace ? cadence.period : undefined);
  if (!period) return undefined;
  const change = isFalling(sentence, rate) ? -Math.abs(rate.value) : rate.value;
  return { type: "growth", direction: change < 0 ? "down" : "up", change, unit: "%", period, from: { change: rate } };
}

const isFalling = ({ verb }: Sentence, { comparison, sign, value }: PlacedQuantity): boolean =>
  value < 0 || comparison === "less" || (!comparison && !sign && verb === "down");

/** "by 20 %", "20 % more", "+5 %", "increase sign-ups 20 %". */
function readChange(sentence: Sentence): Reading | undefined {
  const { measuring, verb, cadence, has } = sentence;
  const moves = isMoving(sentence);
  const changes = measuring.filter((quantity) => {
    const { role, comparison, unit, sign, bound, isRatio } = quantity;
    const isShare = unit === "%" || unit === "pp";
    if (role === "to" || isStart(quantity) || isRatio || verb === "hold") return false;
    if (role === "by" && (moves || has("more|less") || isShare)) return true;
    if (comparison) return unit !== "" || !cadence;
    return unit === "pp" || sign !== "" || (moves && (isShare || isTime(quantity)) && bound !== "max");
  });
  const change = changes.find(({ unit }) => unit !== "") ?? changes[0];
  if (!change) return undefined;
  const to = measuring.find(({ role }) => role === "to");
  if (to)
    return { type: "reach", direction: directionOf(sentence, to), target: to.value, unit: to.unit, from: { target: to }, isUnsure: true };
  const start = measuring.find(isStart);
  // "Improve load time by 2 seconds" means less of it.
  const isImproved = has("low") && verb === "up" && !change.comparison && (isTime(change) || has("better"));
  const falls = isImproved || isFalling(sentence, change);
  return {
    type: "change",
    direction: falls ? "down" : "up",
    start: start?.value ?? null,
    change: (falls ? -1 : 1) * Math.abs(change.value),
    unit: change.unit,
    from: { change, start },
    isUnsure: isImproved,
  };
}

/** "keep churn under 3 %", "at least 95 % …", "ensure …", "answer 100 % within a week". */
function readKeep(sentence: Sentence): Reading | undefined {
  const { measuring, verb, verbBound, limit, cadence, isDue, has } = sentence;
  const isHeld = verb === "hold";
  const held = measuring.find(({ role }) => role !== "to") ?? (isHeld || limit ? measuring[0] : undefined);
  if (!held || (held.role === "by" && !isHeld)) return undefined;
  const isAnswered = limit && held.unit === "%" && !isMoving(sentence) && verb !== "reach";
  const isLevel = held.unit !== "" || has("low|score") || (has("stock") && !held.isCounting);
  const isBounded =
    !isDue &&
    !held.orMore &&
    (held.bound === "max"
      ? !verb || verb === "do"
      : held.bound === "min" && isLevel && !cadence && (!verb || (verb === "do" && held.unit === "%")));
  if (!isHeld && !isAnswered && !isBounded) return undefined;
  const { high } = held;
  const bound = verbBound || held.bound;
  return {
    ...keep(high ?? held.value, held, high !== undefined ? "within" : bound === "max" || (!bound && has("low")) ? "at most" : "at least"),
    start: high === undefined ? null : held.value,
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

const LINKED = pattern("^<link>");
const OF_TIME = pattern("^<during|by|to|weakFrom|outOf>");

/** What remains is a level to reach or so many to do. */
function readLevel(sentence: Sentence): Reading {
  const { measuring, verb, cadence, limit, has } = sentence;
  const start = measuring.length > 1 ? measuring.find(isStart) : undefined;
  const others = measuring.filter((each) => each !== start);
  const isTo = ({ role, isCounting }: PlacedQuantity): boolean => role === "to" && (verb !== "do" || !isCounting);
  const target = others.find(isTo) ?? (others[0] as PlacedQuantity);
  const moves = verb === "reach" || isMoving(sentence);
  const isNamedLevel = (!verb || LINKED.test(target.before)) && has("stock|low|rate|score");
  const isLevel =
    start || moves || isTo(target) || isNamedLevel || target.isScore || (target.unit !== "" && !(isTime(target) && verb === "do"));
  const isCount = !isLevel && target.isCounting;
  // "Zero data breaches" is something to hold.
  if ((isCount || !verb) && target.value === 0 && target.isCounting) return { ...keep(0, target, "at most"), isUnsure: true };
  return {
    type: isCount ? "count" : "reach",
    direction: isCount ? "up" : directionOf(sentence, target),
    start: start?.value ?? null,
    target: target.value,
    unit: target.unit,
    from: { target, start },
    isUnsure: isCount
      ? !verb || OF_TIME.test(target.before)
      : limit !== undefined ||
        cadence !== undefined ||
        (!target.bound &&
          target.role !== "to" &&
          (isMoving(sentence) || (verb !== "reach" && !target.unit && !target.isScore && target.isCounting))),
  };
}

const directionOf = ({ verb, has }: Sentence, { bound }: PlacedQuantity): "up" | "down" =>
  verb === "down" || bound === "max" || (has("low") && verb !== "up" && !bound) ? "down" : "up";

/** Words that name what is measured. */
const NAMES = "rate|low|stock|score";

function finish(sentence: Sentence, reading: Reading): Omit<ParsedKeyResult, "language"> {
  const { items, measuring, has } = sentence;
  const { type, direction = "none", start = null, target = null, change = null, unit = "", period = "", bound = "", from = {} } = reading;
  const read = Object.values(from);
  const unread = measuring.filter((quantity) => !read.includes(quantity));
  const isSure = !reading.isUnsure && unread.length === 0 && !read.some((quantity) => quantity?.isVague);
  const flags: readonly (Flag | false)[] = [
    type === "change" && unit === "%" && has("rate") && "percent or points",
    unread.some(({ role, unit }) => role === "to" || role === "by" || unit !== "") && "two metrics",
    !isSure && "ambiguous",
    start === null && (type === "reach" || type === "change" || type === "growth") && "baseline missing",
    (type === "count" || type === "cadence" || type === "milestone") && !has(NAMES) && "task",
    type !== "milestone" && unit === "" && !has(`other|${NAMES}`) && "no unit",
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
