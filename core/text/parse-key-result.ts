import type { Language } from "../language.ts";
import { decideKeyResult } from "./decide-key-result.ts";
import { rankLanguages } from "./find-language.ts";
import type { ParsedKeyResult } from "./key-result.ts";
import { findLabelEnd } from "./labels.ts";
import { lexiconOf } from "./lexicons.ts";
import { readItems } from "./read-items.ts";

/** Languages closer than that could both be meant. */
const CLEAR_LEAD = 2;

/**
 * Reads a key result as people write it: "Raise e-mail CTR from 10 % to 15 % by 31 Dec" is reach, up, 0.1, 0.15, "%".
 * Takes any text and never throws; what has no measuring number is a milestone. The language is found when not given;
 * where two are about as likely and read the sentence differently, the reading is not a confident one.
 */
export function parseKeyResult(text: string, language?: Language): ParsedKeyResult {
  if (language) return parseIn(text, language);
  const [likeliest, next] = rankLanguages(text);
  const parsed = parseIn(text, likeliest.language);
  if (!parsed.confident || next.score === 0 || likeliest.score - next.score > CLEAR_LEAD) return parsed;
  const other = parseIn(text, next.language);
  const isAlike =
    parsed.type === other.type && parsed.start === other.start && parsed.target === other.target && parsed.change === other.change;
  return isAlike ? parsed : { ...parsed, confident: false, flags: [...parsed.flags, "ambiguous"] };
}

function parseIn(text: string, language: Language): ParsedKeyResult {
  const labelEnd = findLabelEnd(text);
  return { language, ...decideKeyResult(readItems(" ".repeat(labelEnd) + text.slice(labelEnd), lexiconOf(language))) };
}
