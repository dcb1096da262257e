import { TEXT_TEXTS } from "../i18n/text/index.ts";
import type { Language } from "../language.ts";
import type { KeyResultGap } from "./check-key-result.ts";
import type { ParsedKeyResult } from "./key-result.ts";
import type { PlacedQuantity } from "./place-quantities.ts";
import type { Item } from "./read-items.ts";
import { renderAmount } from "./render-key-result.ts";

/** Where the user fills in what only they know. */
const BLANK_TO_FILL = "…";

/**
 * The sentence with what it lacks put in: "Reach 500 users" becomes "Reach 500 users (currently …) by …". Undefined where
 * only the user can mend it. A percentage on a rate is offered in percentage points' clear form, from … to ….
 */
export function suggestKeyResult(text: string, parsed: ParsedKeyResult, gaps: readonly KeyResultGap[]): string | undefined {
  const { sentence } = TEXT_TEXTS[parsed.language];
  const isLevel = parsed.type === "reach" && parsed.start === null && parsed.target !== null;
  if (gaps.some((gap) => gap === "number" || gap === "one metric" || gap === "wording")) return undefined;
  let suggestion = text.trim().replace(/[.;,\s]+$/, "");
  const share = sentence.percent(BLANK_TO_FILL);
  if (gaps.includes("points") && parsed.spans.change) suggestion += ` (${sentence.fromTo(share, share)})`;
  else if (gaps.includes("baseline"))
    suggestion += isLevel
      ? ` (${sentence.fromTo(BLANK_TO_FILL, renderAmount(parsed.target ?? 0, parsed.unit, parsed.language))})`
      : ` ${sentence.currently(BLANK_TO_FILL)}`;
  if (gaps.includes("time")) suggestion += ` ${sentence.due(BLANK_TO_FILL)}`;
  return suggestion === text.trim() ? undefined : suggestion;
}

/** The weights in the same proportions, as shares that sum to 100 %: "56% · 33% · 11%". Undefined where they have none. */
export function suggestWeights(weights: readonly number[], language: Language): string | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0 || weights.some((weight) => weight < 0)) return undefined;
  const upTo = weights.map((_, index) =>
    Math.round((100 * weights.slice(0, index + 1).reduce((total, weight) => total + weight, 0)) / sum),
  );
  return upTo.map((percent, index) => renderAmount((percent - (upTo[index - 1] ?? 0)) / 100, "%", language)).join(" · ");
}

/** The objective without its numbers and the prepositions before them, and with a day to fill in: "Win more leads by …". */
export function suggestObjective(
  objective: string,
  items: readonly Item[],
  measuring: readonly PlacedQuantity[],
  lacksTime: boolean,
  language: Language,
): string | undefined {
  let words = objective;
  for (const { first, last } of [...measuring].reverse()) {
    let start = first;
    while (start > 0 && / (?:from|weakFrom|to|by|min|max|skip|article) /.test((items[start - 1] as Item).senses)) start--;
    words = words.slice(0, items[start]?.from) + words.slice(items[last]?.to);
  }
  const plain = words
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:]+$/, "")
    .trim();
  const suggestion = lacksTime ? `${plain} ${TEXT_TEXTS[language].sentence.due(BLANK_TO_FILL)}` : plain;
  return suggestion === objective.trim() ? undefined : suggestion;
}
