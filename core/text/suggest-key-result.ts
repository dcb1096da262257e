import { SENTENCE_TEXTS } from "../i18n/sentence/index.ts";
import type { ParsedKeyResult } from "./key-result.ts";
import type { KeyResultGap } from "./key-result-gaps.ts";
import { renderAmount } from "./render-key-result.ts";

/** Where the user fills in what only they know. */
export const BLANK_TO_FILL = "…";

/**
 * The sentence with what it lacks put in: "Reach 500 users" becomes "Reach 500 users (currently …) by …". Undefined where
 * only the user can mend it. A percentage on a rate is offered in percentage points' clear form, from … to ….
 */
export function suggestKeyResult(text: string, parsed: ParsedKeyResult, gaps: readonly KeyResultGap[]): string | undefined {
  const sentence = SENTENCE_TEXTS[parsed.language];
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
