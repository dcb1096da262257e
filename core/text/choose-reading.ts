import type { KeyResultFields } from "./key-result.ts";
import { capture, pattern } from "./pattern.ts";
import { isShort, isTime, type PlacedQuantity } from "./place-quantities.ts";
import { joinSenses } from "./read-items.ts";
import { alignPair, round } from "./read-quantities.ts";
import type { Sentence } from "./read-sentence.ts";

/** A number that the sentence says, or says without writing one: "double". */
export type Said = Pick<PlacedQuantity, "value" | "unit"> & Partial<PlacedQuantity>;

/** One reading of a sentence. */
export interface Reading extends Pick<KeyResultFields, "type">, Partial<Pick<KeyResultFields, "period" | "bound">> {
  readonly start?: Said | undefined;
  readonly target?: Said | undefined;
  readonly change?: Said | undefined;
  readonly isUnsure?: boolean;
}

/** The first reading that fits, from the most to the least specific. */
export const chooseReading = (sentence: Sentence): Reading =>
  readPair(sentence) ||
  readMultiple(sentence) ||
  readWithoutNumber(sentence) ||
  readGrowth(sentence) ||
  readChange(sentence) ||
  readKeep(sentence) ||
  readTimes(sentence) ||
  readLevel(sentence);

/** Words that name what is measured. */
export const MEASURED = "rate|low|stock|score";

const isStart = ({ role }: PlacedQuantity): boolean => role === "from" || role === "now";
/** By its unit, a currency code. */
export const isMoney = ({ unit }: Said): boolean => /^[A-Z]{3}$/.test(unit);
const isShare = ({ unit }: PlacedQuantity): boolean => unit === "%" || unit === "pp";

const BESIDE = pattern("^<to|skip|min|max|low|per|mark>*$");
/** "→", and ">" between two numbers. */
const ARROW = pattern("^<to|min&mark>");

/** "from A to B", "to B from A", "A → B", "B (currently A)". */
function readPair({ items, measuring, verb }: Sentence): Reading | undefined {
  for (const [index, two] of measuring.slice(1).entries()) {
    const one = measuring[index] as PlacedQuantity;
    const between = joinSenses(items.slice(one.last + 1, two.first));
    const isArrow = ARROW.test(between);
    const isTo = one.role !== "by" && BESIDE.test(between) && (isArrow || (two.role === "to" && verb !== "do" && verb !== "hold"));
    if (isTo || (isStart(one) && /to|level/.test(two.role)) || (one.role === "weakFrom" && two.role === "to")) return pairOf(one, two);
    const next = measuring[index + 2];
    if (isStart(two) && !(next && next.role === "to") && !(two.isCounting && one.isScore)) return pairOf(two, one);
  }
  return undefined;
}

function pairOf(one: PlacedQuantity, two: PlacedQuantity): Reading {
  const [start, target] = alignPair(one, two);
  return { type: "reach", start, target, isUnsure: start.value === target.value };
}

/** "double", "halve", "by 2x", "increase 3x", "×2", "2x sign-ups", but not "double … to 40". */
function readMultiple({ senses, measuring, verb, isMoving, growthPeriod, cadence, has }: Sentence): Reading | undefined {
  const [, multiple] = capture(/ multiply:(\S+)/, senses);
  const times = measuring.find(
    ({ unit, role, sign, comparison, first }) =>
      unit === "x" && (role === "by" || sign || comparison || isMoving || (first === 0 && !has("rate"))),
  );
  if ((!times && !multiple) || measuring.some(({ role, unit }) => role === "to" && unit !== "x")) return undefined;
  const value = !times ? Number(multiple) : verb === "down" ? round(1 / times.value - 1) : times.value - 1;
  const period = growthPeriod || (cadence?.isExplicit ? cadence.period : "");
  return { type: period ? "growth" : "change", start: measuring.find(isStart), change: { ...times, value, unit: "%" }, period };
}

function readWithoutNumber({ measuring, cadence, limit, verb, isMoving }: Sentence): Reading | undefined {
  if (measuring.length > 0) return undefined;
  const isDone = !isMoving && verb !== "hold" && verb !== "reach";
  if (cadence && (isDone || cadence.times !== 1))
    // "Launch a weekly newsletter" may be done once.
    return {
      type: "cadence",
      target: { value: cadence.times, unit: "" },
      period: cadence.period,
      isUnsure: !cadence.isExplicit && verb === "do",
    };
  if (limit && (verb === "hold" || isShort(limit))) return { type: "keep", target: limit, bound: "at most", isUnsure: isDone };
  return { type: "milestone", isUnsure: !verb || !isDone || !!cadence || !!limit };
}

/** "annual growth", "crecimiento anual del", "grow 5 % monthly", but not "increase annual revenue". */
const GROWTH_NAME = pattern(
  "<more|up|down><often><#|link|skip|article|by>|#[^|]*\\|(?:<scale|link>*<unit>)?<often>|<every|per><unit>|<more><link|skip><#>",
);

/** "5 % month over month", "grow 10 % a year", "crecimiento anual del 20 %". */
function readGrowth(sentence: Sentence): Reading | undefined {
  const { senses, measuring, growthPeriod, cadence, verb, isMoving, has } = sentence;
  const rate = measuring.find(({ unit, role }) => unit === "%" && role !== "to");
  const isPace = cadence && (verb !== "hold" || !rate?.bound) && (isMoving || has("more|less")) && GROWTH_NAME.test(senses);
  const period = growthPeriod || (isPace ? cadence.period : "");
  return rate && period ? { type: "growth", change: signed(rate, isFalling(sentence, rate)), period } : undefined;
}

const isFalling = ({ verb }: Sentence, { comparison, sign }: PlacedQuantity): boolean =>
  sign === "-" || comparison === "less" || (!comparison && !sign && verb === "down");

const signed = (quantity: PlacedQuantity, falls: boolean): Said => ({ ...quantity, value: (falls ? -1 : 1) * Math.abs(quantity.value) });

/** "Raise it above 90 %" */
const ABOVE = pattern("^<min>");

/** "by 20 %", "20 % more", "+5 %", "increase sign-ups 20 %". */
function readChange(sentence: Sentence): Reading | undefined {
  const { measuring, verb, isMoving, cadence, has } = sentence;
  const changes = measuring.filter((quantity) => {
    const { role, comparison, unit, sign, bound, isRatio, before } = quantity;
    if (role === "to" || isStart(quantity) || isRatio || verb === "hold") return false;
    if (role === "by" && (isMoving || has("more|less") || (isShare(quantity) && verb !== "do"))) return true;
    if (comparison) return unit || !cadence;
    const isAdded = sign && !bound && verb !== "reach" && !LINKED.test(before);
    return unit === "pp" || isAdded || (isMoving && (/%|pt/.test(unit) || isTime(quantity)) && bound !== "max" && !ABOVE.test(before));
  });
  const change = changes.find(({ role }) => role === "by") || changes.find(({ unit }) => unit) || changes[0];
  if (!change) return undefined;
  // "Improve load time by 2 seconds" means less of it.
  const isImproved = has("low") && verb === "up" && !change.comparison && (isTime(change) || has("better"));
  const start = measuring.find(isStart);
  return {
    type: "change",
    start,
    change: signed(change, isImproved || isFalling(sentence, change)),
    isUnsure: isImproved || (change.role === "level" && !change.comparison && !change.sign && !/ article /.test(change.before)),
  };
}

/** "keep churn under 3 %", "at least 95 % …", "ensure …", "answer 100 % within a week". */
function readKeep({ measuring, verb, isMoving, verbBound, limit, cadence, due, has }: Sentence): Reading | undefined {
  const held = measuring.find(({ role }) => role !== "to") || measuring[0];
  // "Hold 6 workshops" is done.
  const isDone = held?.isCounting && !held.high && !held.unit && !held.bound && !verbBound && (cadence || has("host"));
  const isHeld = verb === "hold" && !isDone;
  if (!held || (held.role !== "level" && !isHeld && !limit)) return undefined;
  const isOther = !verb || verb === "do";
  const isAnswered = limit && held.unit === "%" && !isMoving && verb !== "reach";
  const isLevel = held.unit || has("low|score") || (has("stock") && !held.isCounting);
  const isBounded =
    !due &&
    !held.orMore &&
    (held.bound === "max"
      ? isOther || (verb === "get" && cadence)
      : held.bound && isLevel && !cadence && (!verb || (isOther && held.unit === "%")));
  if (!isHeld && !isAnswered && !isBounded) return undefined;
  const { high } = held;
  const bound = verbBound || held.bound;
  return high === undefined
    ? {
        type: "keep",
        target: held,
        bound: bound === "max" || (!bound && has("low")) ? "at most" : "at least",
        isUnsure: !isHeld && !isAnswered && (verb === "do" || bound === "min"),
      }
    : { type: "keep", start: held, target: { ...held, value: high }, bound: "within" };
}

/** "3 posts a week", "12 new pages monthly", "250 comments a day on average". */
function readTimes({ measuring, cadence, verb, isMoving, has }: Sentence): Reading | undefined {
  const counted = cadence && measuring.find((quantity) => quantity.role !== "from" && !isShare(quantity));
  if (!counted || verb === "reach" || (counted.role === "to" && (verb !== "do" || !counted.isCounting))) return undefined;
  const isAmount = isMoney(counted) || (isTime(counted) && verb !== "do");
  if (!cadence.isExplicit && (isAmount || has("kind"))) return undefined;
  const target = { ...counted, value: round(counted.value * cadence.times), unit: counted.unit === "x" ? "" : counted.unit };
  return { type: "cadence", target, period: cadence.period, isUnsure: isAmount || isMoving };
}

export const LINKED = pattern("^<link>");
const OF_TIME = pattern("^<during|by|to|weakFrom|outOf|link>");

/** What remains is a level to reach or so many to do. */
function readLevel({ measuring, verb, isMoving, cadence, limit, has }: Sentence): Reading {
  const start = measuring.length > 1 ? measuring.find(isStart) : undefined;
  const others = measuring.filter((each) => each !== start);
  const isTo = ({ role, isCounting }: PlacedQuantity): boolean => role === "to" && (verb !== "do" || !isCounting);
  const target = others.find(isTo) || (others[0] as PlacedQuantity);
  const { unit, isCounting, isScore, bound, role, before } = target;
  const isNamed = (!verb || LINKED.test(before)) && has(MEASURED);
  const isLevel =
    start ||
    verb === "reach" ||
    isMoving ||
    isTo(target) ||
    isNamed ||
    isScore ||
    !Number.isInteger(target.value) ||
    (unit && !(isTime(target) && verb === "do"));
  // "Zero data breaches" is something to hold.
  if (target.value === 0 && isCounting && (!isLevel || !verb)) return { type: "keep", target, bound: "at most", isUnsure: true };
  if (!isLevel && isCounting) return { type: "count", target, start, isUnsure: !verb || OF_TIME.test(before) };
  // "Expand to three markets" is a level or so many to do.
  const isBare =
    role === "to"
      ? isMoving && !unit && isCounting && !has(MEASURED)
      : !bound && (isMoving || (verb !== "reach" && !unit && !isScore && isCounting));
  return { type: "reach", target, start, isUnsure: !!limit || !!cadence || isBare };
}
