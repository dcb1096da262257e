import { SENTENCE_TEXTS } from "../i18n/sentence/index.ts";
import type { Language } from "../language.ts";
import type { PlacedQuantity } from "./place-quantities.ts";
import type { Item } from "./read-items.ts";
import { BLANK_TO_FILL } from "./suggest-key-result.ts";

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
  const suggestion = lacksTime ? `${plain} ${SENTENCE_TEXTS[language].due(BLANK_TO_FILL)}` : plain;
  return suggestion === objective.trim() ? undefined : suggestion;
}
