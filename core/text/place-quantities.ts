import { PERIODS } from "../okr/period.ts";
import type { Sense } from "./lexicon.ts";
import { type Item, means } from "./read-items.ts";
import type { Quantity } from "./read-quantities.ts";

/** What a quantity does in its sentence, by the words around it. */
export type Role = "from" | "weakFrom" | "to" | "by" | "now" | "within" | "period" | "ignored" | "level";

export interface PlacedQuantity extends Quantity {
  readonly role: Role;
  readonly bound: "min" | "max" | "";
  /** "20 % more", "3 days faster": a change without a preposition. */
  readonly comparison: "more" | "less" | "";
  /** A word that could be what is counted follows. */
  readonly isCounting: boolean;
}

const TIME_UNITS: readonly string[] = ["second", "minute", "hour", ...PERIODS];
export const isTime = ({ unit }: Quantity): boolean => TIME_UNITS.includes(unit);
const isPeriod = ({ unit }: { readonly unit: string }): boolean => (PERIODS as readonly string[]).includes(unit);
const isPeriodWord = (item: Item | undefined): boolean => item?.value === undefined && isPeriod({ unit: item?.meanings.get("unit") ?? "" });

/** Days or hours up to which "in 24 hours" is a limit to keep rather than the time until when. */
const LONGEST_LIMIT = 48;

/** How many words before a verb or a bound its negation may stand. */
export const NEGATION = 3;

/** How far from a number its preposition may stand. */
const REACH = 6;

export function placeQuantity(items: readonly Item[], quantity: Quantity): PlacedQuantity {
  const { role: roleBefore, bound } = lookBack(items, quantity);
  const after = items.slice(quantity.last + 1, quantity.last + 4);
  const [next, second, third] = after;
  // "(2 000 today)"
  const role = roleBefore === "level" && means(next, "now") ? "now" : roleBefore;
  const trailing = quantity.orMore
    ? "min"
    : (readTrailingBound(next, second) ?? readTrailingBound(second, third) ?? readLastBound(items, quantity));
  const comparing = means(next, "link", "skip") ? second : next;
  const isGift =
    quantity.unit !== "" && [...items.slice(Math.max(0, quantity.first - 3), quantity.first), ...after].some((item) => means(item, "gift"));
  const isCounting = after.some(
    (item, index) =>
      item.isWord &&
      after.slice(0, index).every((each) => means(each, ...PASSED_OVER)) &&
      isCounted(item, items[quantity.last + index + 2]),
  );
  return {
    ...quantity,
    role: quantity.measuresNothing || isGift || isNumbered(items, quantity, isCounting) ? "ignored" : role,
    bound: trailing ?? bound,
    comparison:
      readComparison(quantity, comparing) || (role === "level" && !bound ? readComparison(quantity, items[quantity.first - 1]) : ""),
    isCounting,
  };
}

/** Words between a number and what it counts. */
const PASSED_OVER = ["link", "skip", "more", "active", "often"] as const;
const NEVER_COUNTED = ["to", "by", "until", "within", "during", "per", "every", "now", "end", "month", "from", "and", "over"] as const;

/** A word that may be what is counted; the first of a compound ("A/B tests", "in-product hints") whatever else it means. */
const isCounted = (item: Item, next: Item | undefined): boolean =>
  (next?.glued === true && (next.isWord || next.text === "/")) || !(means(item, ...NEVER_COUNTED) || /^[qht][1-4]$/.test(item.text));

/** "ISO 27001", "Windows 11": a number that belongs to a name. */
function isNumbered(items: readonly Item[], { first, unit }: Quantity, isCounting: boolean): boolean {
  const name = items[first - 1];
  // "week 8", "quarter 2", but not "every week 5 posts".
  if (unit === "" && isPeriodWord(name) && !means(items[first - 2], "per", "every", "during")) return true;
  if (first < 2 || unit !== "" || !name || name.meanings.size > 0) return false;
  return name.isUpperCase || (name.isCapitalised && !isCounting);
}

const ROLES: readonly Sense[] = ["now", "from", "to", "by", "weakFrom"];

function lookBack(items: readonly Item[], quantity: Quantity): { role: Role; bound: "min" | "max" | "" } {
  let bound: "min" | "max" | "" = "";
  const isLong = isPeriod(quantity) && quantity.unit !== "day";
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - REACH); index--) {
    const item = items[index] as Item;
    if (isTime(quantity)) {
      if (means(item, "within")) return { role: "within", bound };
      if (means(item, "every")) return { role: "period", bound };
      if (means(item, "during") && bound !== "min" && (isLong || !means(item, "min", "max"))) {
        // "in under 2 hours" is a limit; a change that Spanish gives with "en" is told by its verb.
        const isLimit = bound === "max" || (!isLong && quantity.written <= LONGEST_LIMIT);
        if (!means(item, "by")) return { role: isLimit ? "within" : "ignored", bound };
      }
    }
    if (means(item, "list") && !(means(item, "stock") || means(item, "unit")))
      return { role: index === quantity.first - 1 ? "ignored" : "level", bound };
    if (means(item, "min", "max", "within") && bound === "") {
      const isNegated = items.slice(Math.max(0, index - NEGATION), index).some((each) => means(each, "not"));
      bound = means(item, "min") !== isNegated ? "min" : "max";
      continue;
    }
    if (means(item, "between")) return { role: "ignored", bound };
    if (means(item, "versus")) return { role: "now", bound };
    const role = ROLES.find((sense) => means(item, sense)) as Role | undefined;
    if (role && bound === "" && (role === "to" || role === "weakFrom") && means(items[index - 1], "min", "max")) continue;
    if (role) return { role, bound };
    if (
      !means(item, "skip", "article", "unit") &&
      !(means(item, "low") && index === quantity.first - 1) &&
      !(!item.isWord && /[:(=~]/.test(item.text))
    )
      break;
  }
  return { role: "level", bound };
}

/** "20 % more", "20 % más de": of a share the words of a bound compare too. */
function readComparison({ unit }: Quantity, item: Item | undefined): "more" | "less" | "" {
  const isShare = unit === "%";
  if (means(item, "less") || (isShare && means(item, "max"))) return "less";
  return means(item, "more") || (isShare && means(item, "min")) ? "more" : "";
}

/** "5 or more", "5 days or less" */
function readTrailingBound(one: Item | undefined, two: Item | undefined): "min" | "max" | undefined {
  if (!means(one, "or")) return undefined;
  if (means(two, "less", "max")) return "max";
  return means(two, "more", "min") ? "min" : undefined;
}

/** "3 complaints a month at most": a bound at the end of the sentence. */
function readLastBound(items: readonly Item[], { last }: Quantity): "min" | "max" | undefined {
  const after = items.slice(last + 1, last + 1 + REACH);
  const end = last + 1 + after.findIndex((item, index) => means(item, "min", "max") && item.isWord && !items[last + index + 2]?.isWord);
  const isLast = end > last && items[end + 1]?.value === undefined && !means(items[end + 1], "unit");
  return isLast ? (means(items[end], "max") ? "max" : "min") : undefined;
}
