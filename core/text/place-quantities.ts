import { PERIODS } from "../okr/period.ts";
import { capture, pattern } from "./pattern.ts";
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

/** What people answer within; within days and weeks they finish something. */
export const isShort = ({ unit }: { readonly unit: string }): boolean => /second|minute|hour/.test(unit);
const isPeriod = ({ unit }: Quantity): boolean => PERIODS.some((period) => period === unit);
export const isTime = (quantity: Quantity): boolean => isShort(quantity) || isPeriod(quantity);

/** Days or hours up to which "in 24 hours" is a limit to keep rather than the time until when. */
const LONGEST_LIMIT = 48;

// Of what stands before, the nearest first: a preposition or a bound may have these words between it and the number.
const PASSED = "^<low>?<skip|link|article|unit|min|max|than|more|less>*?";
const ROLE = pattern(
  `${PASSED}<(versus|now|from|between|to(?![^|]*\\|[^|]* (?:min|max) )|weakFrom(?![^|]*\\|[^|]* (?:min|max|more|less) )|by)>`,
);
const TIME_ROLE = pattern(`${PASSED}(?:<(within|every)>|<during&!by&!max>)`);
const LONG_TIME_ROLE = pattern(`${PASSED}(?:<(within|every)>|<during&!by>)`);
const BOUND = pattern("^<low>?<skip|link|article|unit|to|weakFrom>*?(?:<(min|max|within)>|<than|link><(more|less)>)(<\\S+>{0,3}<not>)?");
const LIST = pattern("^<list&!stock|unit>");
const GIFT = pattern("^(?:<\\S+>){0,2}<gift>");
/** "ISO 27001", "Windows 11", but not "LinkedIn 500 followers" */
const NAME = pattern("^<(ABBR)|Name><\\S+>");
/** "week 8" */
const NUMBERED_TIME = pattern(`^<unit:(?:${PERIODS.join("|")})>(?!<per|every|#>)`);
const NOW = pattern("^<now>");
/** "5 or more" */
const OR_BOUND = pattern("^(?:<\\S+>)?<or|and><(less|max|more|min)>");
/** "3 complaints a month at most" */
const LAST_BOUND = pattern("^<!#>*?<(min|max)&word>(?!<word|#|unit>)");
const OR_MORE = pattern("^<plus>");
const COMPARED = pattern("^<link|skip>?<(less|more)>");
/** Of a share the words of a bound compare too: "20 % más de". */
const COMPARED_SHARE = pattern("^<link|skip>?<(less|max|more|min)>");
const COUNTED = pattern(
  "^<link|skip|more|active|often|plus>*(?:<word&!to|by|until|within|during|per|every|now|month|season|from|and|over>|<word><glued>|<#><colon&glued>)",
);

/** The quantity with what the words around it make of it. */
export function placeQuantity(quantity: Quantity): PlacedQuantity {
  const { before, after, unit, measuresNothing } = quantity;
  const orMore = OR_MORE.test(after);
  const [bounded, limit, compared, not] = capture(BOUND, before);
  const ahead = bounded ? (isLess(limit || compared) === !not ? "max" : "min") : "";
  const behind = capture(OR_BOUND, after)[1] || capture(LAST_BOUND, after)[1];
  const role = readRole(quantity, ahead);
  const isCounting = COUNTED.test(after);
  const [isName, isAbbreviation] = capture(NAME, before);
  const isIgnored =
    measuresNothing ||
    (unit ? GIFT.test(before) || GIFT.test(after) : NUMBERED_TIME.test(before) || isAbbreviation || (isName && !isCounting));
  const comparing = unit === "%" ? COMPARED_SHARE : COMPARED;
  const comparison = capture(comparing, after)[1] || (role === "level" && !ahead && capture(comparing, before)[1]);
  return {
    ...quantity,
    role: isIgnored ? "ignored" : role,
    bound: orMore ? "min" : behind ? (isLess(behind) ? "max" : "min") : ahead,
    comparison: !comparison ? "" : isLess(comparison) ? "less" : "more",
    isCounting,
    orMore,
  };
}

const isLess = (word: string | undefined): boolean => word === "less" || word === "max" || word === "within";

function readRole(quantity: Quantity, bound: string): Role {
  const { before, after, unit, written } = quantity;
  const isLong = isPeriod(quantity) && unit !== "day";
  const [time, timeRole] = isTime(quantity) ? capture(isLong ? LONG_TIME_ROLE : TIME_ROLE, before) : [];
  if (timeRole) return timeRole as Role;
  if (time && bound !== "min") return bound || (!isLong && written <= LONGEST_LIMIT) ? "within" : "ignored";
  const [, role] = LIST.test(before) ? ["", "between"] : capture(ROLE, before);
  return role === "between" ? "ignored" : role === "versus" || (!role && NOW.test(after)) ? "now" : ((role || "level") as Role);
}
