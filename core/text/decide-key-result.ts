import { PERIODS } from "../okr/period.ts";
import { chooseReading, isMoney, LINKED, MEASURED, type Reading, type Said } from "./choose-reading.ts";
import type { Flag, ReadKeyResult, SpanName } from "./key-result.ts";
import type { Item } from "./read-items.ts";
import { type Part, readSentence, type Sentence } from "./read-sentence.ts";

/** What was decided, and which items say what of it. */
export interface Decision extends Omit<ReadKeyResult, "language"> {
  readonly items: readonly Item[];
  readonly read: Readonly<Partial<Record<SpanName, Partial<Part> | undefined>>>;
}

/** The key result that the items of a sentence say, and how sure that is. */
export function decideKeyResult(items: readonly Item[]): Decision {
  const sentence = readSentence(items);
  return finish(sentence, chooseReading(sentence));
}

const PERIODIC = `often|every|unit:(?:${PERIODS.join("|")})`;

function finish({ items, measuring, verb, has, due, parts }: Sentence, reading: Reading): Decision {
  const { type, start, target, change, period = "", bound = "", isUnsure } = reading;
  const said = [start, target, change].filter((each) => each !== undefined);
  const unread = measuring.filter(({ first }) => !said.some((each) => each.first === first));
  const isGuess =
    // With a verb that the lexicon lacks, a number may do anything but be counted or paid.
    (verb === "do" && /reach|change|keep/.test(type) && !start && !(target && isMoney(target))) ||
    // Without a verb that says so, a bound may be one to reach or one to hold.
    ((!verb || verb === "do") && type !== "keep" && target?.bound) ||
    // It speaks of a period, or of a bound, that the reading knows nothing of.
    (!period && !due && /change|count|milestone/.test(type) && has(PERIODIC)) ||
    (type === "milestone" && has("min|max|not|unit:%"));
  const confident = !isUnsure && !isGuess && unread.length === 0 && !said.some(({ isVague }) => isVague);
  const { unit } = target || change || { unit: "" };
  const rise = change ? change.value : type === "reach" && target ? (start ? target.value - start.value : riseTo(target, verb, has)) : 1;
  const flags: readonly (Flag | false)[] = [
    type !== "milestone" && !unit && !has(`other|${MEASURED}`) && "unit",
    !start && /reach|change|growth/.test(type) && "baseline",
    /count|cadence|milestone/.test(type) && !has(MEASURED) && "outcome",
    unread.some(({ role, unit: other }) => role === "to" || role === "by" || other) && "one metric",
    type === "change" && unit === "%" && has("rate") && "points",
    !confident && "wording",
  ];
  return {
    type,
    direction: type === "keep" ? "hold" : type === "milestone" || !rise ? "none" : rise < 0 ? "down" : "up",
    start: numberOf(start),
    target: numberOf(target),
    change: numberOf(change),
    unit: unit === "pt" ? "" : unit,
    period,
    bound,
    confident,
    flags: flags.filter((flag) => flag !== false),
    isDue: !!due,
    items,
    read: { ...parts, due, start, target, change },
  };
}

const numberOf = (said: Said | undefined): number | null => (said ? said.value : null);

/** "Bounce rate 35 %" falls, "95 % of tickets" rises. */
const riseTo = ({ bound, isScore, after = "" }: Said, verb: string, has: Sentence["has"]): number =>
  verb === "down" || bound === "max" || (has("low") && verb !== "up" && !bound && !isScore && !LINKED.test(after)) ? -1 : 1;
