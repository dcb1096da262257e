import { PERIODS } from "../okr/period.ts";
import { pattern } from "./pattern.ts";
import type { Quantity } from "./read-quantities.ts";

/** What a quantity does in its sentence, by the words around it. */
export type Role = "from" | "weakFrom" | "to" | "by" | "now" | "within" | "every" | "ignored" | "level";

export interface PlacedQuantity extends Quantity {
  readonly role: Role;
  readonly bound: "min" | "max" | "";
  /** "20 % more", "3 days faster": a change without a preposition. */
  readonly comparison: "more" | "less" | "";
  /** A word that could be what is counted follows. */
  readonly isCounting: boolean;
  /** "10 %+" */
  readonly orMore: boolean;
}

const TIMES: readonly string[] = ["second", "minute", "hour", ...PERIODS];
export const isTime = ({ unit }: Quantity): boolean => TIMES.includes(unit);

/** Days or hours up to which "in 24 hours" is a limit to keep rather than the time until when. */
const LONGEST_LIMIT = 48;

// Of what stands before, the nearest first: a preposition or a bound may have these words between it and the number.
const PASSED = "^<low>?<skip|article|unit|min|max>*?";
const ROLE = pattern(`${PASSED}<(versus|now|from|between|(?:to|weakFrom)(?!.*?\\|[^|]* (?:min|max) )|by)>`);
const TIME_ROLE = pattern(`${PASSED}(?:<(within|every)>|<during&!by&!max>)`);
const LONG_TIME_ROLE = pattern(`${PASSED}(?:<(within|every)>|<during&!by>)`);
const BOUND = pattern("^<low>?<skip|article|unit|to|weakFrom>*?<(min|max|within)>(<\\S+>{0,2}<not>)?");
const LIST = pattern("^<list&!stock|unit>");
const GIFT = pattern("^(?:<\\S+>){0,2}<gift>");
/** "ISO 27001" */
const ABBREVIATION = pattern("^<ABBR><\\S+>");
/** "Windows 11", but not "LinkedIn 500 followers" */
const NAME = pattern("^<Name><\\S+>");
/** "week 8" */
const NUMBERED_TIME = pattern("^<unit:(?:day|week|month|quarter|year)>(?!<per|every|during|#>)");
const NOW = pattern("^<now>");
/** "5 or more" */
const OR_BOUND = pattern("^(?:<\\S+>)?<or><(less|max|more|min)>");
/** "3 complaints a month at most" */
const LAST_BOUND = pattern("^<!#>*?<(min|max)&word>(?!<word|#|unit>)");
const OR_MORE = pattern("^<plus>");
const COMPARED = pattern("^<link|skip>?<(less|more)>");
const COMPARED_SHARE = pattern("^<link|skip>?<(less|max|more|min)>");
const COUNTED = pattern(
  "^<link|skip|more|active|often>*(?:<word&!to|by|until|within|during|per|every|now|end|month|season|from|and|over>|<word><glued>)",
);

export function placeQuantity(quantity: Quantity): PlacedQuantity {
  const { before, after, unit, measuresNothing } = quantity;
  const bounded = BOUND.exec(before);
  const isLess = /less|max/;
  const trailing = OR_MORE.test(after) ? "min" : (OR_BOUND.exec(after)?.[1] ?? LAST_BOUND.exec(after)?.[1]);
  const ahead = bounded && (bounded[1] === "min") !== (bounded[2] !== undefined) ? "min" : bounded ? "max" : "";
  const bound = trailing ? (isLess.test(trailing) ? "max" : "min") : ahead;
  const role = readRole(quantity, ahead);
  const isCounting = COUNTED.test(after);
  const isNamed = unit === "" && (NUMBERED_TIME.test(before) || ABBREVIATION.test(before) || (NAME.test(before) && !isCounting));
  const isGift = unit !== "" && (GIFT.test(before) || GIFT.test(after));
  const comparing = unit === "%" ? COMPARED_SHARE : COMPARED;
  const compared = comparing.exec(after)?.[1] ?? (role === "level" && !ahead ? comparing.exec(before)?.[1] : undefined);
  return {
    ...quantity,
    role: measuresNothing || isGift || isNamed ? "ignored" : role,
    bound,
    comparison: !compared ? "" : isLess.test(compared) ? "less" : "more",
    isCounting,
    orMore: OR_MORE.test(after),
  };
}

function readRole(quantity: Quantity, bound: string): Role {
  const { before, after, unit, written } = quantity;
  const isLong = unit !== "day" && PERIODS.some((period) => period === unit);
  const time = isTime(quantity) ? (isLong ? LONG_TIME_ROLE : TIME_ROLE).exec(before) : null;
  if (time?.[1]) return time[1] as Role;
  if (time && bound !== "min") return bound === "max" || (!isLong && written <= LONGEST_LIMIT) ? "within" : "ignored";
  if (LIST.test(before)) return "ignored";
  const role = ROLE.exec(before)?.[1];
  if (role === "between") return "ignored";
  if (role === "versus") return "now";
  return (role as Role | undefined) ?? (NOW.test(after) ? "now" : "level");
}
