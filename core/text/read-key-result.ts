import type { Language } from "../language.ts";
import { type Decision, decideKeyResult } from "./decide-key-result.ts";
import { rankLanguages } from "./find-language.ts";
import { findLabelEnd } from "./labels.ts";
import { lexiconOf } from "./lexicons.ts";
import { readItems } from "./read-items.ts";

export interface LanguageDecision extends Decision {
  readonly language: Language;
}

/**
 * Reads a key result as people write it: "Raise e-mail CTR from 10 % to 15 % by 31 Dec" is reach, up, 0.1, 0.15, "%".
 * Takes any text and never throws; what has no measuring number is a milestone. The language is found when not given;
 * of two as likely the confident reading is taken; where both are and differ, it is not a confident one.
 */
export function readKeyResult(text: string, language: Language | null): LanguageDecision {
  if (language) return readIn(text, language);
  const [likeliest, next] = rankLanguages(text);
  const read = readIn(text, likeliest.language);
  if (next.score === 0 || next.score < likeliest.score) return read;
  const other = readIn(text, next.language);
  if (!read.confident) return other.confident ? other : read;
  const isAlike = read.type === other.type && read.start === other.start && read.target === other.target && read.change === other.change;
  return isAlike ? read : { ...read, confident: false, flags: [...read.flags, "wording"] };
}

function readIn(text: string, language: Language): LanguageDecision {
  const start = findLabelEnd(text);
  return { ...decideKeyResult(readItems(" ".repeat(start) + text.slice(start), lexiconOf(language))), language };
}
